namespace TypedOAuth;

/// <summary>Tells a client's authorization callback who has authorized, and what. The token has been saved already.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public sealed class AuthorizationCallbackContext<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Creates a context, for tests of a callback.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="authData">The token and what is known of it.</param>
    /// <param name="services">The services of the request.</param>
    public AuthorizationCallbackContext(string userId, TAuthData authData, IServiceProvider services)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        ArgumentNullException.ThrowIfNull(authData);
        ArgumentNullException.ThrowIfNull(services);
        (UserId, AuthData, Services) = (userId, authData, services);
    }

    /// <summary>The application's own identifier of the user.</summary>
    public string UserId { get; }

    /// <summary>The token and what is known of it.</summary>
    public TAuthData AuthData { get; }

    /// <summary>The services of the request that ends the flow: a client is a singleton, and takes scoped services from here.</summary>
    public IServiceProvider Services { get; }
}

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
