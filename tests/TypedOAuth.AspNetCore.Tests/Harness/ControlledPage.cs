using System.Net;
using System.Text.RegularExpressions;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Checks what all pages of failures have in common.</summary>
internal static partial class ControlledPage
{
    /// <summary>Checks headers, markup and trace id of a failure's page, and that its reason is logged once.</summary>
    /// <returns>The page.</returns>
    public static async Task<string> AssertAsync(TestSite site, HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var page = await response.Content.ReadAsStringAsync();
        var traceId = TraceId().Match(page);
        Assert.True(traceId.Success, page);
        var entry = Assert.Single(site.Log.Lines, line => line.Contains(traceId.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain(entry, static c => char.IsControl(c) && c is not ('\r' or '\n'));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page.Replace("&lt;img src=x&gt;", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch(EmptyActions(), page);
        return page;
    }

    /// <summary>Finds the link of a failure's page that begins the flow again.</summary>
    [GeneratedRegex("href=\"([^\"]+)\">Try again")]
    public static partial Regex AgainLink();

    [GeneratedRegex("<code data-reference>([0-9a-f]{32})</code>")]
    private static partial Regex TraceId();

    [GeneratedRegex("<div class=\"toa-choices\">\\s*</div>")]
    private static partial Regex EmptyActions();
}
