namespace TypedOAuth;

/// <summary>How an authorization ended.</summary>
public sealed class OAuth2AuthorizationResult
{
    internal OAuth2AuthorizationResult()
    {
    }

    /// <summary>Whether the user's token has been saved and the application's callback has run.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>The application's own identifier of the user; <see langword="null"/> where the flow is unknown.</summary>
    public string? UserId { get; internal init; }

    /// <summary>
    /// Where the browser goes on to, a local path: at once, or from the page that shows a <see cref="Message"/>; <see langword="null"/>
    /// where nothing asked for one.
    /// </summary>
    public string? ReturnUrl { get; internal init; }

    /// <summary>The text that the application's callback shows, not HTML; <see langword="null"/> where it shows none.</summary>
    public string? Message { get; internal init; }

    /// <summary>Why the authorization failed; <see langword="null"/> where it did not.</summary>
    public OAuth2AuthorizationFailure? Failure { get; internal init; }

    /// <summary>What was thrown, for logs and for callers without a page; <see langword="null"/> where nothing was.</summary>
    public Exception? Exception { get; internal init; }

    /// <summary>What the failed flow began with, for the browser and user who began it.</summary>
    internal PendingAuthorization? Repeatable { get; init; }
}

/// <summary>Why an authorization failed.</summary>
/// <param name="Kind">The kind of failure, which decides what to tell the user.</param>
/// <param name="Error">The error with its code and description.</param>
public sealed record OAuth2AuthorizationFailure(OAuth2AuthorizationFailureKind Kind, OAuth2Error Error);

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
}
