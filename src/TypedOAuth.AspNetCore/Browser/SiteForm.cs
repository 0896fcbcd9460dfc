using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Protects the forms of this site's pages, and reads them.</summary>
/// <remarks>
/// The antiforgery token alone does not suffice. A subdomain can set the antiforgery cookie, whose name has no prefix, to one that it has
/// obtained itself, and the token names no user if the application identifies users without <see cref="HttpContext.User"/>.
/// </remarks>
internal static class SiteForm
{
    /// <summary>Creates the tokens of a form, and sets the antiforgery cookie.</summary>
    /// <remarks>
    /// The antiforgery service sets <c>Cache-Control</c>, and logs a warning if it replaces another value. The value is therefore removed first;
    /// the page that contains the form sets it again.
    /// </remarks>
    public static AntiforgeryTokenSet CreateTokens(HttpContext context, IAntiforgery antiforgery)
    {
        context.Response.Headers.Remove(HeaderNames.CacheControl);
        return antiforgery.GetAndStoreTokens(context);
    }

    /// <returns>The form; <see langword="null"/> if the request has none, or a page of another site may have sent it.</returns>
    public static async ValueTask<IFormCollection?> ReadAsync(HttpContext context, IAntiforgery antiforgery)
    {
        // The form is read first, because the antiforgery service throws if a form is malformed.
        return await SmallForm.ReadAsync(context).ConfigureAwait(false) is { } form
            && !Navigation.IsFromAnotherSite(context.Request)
            && await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)
                ? form
                : null;
    }
}
