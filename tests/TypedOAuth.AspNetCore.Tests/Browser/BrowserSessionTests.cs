using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Creates connect links in hosts without sign-in: each link belongs to the browser that requested it.</summary>
public sealed partial class BrowserSessionTests
{
    [Theory]
    [InlineData("https://app.example", "__Host-TypedOAuth.Session=", "; path=/; secure; samesite=lax; httponly")]
    [InlineData("http://127.0.0.1:5000", "TypedOAuth.Session=", "; path=/; samesite=lax; httponly")]
    public async Task A_link_gives_its_browser_a_session_which_further_links_share(string baseUri, string name, string attributes)
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, baseUri: baseUri, map: TestSite.MapClientsBehindProxy);
        using var visitor = site.OpenBrowser();
        using var first = await visitor.GetAsync("/link?user=alice");
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(name, cookie, StringComparison.Ordinal);
        Assert.EndsWith(attributes, cookie, StringComparison.Ordinal);
        using var second = await visitor.GetAsync("/link?user=alice");
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_link_works_in_the_browser_that_asked_for_it()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        var (first, second) = (await visitor.ReadAsync("/link?user=alice"), await visitor.ReadAsync("/link?user=alice"));
        foreach (var link in new[] { second, first })
        {
            using var done = await visitor.CompleteAsync(await ConfirmAsync(visitor, link));
            Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        }

        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    /// <summary>An attacker requests a link for a user name of their choice, and sends it to another person.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_that_another_browser_asked_for_is_refused(bool hasSession)
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var attacker = site.OpenBrowser();
        var link = await attacker.ReadAsync("/link?user=attacker");
        using var victim = site.OpenBrowser();
        if (hasSession)
        {
            await victim.ReadAsync("/link?user=victim");
        }

        using var opened = await victim.GetAsync(link);
        var page = await ControlledPage.AssertAsync(site, opened, HttpStatusCode.Forbidden);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);

        // The form has the victim's own session, as the page of another link has.
        var form = await victim.ReadAsync(await victim.ReadAsync("/link?user=victim"));
        using var confirmed = await victim.SubmitAsync(link, form);
        await ControlledPage.AssertAsync(site, confirmed, HttpStatusCode.Forbidden);
        await ConfirmAsync(attacker, link);
    }

    /// <summary>
    /// A browser that compares the prefix with its case lets a subdomain set a cookie of this name. ASP.NET Core ignores the case of names.
    /// </summary>
    [Theory]
    [InlineData("__host-typedoauth.session")]
    [InlineData("__Host-TypedOAuth.SESSION")]
    public async Task A_session_that_a_subdomain_has_set_is_not_this_sites(string name)
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var attacker = site.OpenBrowser();
        using var made = await attacker.GetAsync("/link?user=attacker");
        var link = await made.Content.ReadAsStringAsync();
        var session = Assert.Single(made.Headers.GetValues("Set-Cookie")).Split(';')[0].Split('=')[1];
        using var victim = site.OpenBrowser();
        victim.Headers.Add("Cookie", $"{name}={session}");
        using var opened = await victim.GetAsync(link);
        await ControlledPage.AssertAsync(site, opened, HttpStatusCode.Forbidden);

        // The cookie under its own name is the session's, whatever a subdomain adds after it.
        victim.Headers["Cookie"] = $"__Host-TypedOAuth.Session={session}; {name}=invented";
        using var own = await victim.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Fact]
    public async Task A_link_made_outside_of_a_request_throws_and_says_what_to_do()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var site = await TestSite.StartAsync(
            hasSignIn: false, configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Acme.GetUserAuthorizationUrlAsync("alice"));
        Assert.Contains("outside a request", exception.Message, StringComparison.Ordinal);
        Assert.Contains("options.AllowUnboundTickets", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_made_after_the_response_has_begun_throws_and_says_what_to_do()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, map: static app =>
        {
            app.MapGet("/late", static async (HttpContext context, AcmeClient acme) =>
            {
                await context.Response.WriteAsync("The page begins. ");
                try
                {
                    await context.Response.WriteAsync((await acme.GetUserAuthorizationUrlAsync("alice")).PathAndQuery);
                }
                catch (InvalidOperationException exception)
                {
                    await context.Response.WriteAsync(exception.Message);
                }
            });
            TestSite.MapClients(app);
        });
        using var visitor = site.OpenBrowser();
        Assert.Contains("The response has already started", await visitor.ReadAsync("/late"), StringComparison.Ordinal);

        // A browser that already has a session needs no new cookie.
        await visitor.ReadAsync("/link?user=alice");
        Assert.Contains("/oauth2/acme-connect?ticket=", await visitor.ReadAsync("/late"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_accepts_links_without_a_browser_makes_and_takes_them_after_a_confirmation()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, configure: static builder =>
            builder.Services.AddTypedOAuth(static options => options.AllowUnboundTickets = true));
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        using var visitor = site.OpenBrowser();
        using var done = await visitor.CompleteAsync(await ConfirmAsync(visitor, link.PathAndQuery));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    /// <summary>A worker creates links for the web application, in the store that both share.</summary>
    [Fact]
    public async Task A_link_of_a_worker_is_its_users_alone_where_users_sign_in()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var link = await MakeInWorkerAsync(store, site);
        using var bob = site.OpenBrowser("bob");
        using var foreign = await bob.GetAsync(link);
        await ControlledPage.AssertAsync(site, foreign, HttpStatusCode.Forbidden);
        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync(link);
    }

    [Fact]
    public async Task A_link_of_a_worker_is_refused_where_no_users_sign_in_unless_the_application_has_opted_in()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using (var site = await TestSite.StartAsync(
            hasSignIn: false, configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store)))
        {
            using var visitor = site.OpenBrowser();
            using var refused = await visitor.GetAsync(await MakeInWorkerAsync(store, site));
            await ControlledPage.AssertAsync(site, refused, HttpStatusCode.Forbidden);
            Assert.Contains(site.Log.Lines, static line => line.Contains("options.AllowUnboundTickets", StringComparison.Ordinal));
        }

        await using var open = await TestSite.StartAsync(hasSignIn: false, configure: builder =>
        {
            builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store);
            builder.Services.AddTypedOAuth(static options => options.AllowUnboundTickets = true);
        });
        using var person = open.OpenBrowser();
        await ConfirmAsync(person, await MakeInWorkerAsync(store, open));
    }

    [Fact]
    public async Task A_reconnect_link_of_a_worker_is_its_users_alone_and_is_opened_as_often_as_necessary()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var link = await MakeInWorkerAsync(store, site, static client => client.CreateReconnectUrlAsync("alice"));
        using var bob = site.OpenBrowser("bob");
        using var foreign = await bob.GetAsync(link);
        await ControlledPage.AssertAsync(site, foreign, HttpStatusCode.Forbidden);
        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync(link);
        await alice.ConnectAsync(link);
    }

    [Fact]
    public async Task A_reconnect_link_on_another_site_is_confirmed_first()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var link = await MakeInWorkerAsync(store, site, static client => client.CreateReconnectUrlAsync("alice"));
        using var alice = site.OpenBrowser("alice");
        alice.Headers["Sec-Fetch-Site"] = "cross-site";
        var page = await alice.ReadAsync(link);
        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var leaving = await alice.SubmitAsync(link, page);
        Assert.Contains("https://as.example/authorize", WebUtility.HtmlDecode(await leaving.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reconnect_link_needs_a_sign_in(bool allowsUnbound)
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var site = await TestSite.StartAsync(hasSignIn: false, configure: builder =>
        {
            builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store);
            builder.Services.AddTypedOAuth(options => options.AllowUnboundTickets = allowsUnbound);
        });
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await site.Acme.CreateReconnectUrlAsync("alice"));
        Assert.Contains("AddAuthentication", exception.Message, StringComparison.Ordinal);
        using var visitor = site.OpenBrowser();
        using var refused = await visitor.GetAsync(await MakeInWorkerAsync(store, site, static client => client.CreateReconnectUrlAsync("alice")));
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.Forbidden);
        Assert.Contains(site.Log.Lines, static line => line.Contains("add a sign-in", StringComparison.Ordinal));
    }

    /// <summary>A worker references the web host's package for Data Protection. It has no server, so it is not a host without sign-in.</summary>
    [Fact]
    public async Task A_worker_with_the_web_hosts_package_makes_links_too()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuthAspNetCore();
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        services.AddOAuth2Client<AcmeClient, AcmeClient.AuthData, AcmeClientOptions>(static options =>
            (options.ClientId, options.ClientSecret) = ("acme-id", "acme-secret-77ab"));
        await using var worker = services.BuildServiceProvider();
        Assert.Equal("app.example", (await worker.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice")).Host);
    }

    /// <summary>A scheme is a sign-in, also without <c>options.UserId</c>.</summary>
    [Fact]
    public async Task A_host_with_a_scheme_makes_links_outside_of_requests_and_sets_no_cookie()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, configure: static builder =>
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie());
        Assert.NotNull(await site.Acme.GetUserAuthorizationUrlAsync("alice"));
        using var browser = site.OpenBrowser();
        using var response = await browser.GetAsync("/link?user=alice");
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_ticket_that_repeats_a_failed_authorization_belongs_to_the_same_browser()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        var core = site.Services.GetServices<OAuth2ClientCore>().Single(static client => client.Definition.Alias == "acme");
        var link = await visitor.ReadAsync("/link?user=alice");
        var begun = await core.BeginAuthorizationFromTicketAsync(link.Split('=')[1], returnUrl: null);
        var state = TestBrowser.Parameter(begun!.AuthorizationUri, "state");
        var denied = await core.CompleteAuthorizationAsync(
            OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/?error=access_denied&{TestSite.Issuer}&state={state}")),
            begun.BindingValue,
            signedInUserId: null,
            site.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.AccessDenied, denied.Failure?.Kind);

        var again = $"/oauth2/acme-connect?ticket={await core.CreateTicketToRepeatAsync(denied)}";
        using var stranger = site.OpenBrowser();
        using var refused = await stranger.GetAsync(again);
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.Forbidden);
        await ConfirmAsync(visitor, again);
    }

    [Fact]
    public async Task The_session_is_not_counted_among_the_authorizations_of_a_browser()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        var link = await visitor.ReadAsync("/link?user=alice");
        for (var i = 0; i < 11; i++)
        {
            await ConfirmAsync(visitor, await visitor.ReadAsync("/link?user=alice"));
        }

        Assert.Contains("__Host-TypedOAuth.Session", visitor.CookieNames);
        await ConfirmAsync(visitor, link);
    }

    private static async Task<Uri> ConfirmAsync(TestBrowser browser, string link)
    {
        using var leaving = await browser.SubmitAsync(link, await browser.ReadAsync(link));
        var page = await leaving.Content.ReadAsStringAsync();
        Assert.True(leaving.StatusCode == HttpStatusCode.OK, page);
        return new(WebUtility.HtmlDecode(Target().Match(page).Groups[1].Value));
    }

    private static async Task<string> MakeInWorkerAsync(
        IOAuth2AuthorizationStore store, TestSite site, Func<AcmeClient, ValueTask<Uri>>? create = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(store);
        services.AddSingleton(site.Services.GetRequiredService<IOAuth2DataProtector>());
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        services.AddOAuth2Client<AcmeClient, AcmeClient.AuthData, AcmeClientOptions>(static options =>
            (options.ClientId, options.ClientSecret) = ("acme-id", "acme-secret-77ab"));
        await using var worker = services.BuildServiceProvider();
        create ??= static client => client.GetUserAuthorizationUrlAsync("alice");
        return (await create(worker.GetRequiredService<AcmeClient>())).PathAndQuery;
    }

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Target();
}
