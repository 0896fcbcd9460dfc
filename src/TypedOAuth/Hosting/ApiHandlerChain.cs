using System.Net;

namespace TypedOAuth.Hosting;

/// <summary>
/// Keeps two defaults of the base class library away from access tokens: one cookie container would carry a user's API session into
/// another user's request, and a redirect is to be followed where it can be told whether it leaves the API. As it may leave, credentials
/// are to be those of named hosts.
/// </summary>
internal static class ApiHandlerChain
{
    /// <summary>Switches both off in the handler that the application gets if it sets none.</summary>
    public static void Restrict(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case SocketsHttpHandler sockets:
                (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                break;
            case HttpClientHandler client:
                (client.AllowAutoRedirect, client.UseCookies) = (false, false);
                break;
        }
    }

    /// <summary>
    /// Refuses a chain that ends with a handler of the base class library with one of them switched on, or with credentials that each host
    /// gets that asks for them, as a redirect's target may. Other handlers are the application's own.
    /// </summary>
    /// <exception cref="OAuth2ConfigurationException">It does.</exception>
    public static void ThrowIfUnsafe(HttpMessageHandler? handler, string? httpClient)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        var (keepsCookies, followsRedirects) = handler switch
        {
            SocketsHttpHandler sockets => (sockets.UseCookies, sockets.AllowAutoRedirect),
            HttpClientHandler client => (client.UseCookies, client.AllowAutoRedirect),
            _ => (false, false),
        };
        if (!keepsCookies && !followsRedirects)
        {
            ThrowIfCredentialsAreForAnyHost(handler, httpClient);
            return;
        }

        var settings = (keepsCookies, followsRedirects) switch
        {
            (true, true) => "UseCookies = false and AllowAutoRedirect = false",
            (true, _) => "UseCookies = false",
            _ => "AllowAutoRedirect = false",
        };
        throw new OAuth2ConfigurationException(
            $"The HTTP client '{httpClient}' sends access tokens, and its {handler!.GetType().Name} {(keepsCookies ? "shares cookies between users" : "follows redirects")}: "
            + $"set {settings} where the application creates it. The access token's handler follows redirects itself.");
    }

    /// <summary>A <see cref="CredentialCache"/> names the hosts that its credentials are for; those of a proxy go to the proxy.</summary>
    private static void ThrowIfCredentialsAreForAnyHost(HttpMessageHandler? handler, string? httpClient)
    {
        var (usesDefault, credentials) = handler switch
        {
            SocketsHttpHandler sockets => (false, sockets.Credentials),
            HttpClientHandler client => (client.UseDefaultCredentials, client.Credentials),
            _ => (false, null),
        };
        if (!usesDefault && (credentials is null or CredentialCache))
        {
            return;
        }

        var setting = usesDefault ? "UseDefaultCredentials = false" : "Credentials = null, or to a CredentialCache that names their hosts,";
        throw new OAuth2ConfigurationException(
            $"The HTTP client '{httpClient}' sends access tokens, and its {handler!.GetType().Name} gives its credentials to any host that asks: "
            + $"set {setting} where the application creates it. A redirect may lead to a foreign host.");
    }
}
