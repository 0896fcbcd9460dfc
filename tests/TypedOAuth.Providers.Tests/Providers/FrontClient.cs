namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "front",
    AuthUri = "https://app.frontapp.com/oauth/authorize",
    AccessTokenUri = "https://app.frontapp.com/oauth/token")]
public partial class FrontClient;
