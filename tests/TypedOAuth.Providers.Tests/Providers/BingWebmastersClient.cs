namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "bing-webmasters",
    AuthUri = "https://www.bing.com/webmasters/oauth/authorize",
    AccessTokenUri = "https://www.bing.com/webmasters/oauth/token",
    RefreshTokenUri = "https://www.bing.com/webmasters/token")]
public partial class BingWebmastersClient;
