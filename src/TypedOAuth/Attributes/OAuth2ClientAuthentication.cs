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

    /// <summary>Sends the identifier and the secret both in the form and in an <c>Authorization: Basic</c> header.</summary>
    /// <remarks>Use this value only for servers that require both, although RFC 6749 §2.3 permits one method per request.</remarks>
    ClientSecretPostAndBasic = 4,

    /// <summary>Sends <c>client_id</c> in the form and a JSON Web Token that the client signs as <c>client_secret</c>.</summary>
    /// <remarks><see cref="OAuth2ClientAssertionAttribute"/> declares the claims. Apple requires this method.</remarks>
    SignedClientSecret = 5,

    /// <summary>Sends the access token as <c>Authorization: Bearer</c> instead of the client's credentials.</summary>
    /// <remarks>Use this value for the revocation requests of providers that authenticate the user instead of the client.</remarks>
    AccessToken = 6,

    /// <summary>Sends <c>client_id</c> in the form; the application's <see cref="IOAuth2RequestSigner"/> adds the authentication.</summary>
    RequestSigner = 7,
}
