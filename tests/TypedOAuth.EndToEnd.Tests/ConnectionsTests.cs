using System.Net.Http.Headers;
using System.Net;
using Connections.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Starts the sample by its command and uses it with a real authorization server and a real browser.</summary>
public sealed class ConnectionsTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Connect_call_the_api_outlive_the_token_and_disconnect()
    {
        Chromium.Require();
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromSeconds(2));
        await using var alice = await Person.SignInAsync(fixture.Browser, sample.App, "alice");
        await alice.GoToAsync("/connections");
        await alice.ExpectStateAsync("notes", "Not connected");
        await alice.KeepScreenshotAsync("1-not-connected");

        await alice.ConnectUpToConsentAsync();
        await alice.KeepScreenshotAsync("2-consent");
        await alice.PressAsync("Allow");
        await alice.ExpectStateAsync("notes", "Connected");
        Assert.Equal(new Uri(sample.App, "/connections").AbsoluteUri, alice.Page.Url);
        await alice.Page.GetByText("Permissions").ClickAsync();
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Listitem).GetByText("Read your notes")).ToBeVisibleAsync();
        await Assertions.Expect(alice.Page.GetByTitle("notes.read")).ToHaveTextAsync("Read your notes");
        await Assertions.Expect(alice.Page.GetByText("offline_access")).ToHaveCountAsync(0);
        await alice.KeepScreenshotAsync("3-connected");

        await ReadNotesAsync(alice);
        await RepeatUntilAsync(() => ReadNotesAsync(alice), () => sample.CountRefreshTokens("redeemed") >= 2);
        Assert.Equal(0, sample.CountRefreshTokens("revoked"));

        string token;
        await using (var peer = sample.CreatePeer())
        {
            token = (await peer.GetRequiredService<NotesClient>().RefreshUserAccessTokenAsync("alice")).Token;
        }

        Assert.Equal(HttpStatusCode.OK, await CallApiAsync(sample, token));
        await alice.GoToAsync("/connections");
        await alice.DisconnectAsync("Notes");
        await alice.ExpectStateAsync("notes", "Not connected");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Notes is disconnected. Demo server has revoked Meeting Notes’s access.");
        await alice.KeepScreenshotAsync("4-disconnected");
        Assert.Equal(HttpStatusCode.Unauthorized, await CallApiAsync(sample, token));
        Assert.Equal(0, sample.CountRefreshTokens("valid"));
    }

    [Fact]
    public async Task A_refused_consent_shows_what_happened_and_what_to_do()
    {
        Chromium.Require();
        await using var bob = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "bob");
        await bob.ConnectUpToConsentAsync();
        await bob.PressAsync("Deny");
        await bob.ExpectHeadingAsync("Notes wasn’t connected");
        await Assertions.Expect(bob.Page.GetByText("access_denied")).ToBeHiddenAsync();
        await bob.Page.GetByText("Details").ClickAsync();
        await Assertions.Expect(bob.Page.GetByText("Reference")).ToBeVisibleAsync();
        await Assertions.Expect(bob.Page.GetByText("access_denied")).ToBeVisibleAsync();
        await bob.KeepScreenshotAsync("5-denied");
        await bob.Page.GetByRole(AriaRole.Link, new() { Name = "Back to Meeting Notes" }).ClickAsync();
        await bob.ExpectStateAsync("notes", "Not connected");
    }

    [Fact]
    public async Task Two_tabs_at_once_both_succeed()
    {
        Chromium.Require();
        await using var alice = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "alice");
        await alice.GoToAsync("/oauth2/notes-connect?returnUrl=/connections");
        await Person.LogInAtServerAsync(alice.Page);
        var second = await alice.OpenTabAsync();
        await second.GotoAsync(new Uri(fixture.Sample.App, "/oauth2/notes-connect?returnUrl=/connections").AbsoluteUri);
        await Person.LogInAtServerAsync(second);
        await alice.PressAsync("Allow");
        await alice.ExpectStateAsync("notes", "Connected");
        await second.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Person.ExpectStateAsync(second, "notes", "Connected");
    }

    [Fact]
    public async Task A_connect_link_works_in_its_users_browser_only()
    {
        Chromium.Require();
        await using var alice = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "alice");
        await alice.GoToAsync("/link");
        var link = await alice.Page.Locator("#link").GetAttributeAsync("href");

        await using (var bob = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "bob"))
        {
            await bob.Page.GotoAsync(link!);
            await bob.ExpectHeadingAsync("This link isn’t for your account");
            await bob.KeepScreenshotAsync("6-foreign-link");
        }

        await using (var nobody = await Person.OpenAsync(fixture.Browser, fixture.Sample.App))
        {
            await nobody.Page.GotoAsync(link!);
            await nobody.ExpectHeadingAsync("Sign in to the demo");
        }

        await alice.Page.GotoAsync(link!);
        await Person.LogInAtServerAsync(alice.Page);
        await alice.Page.GetByLabel("notes.write").UncheckAsync();
        await alice.PressAsync("Allow");
        await alice.ExpectHeadingAsync("Notes is connected, but some permissions weren’t granted");
        await alice.KeepScreenshotAsync("7-connected-page");
        await alice.GoToAsync("/connections");
        await alice.ExpectStateAsync("notes", "More access");
        await Assertions.Expect(alice.Page.Locator(".toa-needed")).ToContainTextAsync("Write notes for you");
        await alice.KeepScreenshotAsync("8-missing-scope");

        await alice.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Update access Notes") }).ClickAsync();
        await Person.LogInAtServerAsync(alice.Page);
        await Assertions.Expect(alice.Page.GetByLabel("notes.write")).ToBeCheckedAsync();
        await alice.PressAsync("Allow");
        await alice.ExpectStateAsync("notes", "Connected");
        await Assertions.Expect(alice.Page.Locator(".toa-needed")).ToHaveCountAsync(0);

        await alice.Page.GotoAsync(link!);
        await alice.ExpectHeadingAsync("This link has expired");
    }

    [Fact]
    public async Task A_response_that_is_replayed_is_stopped()
    {
        Chromium.Require();
        await using var bob = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "bob");
        string? callback = null;
        bob.Page.Request += (_, request) => callback = request.Url.Contains("notes-callback?", StringComparison.Ordinal) ? request.Url : callback;
        await bob.ConnectNotesAsync();
        var response = await bob.Page.GotoAsync(callback!);
        Assert.Equal(400, response!.Status);
        await bob.ExpectHeadingAsync("This attempt has ended");
        await bob.KeepScreenshotAsync("9-replayed");
        await bob.GoToAsync("/connections");
        await bob.DisconnectAsync("Notes");
        await bob.ExpectStateAsync("notes", "Not connected");
    }

    [Fact]
    public async Task A_restart_keeps_the_connections()
    {
        Chromium.Require();
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var alice = await Person.SignInAsync(fixture.Browser, sample.App, "alice");
        await alice.ConnectNotesAsync();
        Assert.True(sample.IsPrivate("secrets.json") && sample.IsPrivate("signing-key.pem") && sample.IsPrivate("tokens.db"));
        await sample.StopAsync();
        await sample.StartAsync();
        await alice.GoToAsync("/connections");
        await alice.ExpectStateAsync("notes", "Connected");
        await ReadNotesAsync(alice);
    }

    [Theory]
    [InlineData("phone-light", 390, ColorScheme.Light)]
    [InlineData("phone-dark", 390, ColorScheme.Dark)]
    [InlineData("desktop-dark", 1280, ColorScheme.Dark)]
    public async Task The_connections_page_fits_its_screen_and_reads_well_without_eyes(string name, int width, ColorScheme scheme)
    {
        Chromium.Require();
        var options = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme };
        await using var alice = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "alice", options);
        await alice.ConnectNotesAsync();
        await alice.KeepScreenshotAsync($"10-connections-{name}");
        Assert.True(await alice.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Equal("en", await alice.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await alice.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        Assert.Equal(1, await alice.Page.GetByRole(AriaRole.Main).CountAsync());
        await Assertions.Expect(alice.Page.Locator("[data-client=notes]").GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
        await Assertions.Expect(alice.Page.Locator("[data-client=notes]").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Assertions.Expect(alice.Page.Locator("[data-client=notes] .toa-since"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Connected \\d+ [A-Z][a-z]+ \\d{4}$"));
    }

    private static async Task ReadNotesAsync(Person person)
    {
        await person.GoToAsync("/notes");
        await Assertions.Expect(person.Page.Locator("#answer")).ToContainTextAsync("A note of demo's");
    }

    /// <summary>Repeats an action until a condition is true, while a real token expires. Each round waits for a page.</summary>
    private static async Task RepeatUntilAsync(Func<Task> action, Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await action();
        }
    }

    private static async Task<HttpStatusCode> CallApiAsync(SampleProcess sample, string token)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sample.Server, "api/notes"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
