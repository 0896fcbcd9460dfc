namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>
/// Knows the browser that asks for a connect link, in a host that signs no users in: only this browser may use the link, as no sign-in tells
/// who opens it. A process without one, a worker for example, makes links for the web application at <c>OAuth2:BaseUri</c>, which decides.
/// </summary>
internal interface IBrowserSession
{
    /// <summary>Returns the session's secret, and gives the browser a session if it has none.</summary>
    /// <returns><see langword="null"/> if links belong to no session: the host signs users in, or accepts links without one.</returns>
    /// <exception cref="InvalidOperationException">There is no request, or its response has begun.</exception>
    ValueTask<string?> GetOrCreateAsync();
}
