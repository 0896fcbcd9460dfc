using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Uses the pages with clients that know the account.</summary>
public sealed class ConnectionsEndpointAccountTests
{
    [Fact]
    public async Task Each_account_has_a_row_and_one_can_be_disconnected()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "teams", Answer("T1", "Acme", "a1"));
        var page = await alice.ReadAsync();
        Assert.Contains("Teams is connected.", page, StringComparison.Ordinal);
        Assert.Contains("Add account", page, StringComparison.Ordinal);
        await ConnectAsync(site, alice, "teams", Answer("T2", "<Beta>", "a2"));
        page = await alice.ReadAsync();
        Assert.Contains("Teams is connected.", page, StringComparison.Ordinal);
        Assert.Contains("2 accounts", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Acme</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>&lt;Beta&gt;</bdi>", page, StringComparison.Ordinal);

        // Pages load nothing from other sites, so an account has its monogram.
        Assert.DoesNotContain("cdn.example", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/connections?disconnect=teams&amp;account=T2\"", page, StringComparison.Ordinal);

        var question = await alice.ReadAsync("/connections?disconnect=teams&account=T2");
        Assert.Contains("<bdi>&lt;Beta&gt;</bdi>", question, StringComparison.Ordinal);
        Assert.Contains("name=\"account\" value=\"T2\"", question, StringComparison.Ordinal);
        site.Server.Answer(static _ => new HttpResponseMessage());
        using var done = await alice.SubmitAsync("/connections", question, ("client", "teams"), ("account", "T2"), ("action", "disconnect"));
        Assert.Equal("a2", site.Server.Forms[^1]["token"]);
        page = await alice.ReadAsync();
        Assert.DoesNotContain("Beta", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Acme</bdi>", page, StringComparison.Ordinal);
    }

    /// <summary>A record of an older version may not tell its account.</summary>
    [Fact]
    public async Task A_connection_whose_account_is_unknown_is_disconnected_alone()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "teams", Answer("T1", "Acme", "a1"));
        const string Record = """{"version":1,"alias":"teams","user":"alice","token":"a0","type":"Bearer","tokenUri":"https://as.example/token","clientId":"teams-id"}""";
        var payload = site.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(Record));
        var store = site.Services.GetRequiredService<IOAuth2TokenStore>();
        await store.TryWriteAsync(new("teams", "alice"), new() { Payload = payload, ExpectedVersion = 0 }, CancellationToken.None);
        var question = await alice.ReadAsync("/connections?disconnect=teams");
        Assert.Contains("name=\"account\" value=\"\"", question, StringComparison.Ordinal);
        site.Server.Answer(static _ => new HttpResponseMessage());
        using var done = await alice.SubmitAsync("/connections", question, ("client", "teams"), ("account", ""), ("action", "disconnect"));
        Assert.Equal("a0", site.Server.Forms[^1]["token"]);
        Assert.Contains("<bdi>Acme</bdi>", await alice.ReadAsync(), StringComparison.Ordinal);
        Assert.Null((await store.ReadAsync(new("teams", "alice"), CancellationToken.None)).Record);
    }

    [Fact]
    public async Task A_link_to_an_account_that_is_gone_leads_back()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "teams", Answer("T1", "Acme", "a1"));
        using var response = await alice.GetAsync("/connections?disconnect=teams&account=T2");
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Theory]
    [InlineData("Acme", "<bdi>Acme</bdi>")]
    [InlineData("", "this Teams account")]
    public async Task A_second_user_is_told_that_the_account_is_in_use(string label, string account)
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "teams", Answer("T1", "Acme", "a1"));
        using var bob = site.OpenBrowser("bob");
        using var refused = await CompleteAsync(site, bob, "teams", Answer("T1", label, "b1"));
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("This account is already in use", page, StringComparison.Ordinal);
        Assert.Contains($"user has already connected {account}.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alice", page, StringComparison.Ordinal);
        Assert.Contains("data-client=\"teams\" data-state=\"not-connected\"", await bob.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_without_an_account_is_explained()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var refused = await CompleteAsync(site, alice, "teams", TokenJson("a1"));
        Assert.Contains("didn’t tell", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_of_a_client_of_one_account_is_asked_about_by_name()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "team", Answer("T1", "Acme", "a1"));
        using var asked = await CompleteAsync(site, alice, "team", Answer("T2", "<Beta>", "b1"));
        Assert.Equal("/oauth2/team-replace", asked.Headers.Location?.OriginalString);
        var page = await alice.ReadAsync("/oauth2/team-replace");
        Assert.Contains("<title>Replace Acme with &lt;Beta&gt;?", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Replace <bdi>Acme</bdi> with <bdi>&lt;Beta&gt;</bdi>?</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("renewed", page, StringComparison.Ordinal);
        var id = System.Text.RegularExpressions.Regex.Match(page, "name=\"id\" value=\"([^\"]+)\"").Groups[1].Value;
        using var done = await alice.SubmitAsync("/oauth2/team-replace", page, ("id", id), ("action", "replace"));
        Assert.Contains("<bdi>&lt;Beta&gt;</bdi>", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_learns_that_the_user_has_several_accounts()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        await ConnectAsync(site, alice, "teams", Answer("T1", "Acme", "a1"));
        await ConnectAsync(site, alice, "teams", Answer("T2", "Beta", "a2"));
        alice.Headers["Sec-Fetch-Mode"] = "cors";
        using var response = await alice.GetAsync("/token");
        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["Acme", "Beta"], problem.RootElement.GetProperty("accounts").EnumerateArray().Select(static account => account.GetProperty("label").GetString()).Order());
        Assert.Equal("a2", await alice.ReadAsync("/token?account=T2"));
    }

    private static Task<TestSite> StartAsync() => TestSite.StartAsync(
        configure: static builder =>
        {
            builder.Configuration["OAuth2:teams:ClientId"] = "teams-id";
            builder.Configuration["OAuth2:team:ClientId"] = "team-id";
            builder.Services.AddTeamsClient();
            builder.Services.AddTeamClient();
        },
        map: static app =>
        {
            app.UseOAuth2Connect();
            TestSite.MapClients(app);
            app.MapTeamsClient();
            app.MapTeamClient();
            app.MapGet("/token", static async (TeamsClient teams, string? account) => (await teams.GetAccessTokenForUserAsync("alice", account))?.Token);
        });

    private static string Answer(string id, string name, string access) =>
        TokenJson(access, $"r-{access}", more: $$$""","team":{"id":"{{{id}}}","name":"{{{name}}}","icon":"https://cdn.example/{{{id}}}.png"}""");

    private static async Task ConnectAsync(TestSite site, TestBrowser browser, string alias, string answer)
    {
        using var done = await CompleteAsync(site, browser, alias, answer);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    private static async Task<HttpResponseMessage> CompleteAsync(TestSite site, TestBrowser browser, string alias, string answer)
    {
        site.Server.Answer(answer);
        var url = await browser.ConnectAsync($"/oauth2/{alias}-connect?returnUrl=/connections");
        return await browser.GetAsync($"/oauth2/{alias}-callback?code=c&state={TestBrowser.Parameter(url, "state")}");
    }
}
