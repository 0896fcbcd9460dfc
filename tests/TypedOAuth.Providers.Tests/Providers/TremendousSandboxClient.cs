namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "tremendous-sandbox",
    AuthUri = "https://testflight.tremendous.com/oauth/authorize",
    AccessTokenUri = "https://testflight.tremendous.com/oauth/token")]
public partial class TremendousSandboxClient;
