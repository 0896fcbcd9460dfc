using TypedOAuth.Hosting;

namespace TypedOAuth;

/// <summary>What the browser is shown when an authorization callback has run.</summary>
public sealed class AuthorizationCallbackResult
{
    private AuthorizationCallbackResult(string? returnUrl, string? message) => (ReturnUrl, Message) = (returnUrl, message);

    /// <summary>Where the browser goes on to, a local path; <see langword="null"/> where it is shown a page.</summary>
    public string? ReturnUrl { get; }

    /// <summary>The text of the page, not HTML; <see langword="null"/> where the browser goes on.</summary>
    public string? Message { get; }

    /// <summary>Sends the browser on.</summary>
    /// <param name="returnUrl">A local path, <c>/settings</c> for example.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path.</exception>
    public static AuthorizationCallbackResult Redirect(string returnUrl) => OAuth2LocalPath.IsLocal(returnUrl)
        ? new(returnUrl, null)
        : throw new ArgumentException("A return URL is a path on this site that begins with one '/', '/settings' for example.", nameof(returnUrl));

    /// <summary>Shows a page.</summary>
    /// <param name="message">The page's text; it is encoded, so markup in it is shown as it is written.</param>
    /// <returns>The result.</returns>
    public static AuthorizationCallbackResult ShowMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        return new(null, message);
    }
}
