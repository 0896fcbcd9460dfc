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

    /// <summary>Writes a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="title">The page's title and first heading.</param>
    /// <param name="body">What stands below the heading.</param>
    /// <param name="outcome">What has just happened, which a screen reader reads first; <see langword="null"/> where the title says it.</param>
    /// <param name="refresh">Where the browser goes on to by itself; <see langword="null"/> where it stays.</param>
    /// <param name="script">A script of this assembly's; the page works without it.</param>
    public static async Task WriteAsync(
        HttpContext context, int status, string title, Html body, string? outcome = null, string? refresh = null, string? script = null)
    {
        if (!ProblemWriter.TakesHtml(context.Request))
        {
            SetCommonHeaders(context.Response);
            await ProblemWriter.WriteAsync(context, status, title).ConfigureAwait(false);
            return;
        }

        var nonce = RandomNumberGenerator.GetHexString(NonceBytes * 2);
        SetHeaders(context.Response, nonce, script is not null);
        if (refresh is null)
        {
            SetOpenerPolicy(context.Response);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            {(refresh is null ? Html.Empty : Html.Of($"<meta http-equiv=\"refresh\" content=\"0; url={refresh}\">"))}
            <title>{(outcome is null ? title : $"{outcome} – {title}")}</title>
            <style nonce="{nonce}">{Html.Raw(PageStyle.Css)}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {body}
            </main>
            {(script is null ? Html.Empty : Html.Of($"<script nonce=\"{nonce}\">{Html.Raw(script)}</script>"))}
            </body>
            </html>

            """);
        await context.Response.WriteAsync(page.ToString(), Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
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

    private static void SetHeaders(HttpResponse response, string nonce, bool hasScript)
    {
        SetCommonHeaders(response);
        response.Headers.XFrameOptions = "DENY";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; {(hasScript ? $"script-src 'nonce-{nonce}'; " : "")}"
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
