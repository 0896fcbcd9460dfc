using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Detects whether a person opens a page, or a script, a frame, a prefetch or a scanner requests it.</summary>
/// <remarks>
/// It reads the headers that browsers send with their requests (W3C Fetch Metadata). Browsers send these headers to https and loopback
/// addresses, and no page can set them.
/// </remarks>
internal static class Navigation
{
    private const string EnhancedParameter = "blazor-enhanced-nav=on";

    private static readonly string[] Nested = ["iframe", "frame", "embed", "object", "fencedframe"];

    /// <summary>Returns whether a person opens the page, through any link. The browser shows the response and follows its redirect.</summary>
    public static bool Is(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || IsInAdvance(request) || IsEnhanced(request) || request.Headers.ContainsKey("X-Requested-With"))
        {
            return false;
        }

        return request.Headers["Sec-Fetch-Mode"] is [{ } mode]
            ? mode == "navigate" && !Nested.Contains(request.Headers["Sec-Fetch-Dest"].ToString())

            // Old browsers send no such header. They accept HTML when they show a page, and anything when a script fetches.
            : request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns whether a person opens the page from this site or from the address bar, not from another site.</summary>
    public static bool IsFromThisSite(HttpRequest request) => Is(request) && GetSite(request) is "same-origin" or "none";

    /// <summary>Returns whether a page of this site has linked to the page or opened its window.</summary>
    public static bool IsFromPageOfThisSite(HttpRequest request) => GetSite(request) == "same-origin";

    /// <summary>Returns whether a page of another site has caused the request. Subdomains of this site are other sites.</summary>
    public static bool IsFromAnotherSite(HttpRequest request) => GetSite(request) is "cross-site" or "same-site";

    /// <summary>Returns whether a browser fetches the page before a person opens it (<c>Sec-Purpose</c> and its predecessors).</summary>
    public static bool IsInAdvance(HttpRequest request) =>
        request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["X-Moz"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether Blazor's script fetches the page to show it without leaving the current page (enhanced navigation).</summary>
    public static bool IsEnhanced(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains(EnhancedParameter, StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes Blazor's script open the same address as a browser does. The script follows the header's address.</summary>
    public static void LeaveEnhanced(HttpContext context)
    {
        var request = context.Request;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers["blazor-enhanced-nav"] = "allow";
        context.Response.Headers["blazor-enhanced-nav-redirect-location"] =
            (request.PathBase + request.Path).ToUriComponent() + request.QueryString.ToUriComponent();
    }

    private static string GetSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString();
}
