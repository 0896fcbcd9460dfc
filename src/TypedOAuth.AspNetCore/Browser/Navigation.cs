using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// Tells a person who opens a page from a script, a frame, a prefetch or a scanner, by what browsers say of their requests (W3C Fetch
/// Metadata). They say it to https and to this machine; no page can say it in their place.
/// </summary>
internal static class Navigation
{
    private const string EnhancedParameter = "blazor-enhanced-nav=on";

    private static readonly string[] Nested = ["iframe", "frame", "embed", "object", "fencedframe"];

    /// <summary>Returns whether a person opens the page, by whatever link: the browser shows the answer, and follows its redirect.</summary>
    public static bool Is(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || IsInAdvance(request) || IsEnhanced(request) || request.Headers.ContainsKey("X-Requested-With"))
        {
            return false;
        }

        return request.Headers["Sec-Fetch-Mode"] is [{ } mode]
            ? mode == "navigate" && !Nested.Contains(request.Headers["Sec-Fetch-Dest"].ToString())

            // An old browser. It asks for HTML where it shows a page, and for anything where a script fetches.
            : request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns whether a person opens the page from this site or from the address bar, and no other site has led there.</summary>
    public static bool IsFromThisSite(HttpRequest request) => Is(request) && GetSite(request) is "same-origin" or "none";

    /// <summary>Returns whether a page of this site has led to the page, or has opened its window.</summary>
    public static bool IsFromPageOfThisSite(HttpRequest request) => GetSite(request) == "same-origin";

    /// <summary>Returns whether a browser asks before a person has decided to go there (<c>Sec-Purpose</c>, and what came before it).</summary>
    public static bool IsInAdvance(HttpRequest request) =>
        request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["X-Moz"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether Blazor's script fetches the page, to show it without leaving its own (enhanced navigation).</summary>
    public static bool IsEnhanced(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains(EnhancedParameter, StringComparison.OrdinalIgnoreCase);

    /// <summary>Has Blazor's script open the same address as a browser does: it goes where this header says.</summary>
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
