namespace TypedOAuth.NativeAot.App;

/// <summary>A public client of an authorization server on this machine.</summary>
[OAuth2Client(
    Alias = "server",
    AuthUri = "http://127.0.0.1:5601/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/token",
    DefaultScopes = ["read"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true)]
internal sealed partial class ServerClient;
