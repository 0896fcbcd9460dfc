namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Requests an ID token.</summary>
[OAuth2Client(
    Alias = "identity",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    Issuer = "https://as.example",
    DefaultScopes = ["openid"],
    DisplayName = "Identity")]
public partial class IdentityClient
{
}
