namespace TypedOAuth.Tests.Harness;

/// <summary>A client whose activities and metrics a test collects. No other test uses its alias.</summary>
[OAuth2Client(
    Alias = "watched",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    DefaultScopes = ["read"])]
public partial class WatchedClient;
