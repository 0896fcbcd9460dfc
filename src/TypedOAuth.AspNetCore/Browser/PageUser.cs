using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Names the signed-in user for pages, as the endpoints determine it.</summary>
internal sealed class PageUser(SignedInUser user) : IPageUser
{
    public string? GetUserId(HttpContext context) => user.Get(context);
}
