namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client whose provider ends only the token that is revoked.</summary>
[OAuth2Client(
    Alias = "reach",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Token)]
public partial class ReachClient;
