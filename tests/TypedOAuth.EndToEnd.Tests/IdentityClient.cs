namespace TypedOAuth.EndToEnd.Tests;

/// <summary>The sample's registration with an ID token. The server issues one for <c>openid</c>, and publishes its keys.</summary>
#pragma warning disable TOA0004, TOA0040 // The same registration in a separate application, to which no browser connects.
[OAuth2Client(
    Alias = "notes",
    AuthUri = "http://127.0.0.1:5601/connect/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/connect/token",
    RevokeTokenUri = "http://127.0.0.1:5601/connect/revoke",
    DefaultScopes = ["openid", "notes.read", "offline_access"],
    Issuer = "http://127.0.0.1:5601/",
    RequireIssuerInResponse = true,
    AllowInsecureLoopback = true)]
[OAuth2AuthorizationParameter("nonce")]
[OAuth2TokenField<string>("id_token")]
public partial class IdentityClient
#pragma warning restore TOA0004, TOA0040
{
}
