using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Tells pages whose they are.</summary>
internal interface IPageUser
{
    /// <summary>Returns the id of the request's signed-in user; <see langword="null"/> if no user is signed in.</summary>
    string? GetUserId(HttpContext context);
}
