namespace TypedOAuth.Tests.Harness;

/// <summary>Asks for an ID token and declares no issuer to validate it against, as with an issuer that differs between tenants.</summary>
[OAuth2Client(
    Alias = "issuerless",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Grant,
#pragma warning disable TOA0027 // The point of this client; nothing reads the ID token.
    DefaultScopes = ["read", "openid"])]
#pragma warning restore TOA0027
public partial class IssuerlessClient
{
}
