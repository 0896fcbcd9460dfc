namespace TypedOAuth.Tests.Harness;

/// <summary>A client that requests an ID token without an issuer, as for an issuer that differs between tenants.</summary>
[OAuth2Client(
    Alias = "issuerless",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Grant,
#pragma warning disable TOA0027 // This is the purpose of the client. The tests do not read the ID token.
    DefaultScopes = ["read", "openid"])]
#pragma warning restore TOA0027
public partial class IssuerlessClient
{
}
