namespace TypedOAuth.Tests.Harness;

/// <summary>A generated client for the tests of the runtime.</summary>
[OAuth2Client(
    Alias = "test",
    AuthUri = "https://as.example/authorize?audience=api",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    Issuer = "https://as.example",
    DefaultScopes = ["read", "write"],
    Scopes = ["admin"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2TokenField<string>("team.id")]
[OAuth2TokenField<int>("count")]
public partial class TestClient
{
}
