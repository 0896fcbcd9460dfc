namespace TypedOAuth;

/// <summary>Specifies the tokens that a client revokes (RFC 7009 §2.1).</summary>
public enum OAuth2RevokedToken
{
    /// <summary>The refresh token and the access token. This is the default.</summary>
    /// <remarks>If the address or the authentication of the request contains one of the tokens, only this token is revoked.</remarks>
    Both = 0,

    /// <summary>The access token only.</summary>
    AccessToken = 1,

    /// <summary>The refresh token only; the access token if the connection has none.</summary>
    RefreshToken = 2,
}
