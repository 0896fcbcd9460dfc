namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "coros-sandbox",
    AuthUri = "https://opentest.coros.com/oauth2/authorize",
    AccessTokenUri = "https://opentest.coros.com/oauth2/accesstoken",
    RefreshTokenUri = "https://opentest.coros.com/oauth2/refresh-token")]
[OAuth2TokenField<string>("openId")]
public partial class CorosSandboxClient;
