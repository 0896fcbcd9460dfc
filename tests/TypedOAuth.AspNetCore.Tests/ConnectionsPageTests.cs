using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>The connections page: what it shows in each state, and what its buttons do.</summary>
public sealed partial class ConnectionsPageTests
{
    [Fact]
    public async Task The_page_shows_each_state_and_its_buttons_change_it()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await ReadAsync(alice);
        Assert.Contains("Acme &amp; Co", page, StringComparison.Ordinal);
        Assert.Contains("Not connected", page, StringComparison.Ordinal);

        using var leaving = await alice.SubmitAsync("/connections", page, ("client", "acme"), ("action", "connect"));
        Assert.Contains("url=/oauth2/acme-connect?returnUrl=%2Fconnections", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var (access, refresh) = ($"access-{Guid.NewGuid():N}", $"refresh-{Guid.NewGuid():N}");
        await ConnectAsync(site, alice, ScriptedServer.TokenJson(access, refresh, more: ",\"scope\":\"read\""));
        page = await ReadAsync(alice);
        Assert.Contains("class=\"state connected\"", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"scopes missing\" role=\"list\"><li>write</li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("in 59 minutes", page, StringComparison.Ordinal);
        Assert.Contains("<span data-expired=\", is renewed at its next use\">, renewed by itself</span>", page, StringComparison.Ordinal);
        Assert.Matches("datetime=\"[0-9T:-]+\\.[0-9]{3}Z\"", page);
        Assert.DoesNotContain(access, page, StringComparison.Ordinal);
        Assert.DoesNotContain(refresh, page, StringComparison.Ordinal);

        site.Server.Answer(ScriptedServer.TokenJson("a2"));
        Assert.Contains("the access was renewed", await ChangeAsync(alice, page, "refresh"), StringComparison.Ordinal);
        site.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        page = await ChangeAsync(alice, page, "refresh");
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("no longer accepts the connection", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"><p>Acme &amp; Co: the access could not be renewed.", page, StringComparison.Ordinal);

        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a3", "r3"));
        site.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        page = await ChangeAsync(alice, page, "disconnect");
        Assert.Contains("did not confirm it", page, StringComparison.Ordinal);
        Assert.Contains("<title>Acme &amp; Co is disconnected here", page, StringComparison.Ordinal);
        Assert.Null(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a1", "r1"));
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        Assert.Equal("/connections", forged.Headers.Location?.OriginalString);
        Assert.Contains("nothing was changed", await ReadAsync(alice), StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_notice_is_told_once_to_the_user_who_made_the_change_and_by_no_link()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a1", "r1"));
        Assert.DoesNotContain("class=\"notice", await ReadAsync(alice, "/connections?notice=not-revoked&client=acme"), StringComparison.Ordinal);
        Assert.Contains("the access was renewed", await ChangeAsync(alice, await ReadAsync(alice), "refresh"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"notice", await ReadAsync(alice), StringComparison.Ordinal);

        using var change = await alice.SubmitAsync("/connections", await ReadAsync(alice), ("client", "acme"), ("action", "refresh"));
        alice.User = "bob";
        Assert.DoesNotContain("class=\"notice", await ReadAsync(alice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_has_expired_is_described_by_what_comes_next()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a1", "r1"));
        time.Advance(TimeSpan.FromHours(2));
        var page = await ReadAsync(alice);
        Assert.Contains(">expired</time><span data-expired=\", is renewed at its next use\">, is renewed at its next use</span>", page, StringComparison.Ordinal);

        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a2"));
        time.Advance(TimeSpan.FromHours(2));
        page = await ReadAsync(alice);
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("The access to Acme &amp; Co has expired", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer accepts", page, StringComparison.Ordinal);
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
            using var leaving = await alice.SubmitAsync("/connections", await ReadAsync(alice), ("client", "acme"), ("action", "connect"));
            var target = Target().Match(await leaving.Content.ReadAsStringAsync()).Groups[1].Value;
            return await alice.ConnectAsync(WebUtility.HtmlDecode(target));
        }
    }

    [Fact]
    public async Task One_user_sees_nothing_of_another_one()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.TokenJson("a1", "r1"));
        using var bob = site.OpenBrowser("bob");
        Assert.DoesNotContain("class=\"state connected\"", await ReadAsync(bob), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_rotated_still_reads_what_it_protected()
    {
        var keys = Directory.CreateTempSubdirectory("typedoauth-keys-");
        var database = Path.Combine(keys.FullName, "tokens.db");
        try
        {
            await using (var site = await StartAsync())
            {
                using var alice = site.OpenBrowser("alice");
                await ConnectAsync(site, alice, ScriptedServer.TokenJson("a1", "r1"));
            }

            await using (var site = await StartAsync())
            {
                var manager = site.Services.GetRequiredService<Microsoft.AspNetCore.DataProtection.KeyManagement.IKeyManager>();
                manager.CreateNewKey(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
            }

            await using (var site = await StartAsync())
            {
                var client = site.Acme;
                Assert.Equal("a1", (await client.GetAccessTokenForUserAsync("alice"))!.Token);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            keys.Delete(recursive: true);
        }

        Task<TestSite> StartAsync() => TestSite.StartAsync(configure: builder =>
        {
            builder.Services.AddDataProtection().PersistKeysToFileSystem(keys).SetApplicationName("test");
            builder.Services.AddTypedOAuth().UseSqlite($"Data Source={database}");
        });
    }

    private static async Task ConnectAsync(TestSite site, TestBrowser browser, string tokens)
    {
        site.Server.Answer(tokens);
        var url = await browser.ConnectAsync();
        using var done = await browser.GetAsync(
            $"/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    private static async Task<string> ReadAsync(TestBrowser browser, string path = "/connections")
    {
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> ChangeAsync(TestBrowser browser, string page, string action)
    {
        using var response = await browser.SubmitAsync("/connections", page, ("client", "acme"), ("action", action));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return await ReadAsync(browser, response.Headers.Location!.OriginalString);
    }

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Target();
}
