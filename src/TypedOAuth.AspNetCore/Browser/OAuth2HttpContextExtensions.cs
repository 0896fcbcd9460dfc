using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;

namespace TypedOAuth;

/// <summary>Identifies the user of an HTTP request in the same way as the library's endpoints.</summary>
public static class OAuth2HttpContextExtensions
{
    /// <summary>Returns the identifier of the signed-in user that the library's endpoints also use.</summary>
    /// <remarks>
    /// The function <c>options.UserId</c>, which the application can set in <c>AddTypedOAuth</c>, returns this identifier. By default, the identifier
    /// is the <c>NameIdentifier</c> claim of the authenticated user.
    /// </remarks>
    /// <param name="context">The HTTP request.</param>
    /// <returns>The identifier; <see langword="null"/> if no user is signed in, or the user has no identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">TypedOAuth is not registered for ASP.NET Core.</exception>
    public static string? GetOAuth2UserId(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.RequestServices.GetService<SignedInUser>()
            ?? throw MissingServices.CreateException();
        return user.Get(context);
    }
}
