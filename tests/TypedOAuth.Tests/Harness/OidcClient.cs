namespace TypedOAuth.Tests.Harness;

[OAuth2Client(
    Alias = "oidc",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    Issuer = "https://as.example",
    DefaultScopes = ["openid", "email"],
    Scopes = ["calendar"])]
[OAuth2AuthorizationParameter("nonce")]
public partial class OidcClient
{
}
