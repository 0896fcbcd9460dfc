using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Completes authorizations in the right browser and in wrong browsers.</summary>
public sealed class CallbackEndpointTests
{
    [Fact]
    public async Task A_flow_binds_its_browser_exchanges_the_code_and_goes_to_a_clean_url()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/acme-connect?returnUrl=/done");
        Assert.Equal(HttpStatusCode.SeeOther, connect.StatusCode);
        var cookie = Assert.Single(connect.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-TypedOAuth.", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("max-age=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
        var url = connect.Headers.Location!;
        Assert.Equal("https://app.example/oauth2/acme-callback", TestBrowser.Parameter(url, "redirect_uri"));

        using var done = await alice.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("/done", done.Headers.Location!.OriginalString);
        Assert.Equal("no-referrer", Assert.Single(done.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("https://app.example/oauth2/acme-callback", Assert.Single(site.Server.Forms)["redirect_uri"]);
        Assert.Equal("the-access-token", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    /// <summary>A proxy may use another host name. A web host compares only the path and the browser's binding.</summary>
    [Fact]
    public async Task A_flow_completes_behind_a_proxy_that_calls_the_application_by_another_name()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync();
        using var done = await alice.GetAsync(
            $"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={TestBrowser.Parameter(url, "state")}", host: "internal.example:8080");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("the-access-token", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    [Theory]
    [InlineData("code=c&{iss}&state=made-up")]
    [InlineData("code=c&{iss}")]
    [InlineData("code=c&{iss}&state=")]
    [InlineData("code=c&code=d&{iss}&state={state}")]
    [InlineData("code=c&{iss}&state={state}&state={state}")]
    [InlineData("{iss}&state={state}")]
    [InlineData("code=c&error=x&{iss}&state={state}")]
    [InlineData("code=c&iss=https%3A%2F%2Fevil.example&state={state}")]
    [InlineData("code=c&state={state}")]
    [InlineData("error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&error_description=%3Cimg%20src=x%3E&{iss}&state={state}")]
    public async Task A_response_that_fails_a_check_gets_a_controlled_page_and_stores_nothing(string query)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync();
        using var response = await alice.GetAsync("/oauth2/acme-callback?" + query
            .Replace("{iss}", TestSite.Issuer, StringComparison.Ordinal).Replace("{state}", TestBrowser.Parameter(url, "state"), StringComparison.Ordinal));
        await ControlledPage.AssertAsync(site, response, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Theory]
    [InlineData("code=c&{iss}&state=made-up")]
    [InlineData("code=c&{iss}")]
    [InlineData("error=a%0D%0Aforged&{iss}&state=made-up%0D%0Aforged")]
    [InlineData("response=made-up")]
    public async Task A_response_that_belongs_to_no_authorization_writes_one_entry(string query)
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Logging.SetMinimumLevel(LogLevel.Debug));
        using var visitor = site.OpenBrowser();
        using var response = await visitor.GetAsync("/oauth2/acme-callback?" + query.Replace("{iss}", TestSite.Issuer, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var entry = Assert.Single(site.Log.Lines, static line => line.Contains(" TypedOAuth", StringComparison.Ordinal));
        Assert.DoesNotContain("forged", entry, StringComparison.Ordinal);
        Assert.DoesNotContain(entry, static c => char.IsControl(c));
    }

    [Theory]
    [InlineData("/oauth2/acme-callback?code=c&state=made-up")]
    [InlineData("/oauth2/acme-callback?response=made-up")]
    [InlineData("/oauth2/acme-connect?ticket=")]
    public async Task What_anyone_can_send_fills_no_log(string path)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Logging.SetMinimumLevel(LogLevel.Debug);
        });
        using var visitor = site.OpenBrowser();
        for (var minute = 1; minute <= 2; minute++)
        {
            for (var i = 0; i < 50; i++)
            {
                (await visitor.GetAsync(path)).Dispose();
            }

            // Ten entries, and one entry that announces further failures.
            Assert.Equal(11 * minute, CountEntries("Warning"));
            Assert.Equal(39 * minute, CountEntries("Debug"));
            Assert.Equal(minute, site.Log.Lines.Count(static line => line.Contains("are logged at", StringComparison.Ordinal)));
            time.Advance(TimeSpan.FromMinutes(1));
        }

        // The failure of a signed-in user is logged as a warning, despite the limit.
        using var alice = site.OpenBrowser("alice");
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync(), "error=invalid_scope");
        Assert.Contains(site.Log.Lines, static line =>
            line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("ProviderError (invalid_scope)", StringComparison.Ordinal));

        int CountEntries(string level) => site.Log.Lines.Count(line =>
            line.StartsWith($"{level} TypedOAuth", StringComparison.Ordinal) && line.Contains("trace id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_user_declines_is_information()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var declined = await alice.CompleteAsync(await alice.ConnectAsync(), "error=access_denied");
        var page = await ControlledPage.AssertAsync(site, declined, HttpStatusCode.BadRequest);
        Assert.Contains("wasn’t connected", page, StringComparison.Ordinal);
        var entry = Assert.Single(site.Log.Lines, static line => line.Contains("access_denied", StringComparison.Ordinal));
        Assert.StartsWith("Information TypedOAuth.Flow User alice", entry, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Log.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    /// <summary>Requests are not traced if the host's log entries are switched off.</summary>
    [Fact]
    public async Task The_pages_trace_id_stands_in_the_log_also_where_requests_are_not_traced()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None));
        using var alice = site.OpenBrowser("alice");
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync(), "error=invalid_scope");
        await ControlledPage.AssertAsync(site, failed, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_oversized_parameter_and_another_method_are_refused()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var put = await alice.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={state}", method: HttpMethod.Put);
        await ControlledPage.AssertAsync(site, put, HttpStatusCode.BadRequest);
        using var large = await alice.GetAsync($"/oauth2/acme-callback?code={new string('c', 5000)}&{TestSite.Issuer}&state={state}");
        await ControlledPage.AssertAsync(site, large, HttpStatusCode.BadRequest);
        using var delete = await alice.GetAsync("/oauth2/acme-connect", method: HttpMethod.Delete);
        await ControlledPage.AssertAsync(site, delete, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    [Fact]
    public async Task Another_browser_another_user_and_another_client_cannot_end_a_flow()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var elsewhere = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var foreign = await elsewhere.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={state}");
        Assert.Contains("browser where it began", await ControlledPage.AssertAsync(site, foreign, HttpStatusCode.BadRequest), StringComparison.Ordinal);

        state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var mixedUp = await alice.GetAsync($"/oauth2/poster-callback?code=c&state={state}");
        await ControlledPage.AssertAsync(site, mixedUp, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    /// <summary>A scanner of links, which has no cookies, may open the address of the response before the browser does.</summary>
    [Fact]
    public async Task A_scanner_that_opens_the_response_first_does_not_end_the_flow()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var authorization = await alice.ConnectAsync();
        using var scanner = site.OpenBrowser();
        using var scanned = await scanner.CompleteAsync(authorization);
        await ControlledPage.AssertAsync(site, scanned, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
        using var done = await alice.CompleteAsync(authorization);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);

        // The state has worked once.
        using var again = await alice.CompleteAsync(authorization);
        await ControlledPage.AssertAsync(site, again, HttpStatusCode.BadRequest);
        Assert.Equal(1, site.Server.Count);
    }

    [Fact]
    public async Task A_flow_of_a_user_who_has_signed_out_meanwhile_is_refused()
    {
        string? user = "alice";
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.Configure<TypedOAuthOptions>(options => options.UserId = _ => user));
        using var browser = site.OpenBrowser();
        var state = TestBrowser.Parameter(await browser.ConnectAsync(), "state");
        user = "mallory";
        using var other = await browser.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={state}");
        Assert.Contains("Someone else started this", await ControlledPage.AssertAsync(site, other, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        user = "alice";
        state = TestBrowser.Parameter(await browser.ConnectAsync(), "state");
        user = null;
        using var nobody = await browser.GetAsync(await browser.FollowRoundAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={state}"));
        await ControlledPage.AssertAsync(site, nobody, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    [Fact]
    public async Task The_callback_runs_after_the_token_was_saved_and_may_show_a_message_or_fail()
    {
        await using var site = await TestSite.StartAsync();
        var client = site.Acme;
        using var alice = site.OpenBrowser("alice");
        client.Callback = context => AuthorizationCallbackResult.ShowMessage($"Welcome <b>{context.UserId}</b>");
        using var done = await CompleteAsync(alice);
        Assert.Equal("/oauth2/acme-connected", done.Headers.Location!.OriginalString);
        using var page = await alice.GetAsync(done.Headers.Location.OriginalString);
        Assert.Contains("Welcome &lt;b&gt;alice&lt;/b&gt;", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        client.Callback = _ => throw new InvalidOperationException("of the application's");
        using var failed = await CompleteAsync(alice);
        var text = await ControlledPage.AssertAsync(site, failed, HttpStatusCode.InternalServerError);
        Assert.Contains("is connected, but", text, StringComparison.Ordinal);
        Assert.NotNull(await client.GetAccessTokenForUserAsync("alice"));
    }

    [Theory]
    [InlineData("/caf%C3%A9", "/caf%C3%A9")]
    [InlineData("/%F0%9F%98%80?q=a%2520b%23c", "/%F0%9F%98%80?q=a%20b#c")]
    public async Task A_return_url_of_any_letters_reaches_the_header_encoded_once(string returnUrl, string location)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync($"/oauth2/acme-connect?returnUrl={returnUrl}"));
        Assert.Equal(location, done.Headers.Location!.OriginalString);

        site.Acme.Callback = _ => AuthorizationCallbackResult.Redirect(Uri.UnescapeDataString(returnUrl));
        using var redirected = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal(location, redirected.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_failed_authorization_begins_again_with_what_it_had_asked_for()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
        using var denied = await alice.CompleteAsync(await alice.ConnectAsync(link.PathAndQuery + "&returnUrl=/done"), "error=access_denied");
        var again = WebUtility.HtmlDecode(ControlledPage.AgainLink().Match(await denied.Content.ReadAsStringAsync()).Groups[1].Value);
        var url = await alice.ConnectAsync(again);
        Assert.Equal("read write extra", TestBrowser.Parameter(url, "scope"));
        using var done = await alice.CompleteAsync(url);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Another_browser_is_given_no_ticket_for_the_flow_of_its_victim()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var bob = site.OpenBrowser("bob");
        using var stopped = await bob.CompleteAsync(await alice.ConnectAsync());
        Assert.DoesNotContain("ticket=", await ControlledPage.AssertAsync(site, stopped, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bob", false)]
    [InlineData("alice", false)]
    [InlineData("bob", true)]
    public async Task The_page_for_a_foreign_state_shows_nothing_of_its_owners_flow(string user, bool hasBrowser)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var other = site.OpenBrowser(user);
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("the-scope")], returnUrl: "/patients/4711");
        var url = await alice.ConnectAsync(link.PathAndQuery);
        alice.User = user;
        using var stopped = await (hasBrowser ? alice : other).CompleteAsync(url);
        var page = await ControlledPage.AssertAsync(site, stopped, HttpStatusCode.BadRequest);
        Assert.DoesNotContain("4711", page, StringComparison.Ordinal);
        Assert.DoesNotContain("the-scope", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alice", page, StringComparison.Ordinal);
        Assert.DoesNotContain(TestBrowser.Parameter(url, "state"), page, StringComparison.Ordinal);
    }

    /// <summary>A browser withholds a sign-in cookie with SameSite=Strict from a request that comes from another site.</summary>
    [Theory]
    [InlineData("acme")]
    [InlineData("poster")]
    public async Task A_response_without_the_sign_in_goes_once_through_a_page_of_this_site_and_completes(string client)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync($"/oauth2/{client}-connect?returnUrl=/done"), "state");
        alice.User = null;
        var path = $"/oauth2/{client}-callback?code=the-code&{TestSite.Issuer}&state={state}";
        if (client == "poster")
        {
            using var posted = await alice.PostAsync("/oauth2/poster-callback", ("code", "the-code"), ("state", state));
            path = posted.Headers.Location!.OriginalString;
        }

        var round = await alice.FollowRoundAsync(path);
        Assert.Equal(0, site.Server.Count);
        alice.User = "alice";
        using var done = await alice.GetAsync(round);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        Assert.Equal("the-code", Assert.Single(site.Server.Forms)["code"]);
    }

    [Fact]
    public async Task The_page_in_between_shows_neither_code_nor_state_and_leaves_no_referrer()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        alice.User = null;
        using var response = await alice.GetAsync($"/oauth2/acme-callback?code=the-code&{TestSite.Issuer}&state={state}");
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var page = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("the-code", page, StringComparison.Ordinal);
        Assert.DoesNotContain(state, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Matches("<a [^>]*href=\"/oauth2/acme-callback\\?posted=", page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_the_binding_or_without_a_sign_in_of_the_host_there_is_no_page_in_between(bool isOther)
    {
        await using var site = await TestSite.StartAsync(hasSignIn: isOther);
        using var browser = site.OpenBrowser();
        using var response = await browser.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state=made-up");
        await ControlledPage.AssertAsync(site, response, HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> CompleteAsync(TestBrowser browser)
    {
        return await browser.CompleteAsync(await browser.ConnectAsync("/oauth2/acme-connect"));
    }
}
