namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Provides the session of the browser that requests a connect link in a host without sign-in.</summary>
/// <remarks>
/// Only this browser can use the link, because no signed-in user identifies the person who opens it. A process without a browser, for example a
/// worker, creates links for the web application at <c>OAuth2:BaseUri</c>, which decides whether to accept them.
/// </remarks>
internal interface IBrowserSession
{
    /// <summary>Returns the session's secret, and creates a session if the browser has none.</summary>
    /// <returns>
    /// The secret; <see langword="null"/> if links are not bound to a session, because the host has sign-in or accepts unbound links.
    /// </returns>
    /// <exception cref="InvalidOperationException">No request is being processed, or its response has started.</exception>
    ValueTask<string?> GetOrCreateAsync();

    /// <summary>Throws if a web host has no sign-in, because it cannot check who opens a link in a message.</summary>
    /// <exception cref="InvalidOperationException">The web host has no sign-in.</exception>
    ValueTask RequireSignInAsync();
}
