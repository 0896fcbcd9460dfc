using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>What a user is told when something fails, and how to go on from there.</summary>
public sealed partial class FailureTests
{
    [Theory]
    [InlineData("error=access_denied", HttpStatusCode.BadRequest, "Nothing was changed")]
    [InlineData("error=temporarily_unavailable", HttpStatusCode.BadGateway, "could not be reached")]
    [InlineData("error=invalid_scope", HttpStatusCode.BadRequest, "refused the request")]
    public async Task A_failure_has_its_status_and_leaves_an_earlier_connection(string parameters, HttpStatusCode status, string text)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connected = await alice.CompleteAsync(await alice.ConnectAsync());
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync(), parameters);
        var page = await ControlledPage.AssertAsync(site, failed, status);
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was connected", page, StringComparison.Ordinal);
        Assert.DoesNotContain("was not connected", page, StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_failed_authorization_begins_again_with_what_it_had_asked_for()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
        using var denied = await alice.CompleteAsync(await alice.ConnectAsync(link.PathAndQuery + "&returnUrl=/done"), "error=access_denied");
        var again = WebUtility.HtmlDecode(AgainLink().Match(await denied.Content.ReadAsStringAsync()).Groups[1].Value);
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

    [Fact]
    public async Task A_host_without_sign_in_says_where_a_new_link_comes_from()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        using var over = await visitor.GetAsync("/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state=unknown");
        var page = await ControlledPage.AssertAsync(site, over, HttpStatusCode.BadRequest);
        Assert.DoesNotMatch(AgainLink(), page);
        Assert.Contains("ask the application for a new link", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_out_of_reach_gets_a_page_when_a_flow_begins_and_when_it_ends()
    {
        var store = new UnreliableStore();
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        var url = await alice.ConnectAsync();
        store.IsDown = true;
        foreach (var path in new[] { "/oauth2/acme-connect", link.PathAndQuery })
        {
            using var connect = await alice.GetAsync(path);
            var page = await ControlledPage.AssertAsync(site, connect, HttpStatusCode.ServiceUnavailable);
            Assert.Contains("try again in a few minutes", page, StringComparison.Ordinal);
        }

        Assert.Contains(site.Log.Lines, static line =>
            line.Contains("Could not begin", StringComparison.Ordinal) && line.Contains("The disk is gone", StringComparison.Ordinal));
        using var callback = await alice.CompleteAsync(url);
        var text = await ControlledPage.AssertAsync(site, callback, HttpStatusCode.ServiceUnavailable);
        Assert.Contains("storage does not answer", text, StringComparison.Ordinal);
        Assert.Equal(0, site.Server.Count);
    }

    [Theory]
    [InlineData("/oauth2/acme-connect")]
    [InlineData("/connections")]
    public async Task A_user_without_an_identifier_is_not_told_to_sign_in(string path)
    {
        // As OpenID Connect with MapInboundClaims = false leaves it.
        var identity = new ClaimsIdentity([new("sub", "248289761001")], "Test");
        await using var site = await TestSite.StartAsync(hasSignIn: false, map: app =>
        {
            app.Use((context, next) =>
            {
                context.User = new ClaimsPrincipal(identity);
                return next(context);
            });
            TestSite.MapClients(app);
        }, configure: static builder => builder.Services.AddAuthentication().AddCookie());
        using var browser = site.OpenBrowser();
        using var response = await browser.GetAsync(path);
        var page = await ControlledPage.AssertAsync(site, response, HttpStatusCode.Forbidden);
        Assert.DoesNotContain("sign in first", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(site.Log.Lines, static line =>
            line.Contains(ClaimTypes.NameIdentifier, StringComparison.Ordinal) && line.Contains("options.UserId", StringComparison.Ordinal));
    }

    [GeneratedRegex("href=\"([^\"]+)\">Connect Acme &amp; Co again")]
    private static partial Regex AgainLink();

    private sealed class UnreliableStore : IOAuth2AuthorizationStore
    {
        private readonly InMemoryAuthorizationStore _inner = new(TimeProvider.System);

        public bool IsDown { get; set; }

        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            Reach().AddAsync(record, limits, cancellationToken);

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => Reach().PeekAsync(handle, cancellationToken);

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => Reach().TakeAsync(handle, cancellationToken);

        private InMemoryAuthorizationStore Reach() => IsDown ? throw new IOException("The disk is gone.") : _inner;
    }
}
