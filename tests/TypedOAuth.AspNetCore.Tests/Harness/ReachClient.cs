namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client of a provider that ends nothing but the token that is revoked.</summary>
[OAuth2Client(
    Alias = "reach",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Token)]
public partial class ReachClient;
