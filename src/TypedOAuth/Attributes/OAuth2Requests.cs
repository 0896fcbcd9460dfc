namespace TypedOAuth;

/// <summary>Specifies requests of a client to its provider.</summary>
[Flags]
public enum OAuth2Requests
{
    /// <summary>No request.</summary>
    None = 0,

    /// <summary>The authorization request, which the browser sends (RFC 6749 §4.1.1).</summary>
    Authorization = 1,

    /// <summary>The token request that exchanges an authorization code (RFC 6749 §4.1.3).</summary>
    Token = 2,

    /// <summary>The token request that refreshes a token (RFC 6749 §6).</summary>
    Refresh = 4,

    /// <summary>The request to <see cref="OAuth2ClientAttribute.ExchangeTokenUri"/>, which exchanges the first access token for another one.</summary>
    Exchange = 8,

    /// <summary>All token requests. This is the default of the attributes for requests.</summary>
    AnyToken = Token | Refresh | Exchange,

    /// <summary>The revocation request (RFC 7009 §2.1).</summary>
    Revocation = 16,

    /// <summary>The request to <see cref="OAuth2ClientAttribute.UserInfoUri"/> (OpenID Connect Core §5.3.1).</summary>
    UserInfo = 32,

    /// <summary>The application's requests to the provider's API, which contain the access token (RFC 6750 §2).</summary>
    Api = 64,

    /// <summary>All requests.</summary>
    All = Authorization | AnyToken | Revocation | UserInfo | Api,
}
