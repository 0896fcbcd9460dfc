using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Reads forms that a page of this site sends.</summary>
/// <remarks>
/// The antiforgery token alone does not suffice. A subdomain can set the antiforgery cookie, whose name has no prefix, to one that it has
/// obtained itself, and the token names no user if the application identifies users without <see cref="HttpContext.User"/>.
/// </remarks>
internal static class SiteForm
{
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
