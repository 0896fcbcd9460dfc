using TypedOAuth;

namespace Connections.App;

/// <summary>Connects users to the notes of the sample's authorization server.</summary>
[OAuth2Client(
    Alias = "notes",
    DisplayName = "Notes",
    AuthUri = "http://127.0.0.1:5601/connect/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/connect/token",
    RevokeTokenUri = "http://127.0.0.1:5601/connect/revoke",
    DefaultScopes = ["notes.read", "offline_access"],
    Scopes = ["notes.write"],
    Issuer = "http://127.0.0.1:5601/",
    RequireIssuerInResponse = true,
    AllowInsecureLoopback = true)]
[OAuth2Scope("notes.read", Description = "Read your notes")]
[OAuth2Scope("notes.write", Description = "Write notes for you")]
public partial class NotesClient
{
}

/// <summary>Connects users to their profile. This second client has a separate registration and other scopes, and authenticates with a header.</summary>
[OAuth2Client(
    Alias = "profile",
    DisplayName = "Profile",
    AuthUri = "http://127.0.0.1:5601/connect/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/connect/token",
    RevokeTokenUri = "http://127.0.0.1:5601/connect/revoke",
    DefaultScopes = ["profile"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    Issuer = "http://127.0.0.1:5601/",
    RequireIssuerInResponse = true,
    AllowInsecureLoopback = true)]
[OAuth2Scope("profile", Description = "See your name")]
public partial class ProfileClient
{
}
