using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Writes pages with one layout. Pages load nothing from other sites, their policy forbids it, and they are not cached.</summary>
internal static class PageWriter
{
    public const string OpenerPolicy = "Cross-Origin-Opener-Policy";

    private const int NonceBytes = 16;

    /// <summary>Writes a page, or problem details if the caller accepts no HTML.</summary>
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

    /// <summary>Returns the trace id with which operators find the request in their logs.</summary>
    public static string GetTraceId(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>Sets the headers of every response, including redirects.</summary>
    public static void SetCommonHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    /// <summary>Prevents a page of another site that has opened this page's window from accessing the window.</summary>
    /// <remarks>
    /// Any value except <c>unsafe-none</c> also separates the window from a page of this site that has opened it and waits for it. The pages in the
    /// middle of an authorization therefore send no such value. These are pages that redirect, and pages for which the endpoint has set
    /// <c>unsafe-none</c>.
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
