namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "sage-200",
    AuthUri = "https://id.sage.com/authorize",
    AccessTokenUri = "https://id.sage.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "s200ukipd/sage200")]
public partial class Sage200Client;
