namespace TypedOAuth;

/// <summary>Specifies how a client authenticates at the token and revocation endpoints (RFC 6749 §2.3).</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary>Sends <c>client_id</c> and <c>client_secret</c> in the form (<c>client_secret_post</c>). This is the default.</summary>
    ClientSecretPost = 0,

    /// <summary>Sends the form-encoded identifier and secret in an <c>Authorization: Basic</c> header (<c>client_secret_basic</c>).</summary>
    ClientSecretBasic = 1,

    /// <summary>Sends <c>client_id</c> in the form and no secret (a public client).</summary>
    None = 2,

    /// <summary>Sends the unencoded identifier and secret in an <c>Authorization: Basic</c> header (RFC 7617).</summary>
    /// <remarks>Use this value for servers that do not decode the identifier and the secret as RFC 6749 §2.3.1 requires.</remarks>
    ClientSecretBasicRaw = 3,
}
