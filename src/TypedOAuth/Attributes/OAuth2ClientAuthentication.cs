namespace TypedOAuth;

/// <summary>How a client authenticates at the token and revocation endpoints (RFC 6749 §2.3).</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary><c>client_id</c> and <c>client_secret</c> in the form (<c>client_secret_post</c>). The default.</summary>
    ClientSecretPost = 0,

    /// <summary>An <c>Authorization: Basic</c> header with the form-encoded identifier and secret (<c>client_secret_basic</c>).</summary>
    ClientSecretBasic = 1,

    /// <summary>A public client: <c>client_id</c> in the form and no secret.</summary>
    None = 2,

    /// <summary>
    /// An <c>Authorization: Basic</c> header with identifier and secret as they are, for servers that do not decode them (RFC 7617, against
    /// RFC 6749 §2.3.1).
    /// </summary>
    ClientSecretBasicRaw = 3,
}
