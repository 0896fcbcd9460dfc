using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Presses the buttons of the connections page.</summary>
public sealed partial class ConnectionsEndpointTests
{
    [Fact]
    public async Task The_page_shows_each_state_and_its_buttons_change_it()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync();
        Assert.Contains("Acme &amp; Co", page, StringComparison.Ordinal);
        Assert.Contains("Not connected", page, StringComparison.Ordinal);

        using var leaving = await alice.SubmitAsync("/connections", page, ("client", "acme"), ("action", "connect"));
        Assert.Contains("url=/oauth2/acme-connect?ticket=", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var (access, refresh) = ($"access-{Guid.NewGuid():N}", $"refresh-{Guid.NewGuid():N}");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson(access, refresh, more: ",\"scope\":\"read\""));
        page = await alice.ReadAsync();
        Assert.Contains("class=\"state connected\"", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"scopes missing\" role=\"list\"><li>write</li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("in 59 minutes", page, StringComparison.Ordinal);
        Assert.Contains("<span data-expired=\", is renewed at its next use\">, renewed by itself</span>", page, StringComparison.Ordinal);
        Assert.Matches("datetime=\"[0-9T:-]+\\.[0-9]{3}Z\"", page);
        Assert.DoesNotContain(access, page, StringComparison.Ordinal);
        Assert.DoesNotContain(refresh, page, StringComparison.Ordinal);

        site.Server.Answer(ScriptedServer.TokenJson("a2"));
        Assert.Contains("the access was renewed", await alice.ChangeAsync(page, "refresh"), StringComparison.Ordinal);
        site.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        page = await alice.ChangeAsync(page, "refresh");
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("no longer accepts the connection", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"><p>Acme &amp; Co: the access could not be renewed.", page, StringComparison.Ordinal);

        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a3", "r3"));
        site.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        page = await alice.ChangeAsync(page, "disconnect");
        Assert.Contains("did not confirm it", page, StringComparison.Ordinal);
        Assert.Contains("<title>Acme &amp; Co is disconnected here", page, StringComparison.Ordinal);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_provider_that_offers_no_revocation_is_not_said_to_have_been_told()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        site.Server.Answer(ScriptedServer.TokenJson("a1"));
        var poster = site.Services.GetRequiredService<PosterClient>();
        var url = await poster.GetUnboundAuthorizationUrlAsync("alice");
        await poster.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/poster-callback?code=c&state={TestBrowser.Parameter(url, "state")}"));
        using var done = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "poster"), ("action", "disconnect"));
        Assert.Contains("Poster is disconnected here. Poster was not told", await alice.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(1, site.Server.Count);
    }

    [Theory]
    [InlineData("""{"error":"server_error"}""", HttpStatusCode.InternalServerError, "could not renew", "Could not refresh the token")]
    [InlineData("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest, "could not be renewed", "has ended (invalid_grant)")]
    public async Task A_refresh_that_fails_is_logged_once(string answer, HttpStatusCode status, string told, string logged)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        site.Server.Answer(answer, status);
        Assert.Contains(told, await alice.ChangeAsync(await alice.ReadAsync(), "refresh"), StringComparison.Ordinal);

        // The runtime logs a refresh once its callers have their answer.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!site.Log.Lines.Any(line => line.Contains(logged, StringComparison.Ordinal)))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.Single(site.Log.Lines, static line => line.StartsWith("Warning TypedOAuth", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        Assert.Equal("/connections", forged.Headers.Location?.OriginalString);
        Assert.Contains("nothing was changed", await alice.ReadAsync(), StringComparison.Ordinal);
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
        Assert.DoesNotContain("class=\"state connected\"", await bob.ReadAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Target();
}
