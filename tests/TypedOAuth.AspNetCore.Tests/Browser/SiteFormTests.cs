using System.Net;
using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>
/// Sends forms with an antiforgery cookie and token that another user has obtained. A subdomain can set that cookie in a user's browser, and
/// the users of the test site have no claims, so that the token names no user.
/// </summary>
public sealed partial class SiteFormTests
{
    [Theory]
    [InlineData("same-site")]
    [InlineData("cross-site")]
    public async Task A_subdomain_that_sets_the_antiforgery_cookie_disconnects_nobody(string from)
    {
        await using var site = await TestSite.StartAsync();
        using var browser = site.OpenBrowser("alice");
        await site.ConnectAsync(browser, ScriptedServer.TokenJson("a1", "r1"));
        browser.User = "mallory";
        var page = await browser.ReadAsync();
        browser.User = "alice";
        browser.Headers["Sec-Fetch-Site"] = from;
        Assert.Contains("open for too long", await browser.ChangeAsync(page, "disconnect"), StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_subdomain_that_sets_the_antiforgery_cookie_begins_no_authorization()
    {
        await using var site = await TestSite.StartAsync();
        using var browser = site.OpenBrowser("mallory");
        var page = await browser.ReadAsync();
        browser.User = "alice";
        browser.Headers["Sec-Fetch-Site"] = "same-site";
        using var refused = await browser.SubmitAsync("/oauth2/acme-connect", page);
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.BadRequest);
        Assert.DoesNotContain(browser.CookieNames, static name => name.StartsWith("__Host-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_subdomain_that_sets_the_antiforgery_cookie_replaces_no_connection()
    {
        const string Path = "/oauth2/acme-replace";
        await using var site = await TestSite.StartAsync();
        using var browser = site.OpenBrowser("alice");
        await site.ConnectAsync(browser, ScriptedServer.TokenJson("a1", "r1"));
        await site.ConnectAsync(browser, ScriptedServer.TokenJson("a2"));
        var page = await browser.ReadAsync(Path);
        browser.Headers["Sec-Fetch-Site"] = "same-site";
        using var refused = await browser.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value), ("action", "replace"));
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.BadRequest);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    /// <summary>Old browsers, and browsers at an address without https, do not say where a form comes from.</summary>
    [Theory]
    [InlineData("same-origin")]
    [InlineData(null)]
    public async Task A_form_of_this_site_is_taken(string? from)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        var page = await alice.ReadAsync();
        alice.Headers.Remove("Sec-Fetch-Site");
        if (from is not null)
        {
            alice.Headers.Add("Sec-Fetch-Site", from);
        }

        await alice.ChangeAsync(page, "disconnect");
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex Id();
}
