using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Starts the Blazor sample by its command and uses it with a real browser. The sample has a connections page with plain links under enhanced
/// navigation, and an API that is called from a static page and from a circuit.
/// </summary>
public sealed class BlazorTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private SampleProcess? _sample;

    private SampleProcess Sample => _sample!;

    public async ValueTask InitializeAsync()
    {
        Chromium.Require();
        _sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10), "samples/Blazor");
    }

    public async ValueTask DisposeAsync()
    {
        if (_sample is not null)
        {
            await _sample.DisposeAsync();
        }
    }

    [Fact]
    public async Task Connect_call_the_api_disconnect_and_reconnect_under_enhanced_navigation()
    {
        await using var alice = await SignInAsync("alice");
        var page = alice.Page;
        await OpenAsync(page, "Connections");
        await ExpectStateAsync(page, "Not connected");
        await alice.KeepScreenshotAsync("blazor-1-not-connected");

        // The enhanced navigation of the links above keeps the document, so that a variable of a script still exists.
        Assert.True(await page.EvaluateAsync<bool>("window.kept === true"));
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add($"{request.ResourceType} {new Uri(request.Url).AbsolutePath}");
        await ConnectAsync(page, "Connect Notes");
        Assert.Equal(
            ["fetch /oauth2/notes-connect", "document /oauth2/notes-connect"],
            requests.Where(static request => request.EndsWith("-connect", StringComparison.Ordinal)));
        await alice.PressAsync("Allow");
        await ExpectStateAsync(page, "Connected");
        Assert.Equal(new Uri(Sample.App, "/connections").AbsoluteUri, page.Url);
        await alice.KeepScreenshotAsync("blazor-2-connected");

        await ExpectNotesAsync(page);
        await OpenAsync(page, "Connections");
        await alice.PressAsync("Disconnect Notes");
        await Assertions.Expect(page.GetByRole(AriaRole.Status))
            .ToHaveTextAsync("Notes is disconnected, and its provider has revoked the access.");
        await ExpectStateAsync(page, "Not connected");
        Assert.Equal(0, Sample.CountRefreshTokens("valid"));
        await OpenAsync(page, "Notes");
        await Assertions.Expect(page.Locator("#refusal")).ToContainTextAsync("Your notes are not connected.");

        await OpenAsync(page, "Connections");
        await ConnectAsync(page, "Connect Notes");
        await alice.PressAsync("Allow");
        await ExpectStateAsync(page, "Connected");
        await ExpectNotesAsync(page);
        Assert.Equal(3, Sample.Output.Count); // The lines of the start, without a warning or a failure.
    }

    [Fact]
    public async Task A_circuit_calls_the_api_for_its_user_and_leads_to_the_connect_link()
    {
        await using var bob = await SignInAsync("bob");
        var page = bob.Page;
        await OpenAsync(page, "Live notes");
        await bob.PressAsync("Read my notes");
        await Assertions.Expect(page.Locator("#refusal")).ToHaveTextAsync("Your notes are not connected.");
        await ConnectAsync(page, "Connect Notes");
        await bob.PressAsync("Allow");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Sample.App, "/live").AbsoluteUri);
        await bob.PressAsync("Read my notes");
        await Assertions.Expect(page.Locator("#notes li").First).ToHaveTextAsync("A note of demo's");
        await bob.KeepScreenshotAsync("blazor-3-live");

        // The circuit of another user has the connection of that user.
        await using var alice = await SignInAsync("alice");
        await OpenAsync(alice.Page, "Live notes");
        await alice.PressAsync("Read my notes");
        await Assertions.Expect(alice.Page.Locator("#refusal")).ToHaveTextAsync("Your notes are not connected.");
    }

    [Fact]
    public async Task A_taken_port_is_named_with_the_command_of_this_sample()
    {
        var (exitCode, output) = await SampleProcess.RunToEndAsync(Sample.ServerPort, FreePort.Find(), "samples/Blazor");
        Assert.Equal(1, exitCode);
        Assert.Contains("dotnet run --project samples/Blazor -- --server-port ", output, StringComparison.Ordinal);
    }

    /// <summary>A page that needs a user leads to the sign-in and back.</summary>
    private async Task<Person> SignInAsync(string user)
    {
        var person = await Person.OpenAsync(fixture.Browser, Sample.App);
        await person.GoToAsync("/");
        await person.PressAsync($"Sign in as {user}");
        await person.ExpectHeadingAsync($"Hello, {user}");
        await person.Page.EvaluateAsync("window.kept = true");
        return person;
    }

    private static async Task OpenAsync(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
    }

    private static async Task ConnectAsync(IPage page, string name)
    {
        await page.Locator("a, button").Filter(new() { HasTextRegex = new Regex($@"^\s*{name}\s*$") }).ClickAsync();
        await Person.LogInAtServerAsync(page);
    }

    /// <summary>The state of Notes on the sample's own page.</summary>
    private static Task ExpectStateAsync(IPage page, string state) =>
        Assertions.Expect(page.Locator("[data-client=notes] .state")).ToHaveTextAsync(state);

    private static async Task ExpectNotesAsync(IPage page)
    {
        await OpenAsync(page, "Notes");
        await Assertions.Expect(page.Locator("#notes li").First).ToHaveTextAsync("A note of demo's");
    }
}
