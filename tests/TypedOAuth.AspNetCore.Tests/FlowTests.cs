using System.Net;
using Microsoft.Extensions.DependencyInjection;

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
        Assert.Equal("the-access-token", (await site.Services.GetRequiredService<AcmeClient>().GetAccessTokenForUserAsync("alice"))!.Token);
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
        await AssertControlledPageAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
        Assert.Null(await site.Services.GetRequiredService<AcmeClient>().GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task An_oversized_parameter_and_another_method_are_refused()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var put = await alice.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}", method: HttpMethod.Put);
        await AssertControlledPageAsync(put, HttpStatusCode.BadRequest);
        using var large = await alice.GetAsync($"/oauth2/acme-callback?code={new string('c', 5000)}&{Issuer}&state={state}");
        await AssertControlledPageAsync(large, HttpStatusCode.BadRequest);
        using var delete = await alice.GetAsync("/oauth2/acme-connect", method: HttpMethod.Delete);
        await AssertControlledPageAsync(delete, HttpStatusCode.BadRequest);
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
        Assert.Contains("another browser", await AssertControlledPageAsync(foreign, HttpStatusCode.BadRequest), StringComparison.Ordinal);

        state = TestBrowser.Parameter(await alice.ConnectAsync(), "state");
        using var mixedUp = await alice.GetAsync($"/oauth2/poster-callback?code=c&state={state}");
        await AssertControlledPageAsync(mixedUp, HttpStatusCode.BadRequest);
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
        Assert.Contains("another user", await AssertControlledPageAsync(other, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        user = "alice";
        state = TestBrowser.Parameter(await browser.ConnectAsync(), "state");
        user = null;
        using var nobody = await browser.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={state}");
        await AssertControlledPageAsync(nobody, HttpStatusCode.BadRequest);
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
        await AssertControlledPageAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_is_sent_on_without_a_sign_in_and_the_ticket_survives_it()
    {
        await using var site = await TestSite.StartAsync();
        var link = await site.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice");
        using var nobody = site.OpenBrowser();
        foreach (var path in new[] { "/oauth2/acme-connect?returnUrl=/done", link.PathAndQuery, "/connections" })
        {
            using var response = await nobody.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        using var bob = site.OpenBrowser("bob");
        using (var foreign = await bob.GetAsync(link.PathAndQuery))
        {
            await AssertControlledPageAsync(foreign, HttpStatusCode.Forbidden);
            Assert.False(foreign.Headers.Contains("Set-Cookie"));
        }

        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync(link.PathAndQuery);
        using var again = await alice.GetAsync(link.PathAndQuery);
        await AssertControlledPageAsync(again, HttpStatusCode.BadRequest);
        using var other = await alice.GetAsync($"/oauth2/poster-connect{link.Query}");
        await AssertControlledPageAsync(other, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_host_without_sign_in_asks_and_no_other_site_can_answer()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        var link = await site.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice <3");
        using var visitor = site.OpenBrowser();
        using var question = await visitor.GetAsync(link.PathAndQuery);
        var page = await question.Content.ReadAsStringAsync();
        Assert.Contains("alice &lt;3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("as.example", page, StringComparison.Ordinal);

        using var stranger = site.OpenBrowser();
        using var forged = await stranger.PostAsync(link.PathAndQuery);
        await AssertControlledPageAsync(forged, HttpStatusCode.BadRequest);
        using var stolen = await stranger.SubmitAsync(link.PathAndQuery, page);
        await AssertControlledPageAsync(stolen, HttpStatusCode.BadRequest);

        using var answer = await visitor.SubmitAsync(link.PathAndQuery, page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("http-equiv=\"refresh\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), static cookie => cookie.StartsWith("__Host-TypedOAuth.", StringComparison.Ordinal));
        using var direct = await visitor.GetAsync("/oauth2/acme-connect?returnUrl=/done");
        Assert.Equal(HttpStatusCode.Unauthorized, direct.StatusCode);
    }

    [Fact]
    public async Task A_response_may_come_as_a_form_post_with_a_cookie_that_survives_one()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/poster-connect?returnUrl=/done");
        Assert.Contains("samesite=none", Assert.Single(connect.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal("form_post", TestBrowser.Parameter(connect.Headers.Location!, "response_mode"));
        using var done = await alice.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", TestBrowser.Parameter(connect.Headers.Location!, "state")));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.False(Assert.Single(site.Server.Forms).ContainsKey("client_secret"));
    }

    [Fact]
    public async Task The_callback_runs_after_the_token_was_saved_and_may_show_a_message_or_fail()
    {
        await using var site = await TestSite.StartAsync();
        var client = site.Services.GetRequiredService<AcmeClient>();
        using var alice = site.OpenBrowser("alice");
        client.Callback = context => AuthorizationCallbackResult.ShowMessage($"Welcome <b>{context.UserId}</b>");
        using var done = await CompleteAsync(alice);
        using var page = await alice.GetAsync(done.Headers.Location!.OriginalString);
        Assert.Contains("Welcome &lt;b&gt;alice&lt;/b&gt;", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        client.Callback = _ => throw new InvalidOperationException("of the application's");
        using var failed = await CompleteAsync(alice);
        await AssertControlledPageAsync(failed, HttpStatusCode.BadRequest);
        Assert.NotNull(await client.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_site_without_an_address_does_not_start_outside_development()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: ""));
        Assert.Contains("OAuth2:BaseUri", exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> CompleteAsync(TestBrowser browser)
    {
        var url = await browser.ConnectAsync("/oauth2/acme-connect");
        return await browser.GetAsync($"/oauth2/acme-callback?code=c&{Issuer}&state={TestBrowser.Parameter(url, "state")}");
    }

    private static async Task<string> AssertControlledPageAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("trace id <code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page.Replace("&lt;img src=x&gt;", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return page;
    }
}
