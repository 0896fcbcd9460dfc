using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Determines the user of a page.</summary>
internal interface IPageUser
{
    /// <summary>Returns the identifier of the request's signed-in user; returns null if no user is signed in.</summary>
    string? GetUserId(HttpContext context);
}
