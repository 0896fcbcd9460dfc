namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "gusto",
    AuthUri = "https://api.gusto.com/oauth/authorize",
    AccessTokenUri = "https://api.gusto.com/oauth/token")]
public partial class GustoClient;
