namespace TypedOAuth.Tests.Harness;

/// <summary>A client of a provider that revokes single tokens.</summary>
[OAuth2Client(
    Alias = "reach",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    FormerServers = ["https://old.example/token"],
    RevocationReach = OAuth2RevocationReach.Token)]
public partial class ReachClient;
