namespace TypedOAuth;

/// <summary>Specifies how the authorization code is bound to the client (RFC 7636).</summary>
public enum OAuth2Pkce
{
    /// <summary>The SHA-256 hash of the verifier in base64url (<c>S256</c>). This is the default.</summary>
    S256 = 0,

    /// <summary>The SHA-256 hash of the verifier in hexadecimal digits, as few providers require.</summary>
    S256Hex = 1,

    /// <summary>No PKCE. <see cref="OAuth2ClientAttribute.PkceOffReason"/> is then required.</summary>
    Off = 2,

    /// <summary>The verifier itself (<c>plain</c>), for providers that support no hash (RFC 7636 §4.2).</summary>
    /// <remarks>The URL then contains the verifier, so only the state and the binding of the browser protect against a stolen code.</remarks>
    Plain = 3,
}
