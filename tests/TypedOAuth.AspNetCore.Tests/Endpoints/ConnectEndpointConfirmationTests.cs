using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Opens the connect endpoint from all places: only a user's navigation on this site needs no confirmation (CVE-2015-9284).</summary>
public sealed partial class ConnectEndpointConfirmationTests
{
    private const string Html = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private const string Path = "/oauth2/acme-connect?returnUrl=/done";

    [Theory]
    [InlineData("none")]
    [InlineData("same-origin")]
    public async Task An_authorization_without_a_ticket_begins_from_this_site_and_from_the_address_bar(string site)
    {
        await using var app = await TestSite.StartAsync();
        using var alice = app.OpenBrowser("alice").Send(Headers(site));
        await alice.ConnectAsync(Path);
    }

    [Theory]
    [InlineData("cross-site", "navigate", "document", "")]
    [InlineData("same-site", "navigate", "document", "")]
    [InlineData("", "navigate", "document", "")]
    [InlineData("", "", "", "")]
    [InlineData("made-up", "navigate", "document", "")]
    [InlineData("same-origin", "no-cors", "image", "")]
    [InlineData("same-origin", "cors", "empty", "")]
    [InlineData("same-origin", "navigate", "iframe", "")]
    [InlineData("same-origin", "navigate", "document", "prefetch")]
    [InlineData("none", "navigate", "document", "prefetch;prerender")]
    public async Task What_is_no_navigation_of_this_site_is_asked_first_and_never_refused(string site, string mode, string dest, string purpose)
    {
        await using var app = await TestSite.StartAsync();
        using var alice = app.OpenBrowser("alice").Send(Headers(site, mode, dest, purpose));
        using var question = await alice.GetAsync(Path);
        var page = await question.Content.ReadAsStringAsync();

        // A browser discards a page that it fetched in advance if the status is an error, and requests it again when the user opens it.
        Assert.Equal(purpose == "" ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable, question.StatusCode);
        Assert.DoesNotContain("as.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain(alice.CookieNames, static name => name.StartsWith("__Host-", StringComparison.Ordinal));

        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var answer = await alice.SubmitAsync(Path, page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var url = new Uri(WebUtility.HtmlDecode(Target().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value));
        using var done = await alice.CompleteAsync(url);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        Assert.NotNull(await app.Acme.GetAccessTokenForUserAsync("alice"));
    }

    /// <summary>The application's own sign-in returns with a navigation of this site, whoever has caused the first request.</summary>
    [Theory]
    [InlineData("cross-site", true)]
    [InlineData("same-site", true)]
    [InlineData("", true)]
    [InlineData("none", false)]
    [InlineData("same-origin", false)]
    public async Task A_sign_in_does_not_make_another_sites_link_this_sites(string site, bool isAsked)
    {
        await using var app = await TestSite.StartAsync(hasSignIn: false, configure: AddCookies, map: static app =>
        {
            app.MapGet("/Account/Login", static () => Results.SignIn(
                new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test")), properties: null, "Cookies"));
            TestSite.MapClients(app);
        });
        using var alice = app.OpenBrowser().Send(Headers(site));
        using var challenge = await alice.GetAsync(Path);
        var back = HttpUtility.ParseQueryString(challenge.Headers.Location!.Query)["ReturnUrl"]!;
        using var signedIn = await alice.GetAsync("/Account/Login");
        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var response = await alice.GetAsync(back);
        Assert.Equal(isAsked ? HttpStatusCode.OK : HttpStatusCode.SeeOther, response.StatusCode);
        if (isAsked)
        {
            using var answer = await alice.SubmitAsync(back, await response.Content.ReadAsStringAsync());
            using var done = await alice.CompleteAsync(new(WebUtility.HtmlDecode(Target().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value)));
            Assert.Equal("/done", done.Headers.Location?.OriginalString);
        }

        static void AddCookies(WebApplicationBuilder builder) => builder.Services.AddAuthentication("Cookies").AddCookie("Cookies");
    }

    /// <summary>The antiforgery service warns if it replaces a <c>Cache-Control</c> header.</summary>
    [Fact]
    public async Task The_question_causes_no_warning_and_is_never_cached()
    {
        await using var app = await TestSite.StartAsync();
        using var alice = app.OpenBrowser("alice").Send(Headers("cross-site"));
        using var question = await alice.GetAsync(Path);
        Assert.Equal("no-store", question.Headers.CacheControl?.ToString());
        Assert.DoesNotContain(app.Log.Lines, static line => line.Contains("Antiforgery", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_question_names_what_is_asked_for_and_no_other_site_can_answer_it()
    {
        await using var app = await TestSite.StartAsync();
        using var alice = app.OpenBrowser("the-id-of-alice").Send(Headers("cross-site"));
        using var question = await alice.GetAsync(Path);
        var page = await question.Content.ReadAsStringAsync();
        Assert.Contains("read", page, StringComparison.Ordinal);
        Assert.Contains("write", page, StringComparison.Ordinal);
        Assert.DoesNotContain("the-id-of-alice", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\"", page, StringComparison.Ordinal);

        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var forged = await alice.PostAsync(Path);
        await ControlledPage.AssertAsync(app, forged, HttpStatusCode.BadRequest);
        using var stranger = app.OpenBrowser("the-id-of-alice");
        using var stolen = await stranger.SubmitAsync(Path, page);
        await ControlledPage.AssertAsync(app, stolen, HttpStatusCode.BadRequest);
    }

    /// <summary>Opens a link in an email. The click is a navigation from another site, or from a program that the browser does not know.</summary>
    [Theory]
    [InlineData("cross-site")]
    [InlineData("none")]
    [InlineData("")]
    public async Task A_link_with_a_ticket_works_by_a_click_from_anywhere(string site)
    {
        await using var app = await TestSite.StartAsync();
        var link = await app.Acme.GetUserAuthorizationUrlAsync("alice");
        using var alice = app.OpenBrowser("alice").Send(Headers(site));
        await alice.ConnectAsync(link.PathAndQuery);
    }

    [Fact]
    public async Task A_browser_that_sends_no_fetch_metadata_opens_a_link_as_before()
    {
        await using var app = await TestSite.StartAsync();
        var link = await app.Acme.GetUserAuthorizationUrlAsync("alice");
        using var alice = app.OpenBrowser("alice").Send(("Accept", Html));
        await alice.ConnectAsync(link.PathAndQuery);
    }

    [Theory]
    [InlineData("Sec-Fetch-Mode: cors; Sec-Fetch-Dest: empty; Sec-Fetch-Site: same-origin; Accept: */*")]
    [InlineData("Sec-Fetch-Mode: no-cors; Sec-Fetch-Dest: image; Sec-Fetch-Site: same-origin; Accept: image/*,*/*")]
    [InlineData("Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document; Sec-Fetch-Site: same-origin; Accept: text/html; Sec-Purpose: prefetch")]
    [InlineData("Purpose: prefetch; Accept: text/html")]
    [InlineData("X-Moz: prefetch; Accept: text/html")]
    [InlineData("Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: fencedframe; Sec-Fetch-Site: same-origin; Accept: text/html")]
    [InlineData("X-Requested-With: XMLHttpRequest; Accept: text/html")]
    [InlineData("Accept: */*")]
    [InlineData("Accept: application/json")]
    [InlineData("")]
    public async Task A_request_that_is_no_navigation_spends_no_ticket(string headers)
    {
        await using var app = await TestSite.StartAsync();
        var link = await app.Acme.GetUserAuthorizationUrlAsync("alice");
        using var alice = app.OpenBrowser("alice");
        var navigation = alice.Headers.ToArray();
        alice.Send([.. headers.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(static header => (header.Split(": ")[0], header.Split(": ")[1]))]);
        using (var response = await alice.GetAsync(link.PathAndQuery))
        {
            Assert.Null(response.Headers.Location);
        }

        alice.Send([.. navigation.Select(static header => (header.Key, header.Value))]);
        await alice.ConnectAsync(link.PathAndQuery);
    }

    [Fact]
    public async Task A_scanner_that_asks_for_the_head_alone_spends_no_ticket_and_begins_nothing()
    {
        await using var app = await TestSite.StartAsync();
        var link = await app.Acme.GetUserAuthorizationUrlAsync("alice");
        using var alice = app.OpenBrowser("alice");
        foreach (var path in new[] { link.PathAndQuery, Path })
        {
            using var head = await alice.GetAsync(path, method: HttpMethod.Head);
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.DoesNotContain(alice.CookieNames, static name => name.StartsWith("__Host-", StringComparison.Ordinal));
        }

        await alice.ConnectAsync(link.PathAndQuery);
    }

    /// <summary>Blazor fetches a link that is clicked. If the response names an address, Blazor loads it as a browser does.</summary>
    [Fact]
    public async Task An_enhanced_navigation_is_made_a_navigation()
    {
        await using var app = await TestSite.StartAsync();
        var link = await app.Acme.GetUserAuthorizationUrlAsync("alice");
        using var alice = app.OpenBrowser("alice");
        var navigation = alice.Headers.ToArray();
        foreach (var path in new[] { link.PathAndQuery, Path })
        {
            alice.Send(
                ("Accept", "text/html; blazor-enhanced-nav=on"),
                ("Sec-Fetch-Site", "same-origin"),
                ("Sec-Fetch-Mode", "no-cors"),
                ("Sec-Fetch-Dest", "empty"));
            using var response = await alice.GetAsync(path);
            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
            Assert.Equal("allow", Assert.Single(response.Headers.GetValues("blazor-enhanced-nav")));
            Assert.Equal(path, Assert.Single(response.Headers.GetValues("blazor-enhanced-nav-redirect-location")));
            Assert.False(response.Headers.Contains("Set-Cookie"));
            alice.Send([.. navigation.Select(static header => (header.Key, header.Value))]);
            await alice.ConnectAsync(path);
        }
    }

    /// <summary>The page's form creates a ticket, so that a browser without fetch metadata needs no confirmation.</summary>
    [Fact]
    public async Task The_connections_page_connects_without_a_question()
    {
        await using var app = await TestSite.StartAsync();
        using var alice = app.OpenBrowser("alice").Send(("Accept", Html));
        using var leaving = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "acme"), ("action", "connect"));
        var target = WebUtility.HtmlDecode(Target().Match(await leaving.Content.ReadAsStringAsync()).Groups[1].Value);
        Assert.StartsWith("/oauth2/acme-connect?ticket=", target, StringComparison.Ordinal);
        using var done = await alice.CompleteAsync(await alice.ConnectAsync(target));
        Assert.Equal("/connections", done.Headers.Location?.OriginalString);
    }

    private static (string Name, string Value)[] Headers(string site, string mode = "navigate", string dest = "document", string purpose = "") =>
    [
        .. new[] { ("Accept", Html), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest), ("Sec-Purpose", purpose) }
            .Where(static header => header.Item2 != ""),
    ];

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Target();
}
