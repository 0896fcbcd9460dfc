namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "gumroad",
    AuthUri = "https://gumroad.com/oauth/authorize",
    AccessTokenUri = "https://api.gumroad.com/oauth/token")]
public partial class GumroadClient;
