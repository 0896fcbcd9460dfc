using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Determines the user of a page in the same way as the endpoints.</summary>
internal sealed class PageUser(SignedInUser user) : IPageUser
{
    public string? GetUserId(HttpContext context) => user.Get(context);
}
