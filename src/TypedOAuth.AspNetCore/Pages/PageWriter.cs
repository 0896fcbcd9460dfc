using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Writes pages with one layout. Pages contain nothing of other sites, their policy allows nothing else, and they are not cached.</summary>
internal static class PageWriter
{
    public const string OpenerPolicy = "Cross-Origin-Opener-Policy";

    private const int NonceBytes = 16;

    /// <summary>Writes a page, or problem details to a client that accepts no HTML.</summary>
    public static async Task WriteAsync(HttpContext context, PageFrame frame, int status, PageContent content)
    {
        if (!ProblemWriter.TakesHtml(context.Request))
        {
            SetCommonHeaders(context.Response);
            await ProblemWriter.WriteAsync(context, status, content.Title).ConfigureAwait(false);
            return;
        }

        var nonce = RandomNumberGenerator.GetHexString(NonceBytes * 2);
        SetHeaders(context.Response, nonce);
        if (content.Refresh is null)
        {
            SetOpenerPolicy(context.Response);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var page = PageMarkup.Create(frame, content, nonce).ToString();
        await context.Response.WriteAsync(page, Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Returns the trace id by which operators find the request in their logs.</summary>
    public static string GetTraceId(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Sets the headers of every response, including redirects.</summary>
    public static void SetCommonHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    /// <summary>Prevents a page of another site that has opened this page's window from reaching it.</summary>
    /// <remarks>
    /// Any value but <c>unsafe-none</c> also separates the window from a page of this site that waits for it. A page that an authorization only
    /// passes through therefore sends no such value: a page that redirects, and a page for which the endpoint has set <c>unsafe-none</c>.
    /// </remarks>
    private static void SetOpenerPolicy(HttpResponse response)
    {
        if (response.Headers[OpenerPolicy].Count == 0)
        {
            response.Headers[OpenerPolicy] = "same-origin";
        }
    }

    private static void SetHeaders(HttpResponse response, string nonce)
    {
        SetCommonHeaders(response);
        response.Headers.XFrameOptions = "DENY";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
