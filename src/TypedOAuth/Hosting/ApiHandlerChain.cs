using System.Net;

namespace TypedOAuth.Hosting;

/// <summary>Disables or refuses handler settings that are unsafe for requests with access tokens.</summary>
/// <remarks>
/// A shared cookie container would send a user's API session with another user's request. If the primary handler followed a redirect, the
/// request could leave the API unnoticed, so the handler of access tokens follows redirects itself. Because a redirect can lead to another
/// host, credentials must be limited to named hosts.
/// </remarks>
internal static class ApiHandlerChain
{
    /// <summary>Disables cookies and redirects in the default primary handler.</summary>
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

    /// <summary>Throws if the primary handler of a chain uses cookies, follows redirects or sends credentials to any host.</summary>
    /// <remarks>The check covers handlers of the base class library. The application is responsible for its own handlers.</remarks>
    /// <exception cref="OAuth2ConfigurationException">The primary handler is unsafe.</exception>
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
            $"The HTTP client '{httpClient}' sends access tokens, and its {handler!.GetType().Name} {(keepsCookies ? "shares cookies between users" : "follows redirects")}. "
            + $"Set {settings} in the code that creates this handler. TypedOAuth follows redirects itself.");
    }

    /// <summary>Throws if the handler sends its credentials to any host.</summary>
    /// <remarks>
    /// A <see cref="CredentialCache"/> limits its credentials to named hosts. The credentials of a proxy are sent to the proxy only.
    /// </remarks>
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

        var advice = usesDefault
            ? "Set UseDefaultCredentials = false in the code that creates this handler"
            : "In the code that creates this handler, set Credentials to null or to a CredentialCache that limits them to named hosts";
        throw new OAuth2ConfigurationException(
            $"The HTTP client '{httpClient}' sends access tokens, and its {handler!.GetType().Name} sends its credentials to any host that requests them. "
            + $"{advice}. A redirect may lead to another host.");
    }
}
