namespace TypedOAuth;

/// <summary>Specifies the token with which a client requests a new access token.</summary>
public enum OAuth2RefreshCredential
{
    /// <summary>The refresh token (RFC 6749 §6). This is the default.</summary>
    RefreshToken = 0,

    /// <summary>The access token itself, before it expires. Such providers issue no refresh token.</summary>
    AccessToken = 1,
}
