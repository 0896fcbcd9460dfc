namespace TypedOAuth.NativeAot.App;

/// <summary>A public client of an authorization server on this machine, which requests an ID token.</summary>
[OAuth2Client(
    Alias = "identity",
    AuthUri = "http://127.0.0.1:5601/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/token",
    Issuer = "http://127.0.0.1:5601",
    DefaultScopes = ["openid"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true)]
[OAuth2AuthorizationParameter("nonce")]
internal sealed partial class IdentityClient;
