using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Uses the buttons of the connections page.</summary>
public sealed partial class ConnectionsEndpointTests
{
    [Fact]
    public async Task The_page_shows_each_state_and_its_buttons_change_it()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync();
        Assert.Contains("Acme &amp; Co", page, StringComparison.Ordinal);
        Assert.Contains("data-client=\"acme\" data-state=\"not-connected\"", page, StringComparison.Ordinal);

        using var leaving = await alice.SubmitAsync("/connections", page, ("client", "acme"), ("action", "connect"));
        Assert.Contains("url=/oauth2/acme-connect?ticket=", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var (access, refresh) = ($"access-{Guid.NewGuid():N}", $"refresh-{Guid.NewGuid():N}");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson(access, refresh));
        page = await alice.ReadAsync();
        Assert.Contains("data-client=\"acme\" data-state=\"connected\"", page, StringComparison.Ordinal);
        Assert.Matches("Connected <time datetime=\"[0-9]{4}-[0-9]{2}-[0-9]{2}\">[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}</time>", page);
        Assert.Contains("<bdi>Acme &amp; Co account</bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Reconnect", page, StringComparison.Ordinal);
        Assert.DoesNotContain(access, page, StringComparison.Ordinal);
        Assert.DoesNotContain(refresh, page, StringComparison.Ordinal);

        site.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Acme.RefreshUserAccessTokenAsync("alice"));
        page = await alice.ReadAsync();
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("no longer accepts this connection", page, StringComparison.Ordinal);

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a3", "r3"));
        site.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        page = await alice.ChangeAsync(page, "disconnect");
        Assert.Contains("didn’t confirm it", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>Acme &amp; Co is disconnected in ", page, StringComparison.Ordinal);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_disconnect_has_a_page_that_says_what_it_does()
    {
        await using var site = await TestSite.StartAsync(configure: static builder =>
            builder.Services.Configure<AcmeClientOptions>(static options => options.DisconnectNote = "Parcels are no longer tracked."));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        Assert.Contains("href=\"/connections?disconnect=acme\"", await alice.ReadAsync(), StringComparison.Ordinal);
        var page = await alice.ReadAsync("/connections?disconnect=acme");
        Assert.Contains("<h1>Disconnect Acme &amp; Co?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("immediately. <bdi>Parcels are no longer tracked.</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("to revoke the access.", page, StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
        Assert.Contains("Acme &amp; Co has revoked", await alice.ChangeAsync(page, "disconnect"), StringComparison.Ordinal);

        // Without a connection, there is nothing to confirm.
        using var again = await alice.GetAsync("/connections?disconnect=acme");
        Assert.Equal("/connections", again.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_provider_that_offers_no_revocation_is_not_said_to_have_been_told()
    {
        await using var site = await TestSite.StartAsync(configure: static builder =>
            builder.Services.Configure<PosterClientOptions>(static options => options.ProviderSettingsUrl = "https://poster.example/apps"));
        using var alice = site.OpenBrowser("alice");
        site.Server.Answer(ScriptedServer.TokenJson("a1"));
        var poster = site.Services.GetRequiredService<PosterClient>();
        var url = await poster.GetUnboundAuthorizationUrlAsync("alice");
        await poster.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/poster-callback?code=c&state={TestBrowser.Parameter(url, "state")}"));
        var page = await alice.ReadAsync("/connections?disconnect=poster");
        Assert.Contains("doesn’t let apps remove themselves", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://poster.example/apps\"", page, StringComparison.Ordinal);
        using var done = await alice.SubmitAsync("/connections", page, ("client", "poster"), ("action", "disconnect"));
        page = await alice.ReadAsync();
        Assert.Contains("is still listed in your Poster settings.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("has revoked", page, StringComparison.Ordinal);
        Assert.Equal(1, site.Server.Count);
    }

    [Fact]
    public async Task Only_a_permission_that_the_application_needs_asks_for_more_access()
    {
        await using var indifferent = await TestSite.StartAsync();
        using var bob = indifferent.OpenBrowser("bob");
        await indifferent.ConnectAsync(bob, ScriptedServer.TokenJson("a1", "r1", more: ",\"scope\":\"read\""));
        var page = await bob.ReadAsync();
        Assert.Contains("data-client=\"acme\" data-state=\"connected\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Update access", page, StringComparison.Ordinal);
        Assert.Contains("<code><bdi>write</bdi></code> <bdi class=\"toa-muted\">(not allowed)</bdi>", page, StringComparison.Ordinal);

        await using var site = await TestSite.StartAsync(configure: static builder =>
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["OAuth2:acme:Permissions:write"] = "Change parcels",
                ["OAuth2:acme:NeededBecause:write"] = "So that a parcel can be sent on.",
            }));
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1", more: ",\"scope\":\"read\""));
        page = await alice.ReadAsync();
        Assert.Contains("data-client=\"acme\" data-state=\"more-access\"", page, StringComparison.Ordinal);
        Assert.Contains("<strong><bdi title=\"write\">Change parcels</bdi></strong><span class=\"toa-why\"><bdi>So that a parcel can be sent on.</bdi></span>", page, StringComparison.Ordinal);
        Assert.Contains("Update access", page, StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a2", "r2", more: ",\"scope\":\"read write\""));
        Assert.DoesNotContain("Update access", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_that_does_not_respond_is_told_as_that()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<IOAuth2TokenStore>(store));
        using var alice = site.OpenBrowser("alice");
        store.FailingReads = 1;
        var page = await alice.ReadAsync();
        Assert.Contains("Status unavailable", page, StringComparison.Ordinal);
        Assert.DoesNotContain("disconnect=acme", page, StringComparison.Ordinal);
        store.FailingReads = 2;
        using var answer = await alice.GetAsync("/connections");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Your connections can’t be shown right now", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        Assert.Equal("/connections", forged.Headers.Location?.OriginalString);
        Assert.Contains("Nothing has changed.", await alice.ReadAsync(), StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task Connecting_again_asks_for_what_had_been_asked_for_also_when_the_connection_has_ended()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
        using var done = await alice.CompleteAsync(await alice.ConnectAsync(link.PathAndQuery));
        Assert.Equal("read write extra", TestBrowser.Parameter(await ReconnectAsync(), "scope"));

        site.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Acme.RefreshUserAccessTokenAsync("alice"));
        Assert.Equal("read write extra", TestBrowser.Parameter(await ReconnectAsync(), "scope"));

        await site.Acme.ForgetUserAsync("alice");
        Assert.Equal("read write", TestBrowser.Parameter(await ReconnectAsync(), "scope"));

        async Task<Uri> ReconnectAsync()
        {
            using var leaving = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "acme"), ("action", "connect"));
            var target = Target().Match(await leaving.Content.ReadAsStringAsync()).Groups[1].Value;
            return await alice.ConnectAsync(WebUtility.HtmlDecode(target));
        }
    }

    [Fact]
    public async Task One_user_sees_nothing_of_another_one()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        using var bob = site.OpenBrowser("bob");
        Assert.DoesNotContain("data-state=\"connected\"", await bob.ReadAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Target();
}
