using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Starts samples/ManyMachines by its command and kills its processes in a real browser.</summary>
public sealed partial class ManyMachinesTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_other_processes_continue_when_one_is_killed()
    {
        Chromium.Require();
        await using var sample = await ManyMachinesProcess.StartAsync(TimeSpan.FromSeconds(8));
        await using var person = await Person.OpenAsync(fixture.Browser, sample.Page);
        await person.GoToAsync("/");
        await ExpectConnectionAsync(person.Page, "NotConnected");

        var app = await person.OpenTabAsync();
        await app.GotoAsync(sample.FirstApp.AbsoluteUri);
        await app.GetByRole(AriaRole.Button, new() { Name = "Sign in as alice" }).ClickAsync();
        await ConnectAsync(app);

        // The other processes use the connection, and one of them refreshes its token. Until the next refresh, no refresh token is under way.
        await ExpectConnectionAsync(person.Page, "Connected");
        foreach (var machine in (string[])["app-1", "app-2", "worker"])
        {
            await ExpectReadAsync(person.Page, machine);
        }

        await Assertions.Expect(person.Page.Locator("#last-refresh")).ToBeVisibleAsync();
        await person.KeepScreenshotAsync("machines-1-connected");
        await person.PressAsync("Kill: App 1");
        await Assertions.Expect(person.Page.Locator("#app-1-state")).ToHaveTextAsync("Killed");
        await ExpectReadAsync(person.Page, "app-2");
        await person.KeepScreenshotAsync("machines-2-killed");

        // Another process refreshes the next token.
        var refreshes = person.Page.Locator("#requests tbody tr", new() { HasText = "refresh_token" });
        await Assertions.Expect(refreshes.Nth(1)).ToBeVisibleAsync();
        await Assertions.Expect(person.Page.Locator("#last-refresh")).ToHaveTextAsync(OtherThanFirstApp());
        await ExpectReadAsync(person.Page, "app-2");
        await ExpectConnectionAsync(person.Page, "Connected");

        await person.PressAsync("Start: App 1");
        await ExpectReadAsync(person.Page, "app-1");
        await sample.StopAsync();
        Assert.DoesNotContain("warn:", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_is_killed_while_it_refreshes_leaves_an_indeterminate_connection_until_the_user_connects_again()
    {
        Chromium.Require();
        await using var sample = await ManyMachinesProcess.StartAsync(TimeSpan.FromSeconds(4));
        await using var person = await Person.OpenAsync(fixture.Browser, sample.Page);
        await person.GoToAsync("/");
        await person.PressAsync("Kill: App 2");
        await person.PressAsync("Kill: Worker");
        await person.PressAsync("Kill at its next refresh: App 1");
        var app = await person.OpenTabAsync();
        await app.GotoAsync(sample.FirstApp.AbsoluteUri);
        await app.GetByRole(AriaRole.Button, new() { Name = "Sign in as alice" }).ClickAsync();
        await ConnectAsync(app);

        await Assertions.Expect(person.Page.Locator("#app-1-state")).ToHaveTextAsync("Killed");
        await person.PressAsync("Start: App 2");
        await Assertions.Expect(person.Page.Locator("#app-2-result")).ToContainTextAsync("the user has to connect again (Indeterminate)");
        await ExpectConnectionAsync(person.Page, "NeedsAttention");
        await Assertions.Expect(person.Page.Locator("#connection")).ToContainTextAsync("A process was killed while it refreshed.");
        await person.KeepScreenshotAsync("machines-3-indeterminate");

        // The processes share the sign-in, because they share the keys.
        var second = await app.Context.RunAndWaitForPageAsync(
            () => person.Page.GetByRole(AriaRole.Link, new() { Name = "Connect in App 2" }).ClickAsync());
        await ConnectAsync(second);
        await ExpectConnectionAsync(person.Page, "Connected");
        await ExpectReadAsync(person.Page, "app-2");
        await sample.StopAsync();
    }

    private static async Task ConnectAsync(IPage app)
    {
        await app.GetByRole(AriaRole.Button, new() { NameRegex = ConnectButton() }).ClickAsync();
        await Person.LogInAtServerAsync(app);
        await app.GetByRole(AriaRole.Button, new() { Name = "Allow" }).ClickAsync();
        await Person.ExpectStateAsync(app, "notes", "Connected");
    }

    private static Task ExpectConnectionAsync(IPage page, string state) =>
        Assertions.Expect(page.Locator("#connection [data-state]")).ToHaveAttributeAsync("data-state", state);

    /// <summary>Expects that a process reads the notes again.</summary>
    private static async Task ExpectReadAsync(IPage page, string machine)
    {
        var result = page.Locator($"#{machine}-result");
        await Assertions.Expect(result).Not.ToHaveTextAsync(await result.TextContentAsync() ?? "");
        await Assertions.Expect(result).ToContainTextAsync("read 2 notes");
    }

    [GeneratedRegex("^(Connect|Reconnect) Notes")]
    private static partial Regex ConnectButton();

    [GeneratedRegex("^(App 2|Worker)$")]
    private static partial Regex OtherThanFirstApp();
}
