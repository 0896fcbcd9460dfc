namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "microsoft",
    AuthUri = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    DefaultScopes = ["offline_access", ".default"])]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class MicrosoftClient;
