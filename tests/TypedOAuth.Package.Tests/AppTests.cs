using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>Uses the app of the README, as it is printed there, as its reader does.</summary>
public sealed partial class AppTests(ReadmeApp app) : IClassFixture<ReadmeApp>
{
    [Fact]
    public async Task The_app_of_the_README_builds_without_a_warning_and_says_what_to_register()
    {
        using var http = new HttpClient(new HttpClientHandler
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        })
        {
            BaseAddress = app.Address,
        };
        using var files = await http.GetAsync("files", TestContext.Current.CancellationToken);
        Assert.Equal("/Account/Login", files.Headers.Location!.AbsolutePath);
        Assert.Contains($"Register this redirect URI for Google at the provider: {app.RedirectUri.AbsoluteUri}", app.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warn: TypedOAuth", app.Output, StringComparison.Ordinal);
    }

    /// <summary>In Development, the site's address comes from the addresses that the app listens on.</summary>
    [Fact]
    public async Task The_templates_own_launch_profile_needs_no_address_of_the_site()
    {
        await using var run = await app.RunProfileAsync("http");
        var redirectUri = new Uri(app.ProfileAddress, "/oauth2/google-callback").AbsoluteUri;
        Assert.Contains($"Register this redirect URI for Google at the provider: {redirectUri}", run.Output, StringComparison.Ordinal);

        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.ProfileAddress };
        using var signedIn = await http.PostAsync("Account/Login", content: null, TestContext.Current.CancellationToken);
        Assert.True(signedIn.IsSuccessStatusCode, run.Output);
        using var typed = new HttpRequestMessage(HttpMethod.Get, "oauth2/google-connect")
        {
            Headers = { { "Sec-Fetch-Site", "none" }, { "Sec-Fetch-Mode", "navigate" }, { "Sec-Fetch-Dest", "document" } },
        };
        using var connect = await http.SendAsync(typed, TestContext.Current.CancellationToken);
        Assert.StartsWith("https://accounts.google.com/o/oauth2/v2/auth?", connect.Headers.Location?.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains($"redirect_uri={Uri.EscapeDataString(redirectUri)}", connect.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("warn: TypedOAuth", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_signs_in_is_led_to_connect_sees_the_files_and_disconnects()
    {
        var chromium = Chromium.Require();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Chromium.Arguments });
        await using var context = await browser.NewContextAsync(new() { IgnoreHTTPSErrors = true });
        Assertions.SetDefaultExpectTimeout(60_000);
        var page = await context.NewPageAsync();

        // The page leads through sign-in and connect, and is shown in the end.
        await page.GotoAsync(new Uri(app.Address, "/files").AbsoluteUri);
        await PressAsync(page, "Sign in as Ada");
        await AllowAsync(page);
        await Assertions.Expect(page.GetByText("A file of demo's")).ToBeVisibleAsync();
        Assert.Equal(new Uri(app.Address, "/files").AbsoluteUri, page.Url);

        await page.GotoAsync(new Uri(app.Address, "/connections").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Connections");
        Assert.True(app.HasFile("tokens.db"));
        await DisconnectAsync(page);
        var answer = await context.APIRequest.GetAsync(new Uri(app.Address, "/files").AbsoluteUri);
        Assert.Equal(401, answer.Status);
        Assert.Equal(
            new Uri(app.Address, "/oauth2/google-connect").AbsoluteUri,
            (await answer.JsonAsync())!.Value.GetProperty("connectUrl").GetString());

        // Once more, from the page.
        await page.GetByRole(AriaRole.Button, new() { NameRegex = ConnectButton() }).ClickAsync();
        await AllowAsync(page);
        await Assertions.Expect(GetDisconnectLink(page)).ToBeVisibleAsync();
        Assert.Equal("/connections", new Uri(page.Url).AbsolutePath);
        await page.GotoAsync(new Uri(app.Address, "/files").AbsoluteUri);
        await Assertions.Expect(page.GetByText("A file of demo's")).ToBeVisibleAsync();
        Assert.DoesNotContain("warn: TypedOAuth", app.Output, StringComparison.Ordinal);
    }

    /// <summary>Through the authorization server's pages; it knows the person from the second time on.</summary>
    private async Task AllowAsync(IPage page)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{Regex.Escape(app.Server.AbsoluteUri)}"));
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToHaveTextAsync(ServerHeading());
        if (await heading.TextContentAsync() == "Authorization server")
        {
            await PressAsync(page, "Log in as demo");
        }

        await PressAsync(page, "Allow");
    }

    private static async Task DisconnectAsync(IPage page)
    {
        await GetDisconnectLink(page).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Disconnect Google?");
        await PressAsync(page, "Disconnect");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Google is disconnected.");
    }

    private static ILocator GetDisconnectLink(IPage page) => page.GetByRole(AriaRole.Link, new() { NameRegex = DisconnectLink() });

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    [GeneratedRegex("^Authorization server$|^Allow the access")]
    private static partial Regex ServerHeading();

    [GeneratedRegex("^Connect Google")]
    private static partial Regex ConnectButton();

    [GeneratedRegex("^Disconnect Google")]
    private static partial Regex DisconnectLink();
}
