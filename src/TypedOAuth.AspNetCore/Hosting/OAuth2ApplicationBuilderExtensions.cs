using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;
using TypedOAuth.AspNetCore.Endpoints;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds what OAuth 2.0 clients need to the application's pipeline.</summary>
public static class OAuth2ApplicationBuilderExtensions
{
    /// <summary>
    /// Answers requests that end with an <see cref="OAuth2InteractionRequiredException"/> of the signed-in user: a page that a browser opens is
    /// redirected to the client's connect endpoint, and shown once the user has connected; every other request gets status 401 with problem
    /// details (RFC 9457), whose <c>connectUrl</c> is the address to open.
    /// </summary>
    /// <remarks>
    /// Call it before what maps endpoints, and after <c>UseExceptionHandler</c>, which would answer first. The exception goes on to the
    /// application if the response has begun, if the client is not mapped or the exception does not name it, if it is about another user than
    /// the signed-in one, and if the browser was sent to connect three times within a minute already.
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
