namespace TypedOAuth;

/// <summary>Specifies where a client finds the account that a user has connected.</summary>
public enum OAuth2AccountSource
{
    /// <summary>The claims of a validated ID token (OpenID Connect Core §2). This is the default of a client that validates ID tokens.</summary>
    IdToken = 0,

    /// <summary>The response of <see cref="OAuth2ClientAttribute.UserInfoUri"/> (OpenID Connect Core §5.3).</summary>
    UserInfo = 1,

    /// <summary>The members of the token response (RFC 6749 §5.1).</summary>
    TokenResponse = 2,

    /// <summary>The parameters of the authorization response (RFC 6749 §4.1.2).</summary>
    CallbackField = 3,
}
