using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Distinguishes a page that a person opens from a request of a script, a frame, a prefetch or a scanner.</summary>
/// <remarks>
/// The class reads the headers that browsers add to their requests (W3C Fetch Metadata). Browsers send these headers to https and loopback
/// addresses, and no page can set them.
/// </remarks>
internal static class Navigation
{
    private const string EnhancedParameter = "blazor-enhanced-nav=on";

    private static readonly string[] Nested = ["iframe", "frame", "embed", "object", "fencedframe"];

    /// <summary>Returns whether a person opens the page, through a link on any site. The browser shows the response or follows its redirect.</summary>
    public static bool Is(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || IsInAdvance(request) || IsEnhanced(request) || request.Headers.ContainsKey("X-Requested-With"))
        {
            return false;
        }

        return request.Headers["Sec-Fetch-Mode"] is [{ } mode]
            ? mode == "navigate" && !Nested.Contains(request.Headers["Sec-Fetch-Dest"].ToString())

            // Old browsers do not send this header. They accept HTML when they open a page, and any content type when a script sends the request.
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

    /// <summary>Makes Blazor's script leave the current page: the browser then opens the address in the header.</summary>
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
