namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "zapier",
    AuthUri = "https://api.zapier.com/v2/authorize",
    AccessTokenUri = "https://zapier.com/oauth/token")]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class ZapierClient;
