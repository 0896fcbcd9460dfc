using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>The connections page: what it shows in each state, and what its buttons do.</summary>
public sealed class ConnectionsPageTests
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
        await ConnectAsync(site, alice, ScriptedServer.Tokens("a1", "r1", more: ",\"scope\":\"read\""));
        page = await ReadAsync(alice);
        Assert.Contains("class=\"state connected\"", page, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"scopes missing\"><li>write</li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("in 59 minutes", page, StringComparison.Ordinal);
        Assert.DoesNotContain("a1", page.Replace("nonce", "", StringComparison.Ordinal).Split("<main>")[1].Split("<form")[0], StringComparison.Ordinal);

        site.Server.Answer(ScriptedServer.Tokens("a2"));
        Assert.Contains("the access was renewed", await ChangeAsync(alice, page, "refresh"), StringComparison.Ordinal);
        site.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        page = await ChangeAsync(alice, page, "refresh");
        Assert.Contains("Needs attention", page, StringComparison.Ordinal);
        Assert.Contains("no longer accepts the connection", page, StringComparison.Ordinal);

        await ConnectAsync(site, alice, ScriptedServer.Tokens("a3", "r3"));
        site.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        page = await ChangeAsync(alice, page, "disconnect");
        Assert.Contains("did not confirm it", page, StringComparison.Ordinal);
        Assert.Null(await site.Services.GetRequiredService<AcmeClient>().GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.Tokens("a1", "r1"));
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        Assert.Equal("/connections?notice=expired", forged.Headers.Location?.OriginalString);
        Assert.NotNull(await site.Services.GetRequiredService<AcmeClient>().GetAccessTokenForUserAsync("alice"));
    }

    [Fact]
    public async Task One_user_sees_nothing_of_another_one()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, ScriptedServer.Tokens("a1", "r1"));
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
                await ConnectAsync(site, alice, ScriptedServer.Tokens("a1", "r1"));
            }

            await using (var site = await StartAsync())
            {
                var manager = site.Services.GetRequiredService<Microsoft.AspNetCore.DataProtection.KeyManagement.IKeyManager>();
                manager.CreateNewKey(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
            }

            await using (var site = await StartAsync())
            {
                var client = site.Services.GetRequiredService<AcmeClient>();
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
}
