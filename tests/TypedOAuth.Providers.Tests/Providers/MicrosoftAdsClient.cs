namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "microsoft-ads",
    AuthUri = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    DefaultScopes = ["https://ads.microsoft.com/msads.manage", "offline_access"])]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class MicrosoftAdsClient;
