namespace TypedOAuth.Hosting;

/// <summary>The kinds of failure that deserve different words.</summary>
public enum OAuth2AuthorizationFailureKind
{
    /// <summary>The response's parameters are missing, doubled, too long or contradict each other.</summary>
    MalformedResponse = 0,

    /// <summary>The state is unknown, expired or used already, or another client's.</summary>
    UnknownState = 1,

    /// <summary>Another browser than the one that began the flow came back.</summary>
    WrongBrowser = 2,

    /// <summary>Another user than the one who began the flow is signed in.</summary>
    WrongUser = 3,

    /// <summary>The response names another issuer, or none where one is required (RFC 9207 §2.4).</summary>
    WrongIssuer = 4,

    /// <summary>The user refused (<c>access_denied</c>).</summary>
    AccessDenied = 5,

    /// <summary>The authorization server answered with another error.</summary>
    ProviderError = 6,

    /// <summary>The token endpoint refused the code.</summary>
    TokenRequestRefused = 7,

    /// <summary>The authorization server could not be reached, or could not answer now.</summary>
    ProviderUnavailable = 8,

    /// <summary>The token has been saved, but the application's own callback failed.</summary>
    CallbackFailed = 9,

    /// <summary>The application's own store failed: the authorization could not be looked up, or its token could not be saved.</summary>
    StorageFailed = 10,

    /// <summary>No ID token came with the tokens, or one that fails a check (OpenID Connect Core §3.1.3.7); nothing was saved.</summary>
    IdTokenInvalid = 11,

    /// <summary>The token endpoint answered with something else than OAuth 2.0, or issued a token of a type that the client does not declare.</summary>
    UnexpectedAnswer = 12,

    /// <summary>The response came to another URI than the authorization's redirect URI (RFC 8252 §8.10). The authorization is not ended by it.</summary>
    WrongRedirectUri = 13,
}
