using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Endpoints;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the middleware of OAuth 2.0 clients to the application's pipeline.</summary>
public static class OAuth2ApplicationBuilderExtensions
{
    /// <summary>Adds the middleware that redirects a user to the connect endpoint if a request needs a connection.</summary>
    /// <remarks>
    /// <para>
    /// The middleware answers requests that fail with an <see cref="OAuth2InteractionRequiredException"/> for the signed-in user. If a browser
    /// opens a page, the middleware redirects it to the client's connect endpoint. After the user has connected, the browser is redirected back
    /// to the page. Every other request gets status 401 with problem details (RFC 9457), whose <c>connectUrl</c> is the address to open.
    /// </para>
    /// <para>
    /// Call this method before you map the endpoints, and after <c>UseExceptionHandler</c>. Otherwise, the exception handler answers first. The
    /// middleware does not handle the exception if the response has started, if the exception names no client or a client that is not mapped, if
    /// the exception's user is not the signed-in user, or if the browser was already redirected to connect three times within a minute.
    /// </para>
    /// </remarks>
    /// <param name="app">The application's pipeline.</param>
    /// <returns>The same pipeline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">TypedOAuth is not registered for ASP.NET Core.</exception>
    public static IApplicationBuilder UseOAuth2Connect(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.ApplicationServices.GetService<MappedClients>() is null)
        {
            throw MissingServices.CreateException();
        }

        return app.UseMiddleware<ConnectMiddleware>();
    }
}
