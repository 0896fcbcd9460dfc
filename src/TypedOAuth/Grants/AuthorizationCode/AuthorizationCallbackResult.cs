using TypedOAuth.Hosting;

namespace TypedOAuth;

/// <summary>Specifies the page or the redirect for the browser after a callback.</summary>
public sealed class AuthorizationCallbackResult
{
    private AuthorizationCallbackResult(string? returnUrl, string? message) => (ReturnUrl, Message) = (returnUrl, message);

    /// <summary>The local path that the browser is redirected to; <see langword="null"/> if the browser shows a page.</summary>
    public string? ReturnUrl { get; }

    /// <summary>The text of the page, which is not HTML; <see langword="null"/> if the browser is redirected.</summary>
    public string? Message { get; }

    /// <summary>Creates a result that redirects the browser.</summary>
    /// <param name="returnUrl">A local path, for example <c>/settings</c>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path.</exception>
    public static AuthorizationCallbackResult Redirect(string returnUrl) => OAuth2LocalPath.IsLocal(returnUrl)
        ? new(returnUrl, null)
        : throw new ArgumentException("The return URL must be a path on this site with one leading '/', for example '/settings'.", nameof(returnUrl));

    /// <summary>Creates a result that shows a page.</summary>
    /// <param name="message">The text of the page. The text is encoded, so the browser shows markup as text.</param>
    /// <returns>The result.</returns>
    public static AuthorizationCallbackResult ShowMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        return new(null, message);
    }
}
