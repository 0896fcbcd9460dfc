using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;
using TypedOAuth.AspNetCore.Endpoints;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the middleware of OAuth 2.0 clients to the application's pipeline.</summary>
public static class OAuth2ApplicationBuilderExtensions
{
    /// <summary>Adds the middleware that sends users to connect if a request needs it.</summary>
    /// <remarks>
    /// <para>
    /// The middleware answers requests that end with an <see cref="OAuth2InteractionRequiredException"/> of the signed-in user. A browser that
    /// opens a page is redirected to the client's connect endpoint, and back to the page after the user has connected. Every other request gets
    /// status 401 with problem details (RFC 9457), whose <c>connectUrl</c> is the address to open.
    /// </para>
    /// <para>
    /// Call it before the endpoints are mapped, and after <c>UseExceptionHandler</c>, which would otherwise answer first. The exception reaches
    /// the application if the response has started, if the client is not mapped or the exception does not name it, if the exception concerns
    /// another user than the signed-in one, or if the browser was already redirected to connect three times within a minute.
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
            throw new InvalidOperationException("TypedOAuth is not registered for ASP.NET Core: call services.AddTypedOAuthAspNetCore().");
        }

        return app.UseMiddleware<ConnectMiddleware>();
    }
}
