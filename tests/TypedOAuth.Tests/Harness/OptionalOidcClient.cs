namespace TypedOAuth.Tests.Harness;

/// <summary>A client that requests an ID token only if a call does, and whose provider revokes single tokens.</summary>
[OAuth2Client(
    Alias = "optional-oidc",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Token,
    Issuer = "https://as.example",
    DefaultScopes = ["read"],
    Scopes = ["openid"])]
[OAuth2TokenField<string>("id_token")]
public partial class OptionalOidcClient
{
}
