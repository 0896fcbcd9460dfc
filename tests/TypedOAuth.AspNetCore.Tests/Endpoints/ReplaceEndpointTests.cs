using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Checks that an authorization asks before it loses a refresh token, and that only its browser and user can decide.</summary>
public sealed partial class ReplaceEndpointTests
{
    private const string Path = "/oauth2/acme-replace";

    [Fact]
    public async Task Nothing_is_saved_before_the_user_has_decided()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = await ReconnectAsync(site);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
        var page = await alice.ReadAsync(Path);
        Assert.Contains("Replace your connection to Acme &amp; Co?", page, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log.Lines, static line => line.Contains("Antiforgery", StringComparison.Ordinal));
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
        Assert.True((await site.Acme.GetConnectionAsync("alice")).CanRefresh);
    }

    [Fact]
    public async Task A_user_who_replaces_gets_the_new_tokens_and_goes_on()
    {
        await using var site = await TestSite.StartAsync();
        AuthorizationCallbackContext<AcmeClient.AuthData>? seen = null;
        site.Acme.Callback = context =>
        {
            seen = context;
            return null;
        };
        using var alice = await ReconnectAsync(site);
        Assert.Equal("a1", seen!.AuthData.Token);
        using var done = await DecideAsync(alice, "replace");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        var connection = await site.Acme.GetConnectionAsync("alice");
        Assert.Equal((OAuth2ConnectionState.Connected, false), (connection.State, connection.CanRefresh));
        Assert.Equal("a2", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
        Assert.Equal(("a2", "extra"), (seen!.AuthData.Token, seen.Query["realm"]));
        Assert.DoesNotContain(alice.CookieNames, static name => name.Contains("Replace", StringComparison.Ordinal));

        using var again = await alice.GetAsync(Path);
        await ControlledPage.AssertAsync(site, again, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_user_who_keeps_the_connection_has_lost_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = await ReconnectAsync(site);
        var requests = site.Server.Count;
        using var kept = await DecideAsync(alice, "keep");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var page = await kept.Content.ReadAsStringAsync();
        Assert.Contains("Nothing has changed.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/done\"", page, StringComparison.Ordinal);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
        Assert.True((await site.Acme.GetConnectionAsync("alice")).CanRefresh);

        // Acme does not declare what else a revocation ends.
        Assert.Equal(requests, site.Server.Count);
    }

    [Fact]
    public async Task What_is_declined_is_revoked_where_that_ends_nothing_else()
    {
        var server = new TestSupport.ScriptedServer();
        server.Answer(TokenJson("a1", "rt1"));
        await using var site = await TestSite.StartAsync(
            configure: builder => builder.Services.AddReachClient(options =>
            {
                (options.ClientId, options.ClientSecret) = ("id", "secret");
                options.BackchannelHandler = () => server;
            }),
            map: static app => app.MapReachClient());
        using var alice = site.OpenBrowser("alice");
        await AuthorizeAsync(alice);
        server.Answer(TokenJson("a2"));
        await AuthorizeAsync(alice);
        var page = await alice.ReadAsync("/oauth2/reach-replace");
        using var kept = await alice.SubmitAsync("/oauth2/reach-replace", page, ("id", Id().Match(page).Groups[1].Value), ("action", "keep"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(["a2"], server.Forms.Where(static form => form.ContainsKey("token")).Select(static form => form["token"]));

        static async Task AuthorizeAsync(TestBrowser browser)
        {
            var url = await browser.ConnectAsync("/oauth2/reach-connect");
            using var response = await browser.GetAsync($"/oauth2/reach-callback?code=c&state={TestBrowser.Parameter(url, "state")}");
            Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("replace")]
    public async Task Another_user_or_browser_decides_nothing(string action)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = await ReconnectAsync(site);
        var page = await alice.ReadAsync(Path);
        using var mallory = site.OpenBrowser("alice");
        using var elsewhere = await mallory.GetAsync(Path);
        await ControlledPage.AssertAsync(site, elsewhere, HttpStatusCode.BadRequest);

        alice.User = "bob";
        using var bob = await alice.GetAsync(Path);
        Assert.DoesNotContain("alice", await ControlledPage.AssertAsync(site, bob, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        using var bobs = await alice.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value), ("action", action));
        Assert.Equal(HttpStatusCode.BadRequest, bobs.StatusCode);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("bob"));

        // alice can still decide.
        alice.User = "alice";
        using var decided = await DecideAsync(alice, action);
        Assert.True(decided.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_decision_needs_this_site_s_own_form()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = await ReconnectAsync(site);
        var page = await alice.ReadAsync(Path);
        using var forged = await alice.PostAsync(Path, ("id", Id().Match(page).Groups[1].Value), ("action", "replace"));
        await ControlledPage.AssertAsync(site, forged, HttpStatusCode.BadRequest);
        using var incomplete = await alice.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value));
        await ControlledPage.AssertAsync(site, incomplete, HttpStatusCode.BadRequest);
        using var method = await alice.GetAsync(Path, method: HttpMethod.Put);
        await ControlledPage.AssertAsync(site, method, HttpStatusCode.BadRequest);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    /// <summary>Two tabs: the page of the first tab shows nothing about the account of the second.</summary>
    [Fact]
    public async Task A_page_decides_only_about_the_authorization_that_it_was_shown_for()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = await ReconnectAsync(site);
        var page = await alice.ReadAsync(Path);
        await AuthorizeAsync(site, alice, TokenJson("a3"));
        using var stale = await alice.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value), ("action", "replace"));
        await ControlledPage.AssertAsync(site, stale, HttpStatusCode.BadRequest);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    [Fact]
    public async Task A_decision_expires_after_ten_minutes()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = await ReconnectAsync(site);
        var page = await alice.ReadAsync(Path);
        time.Advance(TimeSpan.FromMinutes(10));
        using var late = await alice.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value), ("action", "replace"));
        await ControlledPage.AssertAsync(site, late, HttpStatusCode.BadRequest);
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    [Fact]
    public async Task A_host_without_sign_in_asks_the_browser_that_has_authorized()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var browser = site.OpenBrowser();
        site.Server.Answer(TokenJson("a1", "rt1"));
        await ConfirmAsync(site, browser);
        site.Server.Answer(TokenJson("a2"));
        await ConfirmAsync(site, browser);
        using var other = site.OpenBrowser();
        using var refused = await other.GetAsync(Path);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var done = await DecideAsync(browser, "replace");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("a2", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);

        static async Task ConfirmAsync(TestSite site, TestBrowser browser)
        {
            var link = await browser.ReadAsync("/link?user=alice");
            using var leaving = await browser.SubmitAsync(link, await browser.ReadAsync(link));
            var url = new Uri(WebUtility.HtmlDecode(Refresh().Match(await leaving.Content.ReadAsStringAsync()).Groups[1].Value));
            using var back = await browser.CompleteAsync(url);
            Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        }
    }

    [Theory]
    [InlineData("https://app.example", "__Host-TypedOAuth.Replace.", true)]
    [InlineData("http://127.0.0.1:5000", "TypedOAuth.Replace.", false)]
    public async Task The_ticket_is_in_a_cookie_and_in_no_url(string baseUri, string prefix, bool isSecure)
    {
        var name = prefix + OAuth2ClientCore.GetBindingName("acme");
        await using var site = await TestSite.StartAsync(baseUri: baseUri, configure: static builder => builder.Logging.SetMinimumLevel(LogLevel.Trace));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("a1", "rt1"));
        site.Server.Answer(TokenJson("a2"));
        using var asked = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal(Path, asked.Headers.Location?.OriginalString);
        var cookie = Assert.Single(asked.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith(name, StringComparison.Ordinal));
        Assert.Contains("samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.Ordinal));
        var ticket = cookie[(name.Length + 1)..cookie.IndexOf(';', StringComparison.Ordinal)];
        Assert.DoesNotContain(ticket, await alice.ReadAsync(Path), StringComparison.Ordinal);
        Assert.All(site.Log.Lines, line => Assert.DoesNotContain(ticket, line, StringComparison.Ordinal));
        Assert.All(site.Log.Lines, static line => Assert.DoesNotContain("a2\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_authorization_that_brings_a_refresh_token_asks_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("a1", "rt1"));
        site.Server.Answer(TokenJson("a2", "rt2"));
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        Assert.Equal("a2", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    /// <summary>Connects with a refresh token, and then again without one.</summary>
    private static async Task<TestBrowser> ReconnectAsync(TestSite site)
    {
        var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, TokenJson("a1", "rt1"));
        await AuthorizeAsync(site, alice, TokenJson("a2"));
        return alice;
    }

    private static async Task AuthorizeAsync(TestSite site, TestBrowser browser, string tokens)
    {
        site.Server.Answer(tokens);
        using var asked = await browser.CompleteAsync(await browser.ConnectAsync(), "code=c&realm=extra");
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        Assert.Equal(Path, asked.Headers.Location?.OriginalString);
    }

    private static async Task<HttpResponseMessage> DecideAsync(TestBrowser browser, string action)
    {
        var page = await browser.ReadAsync(Path);
        return await browser.SubmitAsync(Path, page, ("id", Id().Match(page).Groups[1].Value), ("action", action));
    }

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Refresh();
}
