namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "gusto-demo",
    AuthUri = "https://api.gusto-demo.com/oauth/authorize",
    AccessTokenUri = "https://api.gusto-demo.com/oauth/token")]
public partial class GustoDemoClient;
