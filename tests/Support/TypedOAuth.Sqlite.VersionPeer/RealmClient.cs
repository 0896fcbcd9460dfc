namespace TypedOAuth.Sqlite.VersionPeer;

#if PREVIOUS
/// <summary>A client of one realm. The current version replaces the realm by a parameter.</summary>
[OAuth2Client(
    Alias = "realm", AuthUri = "https://as.example/main/authorize", AccessTokenUri = "https://as.example/main/token", AllowInsecureLoopback = true)]
#else
/// <summary>A client whose realm is a constant, which a setting can replace.</summary>
[OAuth2Client(
    Alias = "realm", AuthUri = "https://as.example/{realm}/authorize", AccessTokenUri = "https://as.example/{realm}/token", AllowInsecureLoopback = true)]
[OAuth2EndpointParameter("realm", Value = "main")]
#endif
public partial class RealmClient;
