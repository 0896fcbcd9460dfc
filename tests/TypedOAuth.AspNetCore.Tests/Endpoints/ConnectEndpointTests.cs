using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Begins authorizations for the right user and for wrong users.</summary>
public sealed class ConnectEndpointTests
{
    [Fact]
    public async Task The_host_header_has_no_say_in_the_redirect_uri()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/acme-connect", host: "evil.example");
        Assert.Equal("https://app.example/oauth2/acme-callback", TestBrowser.Parameter(connect.Headers.Location!, "redirect_uri"));
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
        var page = await connected.Content.ReadAsStringAsync();
        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<a ").Length);
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
        await using var site = await TestSite.StartAsync(hasSignIn: false, configure: static builder =>
            builder.Services.Configure<TypedOAuthOptions>(static options => options.DescribeUser = static (_, userId) =>
                new(userId == "the-id-of-alice" ? new OAuth2UserDescription { Name = "alice <3" } : null)));
        using var visitor = site.OpenBrowser();
        var link = await visitor.ReadAsync("/link?user=the-id-of-alice");
        var page = await visitor.ReadAsync(link);
        Assert.DoesNotContain("the-id-of-alice", page, StringComparison.Ordinal);
        Assert.DoesNotContain("as.example", page, StringComparison.Ordinal);
        Assert.Contains("alice &lt;3", page, StringComparison.Ordinal);

        using var forged = await visitor.PostAsync(link);
        await ControlledPage.AssertAsync(site, forged, HttpStatusCode.BadRequest);
        using var answer = await visitor.SubmitAsync(link, page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("http-equiv=\"refresh\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), static cookie => cookie.StartsWith("__Host-TypedOAuth.", StringComparison.Ordinal));
        using var direct = await visitor.GetAsync("/oauth2/acme-connect?returnUrl=/done");
        var refusal = await ControlledPage.AssertAsync(site, direct, HttpStatusCode.Unauthorized);
        Assert.Contains("get a new link from", refusal, StringComparison.Ordinal);
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
        Assert.Contains("has a temporary problem", text, StringComparison.Ordinal);
        Assert.Equal(0, site.Server.Count);
    }

    [Theory]
    [InlineData("/done", "", "/done")]
    [InlineData("/done", "&returnUrl=/elsewhere", "/done")]
    [InlineData(null, "&returnUrl=/elsewhere", "/elsewhere")]
    public async Task A_link_leads_to_its_return_url_and_to_the_querys_only_if_it_has_none(string? returnUrl, string query, string location)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", returnUrl: returnUrl);
        Assert.DoesNotContain("done", link.OriginalString, StringComparison.Ordinal);
        using var done = await alice.CompleteAsync(await alice.ConnectAsync(link.PathAndQuery + query));
        Assert.Equal(location, done.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("done")]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    public async Task A_link_with_a_return_url_that_leaves_the_site_is_refused_and_stores_nothing(string returnUrl)
    {
        var store = new UnreliableStore();
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var exception = await Assert.ThrowsAsync<ArgumentException>(
            async () => await site.Acme.GetUserAuthorizationUrlAsync("alice", returnUrl: returnUrl));
        Assert.Equal("returnUrl", exception.ParamName);
        Assert.Equal(0, store.Added);
    }

    private sealed class UnreliableStore : IOAuth2AuthorizationStore
    {
        private readonly InMemoryAuthorizationStore _inner = new(TimeProvider.System);

        public bool IsDown { get; set; }

        public int Added { get; private set; }

        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
        {
            Added++;
            return Reach().AddAsync(record, limits, cancellationToken);
        }

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => Reach().PeekAsync(handle, cancellationToken);

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => Reach().TakeAsync(handle, cancellationToken);

        private InMemoryAuthorizationStore Reach() => IsDown ? throw new IOException("The disk is gone.") : _inner;
    }
}
