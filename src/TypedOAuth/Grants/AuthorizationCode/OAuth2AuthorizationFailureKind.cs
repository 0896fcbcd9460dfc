namespace TypedOAuth.Hosting;

/// <summary>Specifies the kind of a failed authorization. Each kind needs a different message to the user.</summary>
public enum OAuth2AuthorizationFailureKind
{
    /// <summary>The response's parameters are missing, repeated, too long or contradictory.</summary>
    MalformedResponse = 0,

    /// <summary>The state is unknown, expired or already used, or belongs to another client.</summary>
    UnknownState = 1,

    /// <summary>The authorization began in another browser.</summary>
    WrongBrowser = 2,

    /// <summary>The signed-in user is not the user who began the authorization.</summary>
    WrongUser = 3,

    /// <summary>The issuer in the response is not the declared issuer, or a required issuer is missing (RFC 9207 §2.4).</summary>
    WrongIssuer = 4,

    /// <summary>The user or the provider refused the authorization (<c>access_denied</c>).</summary>
    AccessDenied = 5,

    /// <summary>The authorization server returned another error.</summary>
    ProviderError = 6,

    /// <summary>The token endpoint refused the code.</summary>
    TokenRequestRefused = 7,

    /// <summary>The authorization server is unavailable.</summary>
    ProviderUnavailable = 8,

    /// <summary>The token was saved, but the application's callback failed.</summary>
    CallbackFailed = 9,

    /// <summary>The application's store failed: the pending authorization could not be read, or the token could not be saved.</summary>
    StorageFailed = 10,

    /// <summary>The ID token is missing or failed a check (OpenID Connect Core §3.1.3.7); no tokens were saved.</summary>
    IdTokenInvalid = 11,

    /// <summary>The token endpoint's response is not OAuth 2.0, or the client does not declare its token type.</summary>
    UnexpectedAnswer = 12,

    /// <summary>The response arrived at a URI that is not the redirect URI (RFC 8252 §8.10). The authorization stays pending.</summary>
    WrongRedirectUri = 13,

    /// <summary>The authorization is of another account, or would lose the stored connection's refresh token. No tokens were saved.</summary>
    /// <remarks>In a web host, <see cref="OAuth2AuthorizationResult.ReplacementTicket"/> lets the user decide.</remarks>
    ReplacementUnconfirmed = 14,

    /// <summary>The provider's responses contain no id of the account, or describe different users; no tokens were saved.</summary>
    AccountUnknown = 15,

    /// <summary>Another user of the application has connected the account; no tokens were saved.</summary>
    /// <remarks>A client that declares <see cref="OAuth2ClientAttribute.AllowSharedAccounts"/> never fails with this kind.</remarks>
    AccountTaken = 16,
}
