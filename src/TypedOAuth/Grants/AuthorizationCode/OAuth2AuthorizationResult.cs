using TypedOAuth.Grants.AuthorizationCode;

namespace TypedOAuth.Hosting;

/// <summary>Says how an authorization ended.</summary>
public abstract class OAuth2AuthorizationResult
{
    private protected OAuth2AuthorizationResult()
    {
    }

    /// <summary>Whether the user's token has been saved and the application's callback has run.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>The application's identifier of the user; <see langword="null"/> if the authorization is unknown, or another browser's or user's.</summary>
    public string? UserId { get; internal init; }

    /// <summary>
    /// Where the browser goes on to, a local path: at once, or from the page that shows a <see cref="Message"/>; <see langword="null"/>
    /// if nothing asked for one, or if the authorization is another browser's or user's.
    /// </summary>
    public string? ReturnUrl { get; internal init; }

    /// <summary>The text that the application's callback shows, not HTML; <see langword="null"/> if it shows none.</summary>
    public string? Message { get; internal init; }

    /// <summary>Why the authorization failed; <see langword="null"/> if it succeeded.</summary>
    public OAuth2AuthorizationFailure? Failure { get; internal init; }

    /// <summary>The exception behind the failure, for logs and for callers without a page; <see langword="null"/> if there was none.</summary>
    public Exception? Exception { get; internal init; }

    /// <summary>What the failed authorization began with, for the browser and user who began it.</summary>
    internal PendingAuthorization? Repeatable { get; init; }
}
