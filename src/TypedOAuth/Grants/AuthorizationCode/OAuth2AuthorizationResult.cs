using TypedOAuth.Grants.AuthorizationCode;

namespace TypedOAuth.Hosting;

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
