using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Writes pages: one layout, no third-party resource, a policy that lets nothing else in, nothing left behind in a cache.</summary>
internal static class PageWriter
{
    public const string OpenerPolicy = "Cross-Origin-Opener-Policy";

    private const int NonceBytes = 16;

    /// <summary>Writes a page, or what it would say to a client that shows none.</summary>
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

    /// <summary>By what the operators find this request in their logs.</summary>
    public static string GetTraceId(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    /// <summary>The headers of every answer, redirects among them.</summary>
    public static void SetCommonHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    /// <summary>
    /// Takes the page out of the reach of a page of another site that has opened its window. Any value but <c>unsafe-none</c> also takes a
    /// window from this site's own page that waits for it, so a page that an authorization only passes through sends none: one that goes on by
    /// itself, and one for which the endpoint has set <c>unsafe-none</c>.
    /// </summary>
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
