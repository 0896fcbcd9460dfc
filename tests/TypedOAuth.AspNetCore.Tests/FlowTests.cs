using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>The connect and callback endpoints, with browsers that mean well and browsers that do not.</summary>
public sealed class FlowTests
{
    private const string Issuer = "iss=https%3A%2F%2Fas.example";

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

        using var done = await alice.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("/done", done.Headers.Location!.OriginalString);
        Assert.Equal("no-referrer", Assert.Single(done.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("https://app.example/oauth2/acme-callback", Assert.Single(site.Server.Forms)["redirect_uri"]);
        Assert.Equal("the-access-token", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    [Fact]
    public async Task The_host_header_has_no_say_in_the_redirect_uri()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/acme-connect", host: "evil.example");
        Assert.Equal("https://app.example/oauth2/acme-callback", TestBrowser.Parameter(connect.Headers.Location!, "redirect_uri"));
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
            .Replace("{iss}", Issuer, StringComparison.Ordinal).Replace("{state}", TestBrowser.Parameter(url, "state"), StringComparison.Ordinal));
        await ControlledPage.AssertAsync(site, response, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task An_oversized_parameter_and_another_method_are_refused()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var put = await alice.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}", method: HttpMethod.Put);
        await ControlledPage.AssertAsync(site, put, HttpStatusCode.BadRequest);
        using var large = await alice.GetAsync($"/oauth2/acme-callback?code={new string('c', 5000)}&{Issuer}&state={state}");
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
        using var foreign = await elsewhere.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}");
        Assert.Contains("another browser", await ControlledPage.AssertAsync(site, foreign, HttpStatusCode.BadRequest), StringComparison.Ordinal);

        state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var mixedUp = await alice.GetAsync($"/oauth2/poster-callback?code=c&state={state}");
        await ControlledPage.AssertAsync(site, mixedUp, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    [Fact]
    public async Task A_flow_of_a_user_who_has_signed_out_meanwhile_is_refused()
    {
        string? user = "alice";
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.Configure<TypedOAuthOptions>(options => options.UserId = _ => user));
        using var browser = site.OpenBrowser();
        var state = TestBrowser.Parameter(await browser.ConnectAsync(), "state");
        user = "mallory";
        using var other = await browser.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}");
        Assert.Contains("another user", await ControlledPage.AssertAsync(site, other, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        user = "alice";
        state = TestBrowser.Parameter(await browser.ConnectAsync(), "state");
        user = null;
        using var nobody = await browser.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}");
        await ControlledPage.AssertAsync(site, nobody, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    [Fact]
    public async Task Two_flows_of_one_browser_do_not_disturb_each_other()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var (first, second) = (await alice.ConnectAsync(), await alice.ConnectAsync());
        foreach (var url in new[] { second, first })
        {
            using var done = await alice.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={TestBrowser.Parameter(url, "state")}");
            Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        }
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/%5Cevil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/%09/evil.example")]
    public async Task A_return_url_that_leaves_the_site_is_refused(string returnUrl)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var response = await alice.GetAsync($"/oauth2/acme-connect?returnUrl={returnUrl}");
        await ControlledPage.AssertAsync(site, response, HttpStatusCode.BadRequest);
        using var connected = await alice.GetAsync($"/oauth2/acme-connected?returnUrl={returnUrl}");
        Assert.DoesNotContain("<a ", await connected.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_on_without_a_sign_in_and_the_ticket_survives_it()
    {
        await using var site = await TestSite.StartAsync();
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        using var nobody = site.OpenBrowser();
        foreach (var path in new[] { "/oauth2/acme-connect?returnUrl=/done", link.PathAndQuery, "/connections" })
        {
            using var response = await nobody.GetAsync(path);
            await ControlledPage.AssertAsync(site, response, HttpStatusCode.Unauthorized);
        }

        using var bob = site.OpenBrowser("bob");
        using (var foreign = await bob.GetAsync(link.PathAndQuery))
        {
            await ControlledPage.AssertAsync(site, foreign, HttpStatusCode.Forbidden);
            Assert.False(foreign.Headers.Contains("Set-Cookie"));
        }

        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync(link.PathAndQuery);
        using var again = await alice.GetAsync(link.PathAndQuery);
        await ControlledPage.AssertAsync(site, again, HttpStatusCode.BadRequest);
        using var other = await alice.GetAsync($"/oauth2/poster-connect{link.Query}");
        await ControlledPage.AssertAsync(site, other, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_host_without_sign_in_asks_and_no_other_site_can_answer()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice <3");
        using var visitor = site.OpenBrowser();
        using var question = await visitor.GetAsync(link.PathAndQuery);
        var page = await question.Content.ReadAsStringAsync();
        Assert.Contains("alice &lt;3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("as.example", page, StringComparison.Ordinal);

        using var stranger = site.OpenBrowser();
        using var forged = await stranger.PostAsync(link.PathAndQuery);
        await ControlledPage.AssertAsync(site, forged, HttpStatusCode.BadRequest);
        using var stolen = await stranger.SubmitAsync(link.PathAndQuery, page);
        await ControlledPage.AssertAsync(site, stolen, HttpStatusCode.BadRequest);

        using var answer = await visitor.SubmitAsync(link.PathAndQuery, page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("http-equiv=\"refresh\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), static cookie => cookie.StartsWith("__Host-TypedOAuth.", StringComparison.Ordinal));
        using var direct = await visitor.GetAsync("/oauth2/acme-connect?returnUrl=/done");
        var refusal = await ControlledPage.AssertAsync(site, direct, HttpStatusCode.Unauthorized);
        Assert.Contains("ask the application for a new link", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callback_runs_after_the_token_was_saved_and_may_show_a_message_or_fail()
    {
        await using var site = await TestSite.StartAsync();
        var client = site.Acme;
        using var alice = site.OpenBrowser("alice");
        client.Callback = context => AuthorizationCallbackResult.ShowMessage($"Welcome <b>{context.UserId}</b>");
        using var done = await CompleteAsync(alice);
        Assert.StartsWith("/oauth2/acme-connected?message=", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var page = await alice.GetAsync(done.Headers.Location.OriginalString);
        Assert.Contains("Welcome &lt;b&gt;alice&lt;/b&gt;", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        client.Callback = _ => throw new InvalidOperationException("of the application's");
        using var failed = await CompleteAsync(alice);
        var text = await ControlledPage.AssertAsync(site, failed, HttpStatusCode.InternalServerError);
        Assert.Contains("is connected, but something is left to do</h1>", text, StringComparison.Ordinal);
        Assert.NotNull(await client.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_site_without_an_address_does_not_start_outside_development()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: ""));
        Assert.Contains("OAuth2:BaseUri", exception.ToString(), StringComparison.Ordinal);
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
    public async Task A_browser_keeps_the_cookies_of_its_last_ten_flows()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = site.OpenBrowser("alice");
        var flows = new List<Uri>();
        for (var i = 0; i < 13; i++)
        {
            flows.Add(await alice.ConnectAsync());
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(10, alice.CookieNames.Count(static name => name.StartsWith("__Host-TypedOAuth.", StringComparison.Ordinal)));
        using var dropped = await alice.CompleteAsync(flows[2]);
        Assert.Contains("another browser", await ControlledPage.AssertAsync(site, dropped, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        using var kept = await alice.CompleteAsync(flows[3]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    private static async Task<HttpResponseMessage> CompleteAsync(TestBrowser browser)
    {
        return await browser.CompleteAsync(await browser.ConnectAsync("/oauth2/acme-connect"));
    }
}
