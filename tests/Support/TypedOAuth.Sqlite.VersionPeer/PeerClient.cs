namespace TypedOAuth.Sqlite.VersionPeer;

/// <summary>A client that both versions declare equally. Only arguments that the earlier version knows may be used.</summary>
[OAuth2Client(
    Alias = "peer",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["read"],
    AllowInsecureLoopback = true)]
[OAuth2TokenField<string>("team.id")]
public partial class PeerClient;
