using System.Net;
using System.Text.Json;
using Connections.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Visits every page that a user can reach, also without a mouse and without scripts, and saves a picture of it.</summary>
public sealed class PagesTests(SampleFixture fixture) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task Two_clients_live_side_by_side_and_each_opens_its_own_api()
    {
        Chromium.Require();
        await using var alice = await Person.SignInAsync(fixture.Browser, fixture.Sample.App, "alice");
        await alice.ConnectNotesAsync();
        await alice.PressAsync("Connect Profile");
        await Person.LogInAtServerAsync(alice.Page);
        await alice.PressAsync("Allow");
        await alice.ExpectStateAsync("notes", "Connected");
        await alice.ExpectStateAsync("profile", "Connected");
        await alice.KeepScreenshotAsync("11-two-clients");
        await alice.GoToAsync("/notes");
        await Assertions.Expect(alice.Page.Locator("#answer")).ToContainTextAsync("A note of demo's");
        await alice.KeepScreenshotAsync("12-notes");
        await alice.GoToAsync("/profile");
        await Assertions.Expect(alice.Page.Locator("#answer")).ToHaveTextAsync("[\"demo\"]");

        await alice.GoToAsync("/connections");
        await alice.DisconnectAsync("Profile");
        await alice.ExpectStateAsync("profile", "Not connected");
        await alice.ExpectStateAsync("notes", "Connected");
        await alice.GoToAsync("/profile");
        await Assertions.Expect(alice.Page.Locator("#answer")).ToContainTextAsync("has not authorized Profile");
    }

    [Fact]
    public async Task Without_script_and_mouse_a_person_connects_and_disconnects()
    {
        Chromium.Require();
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var alice = await Person.OpenAsync(fixture.Browser, sample.App, CreateScreen(390, ColorScheme.Dark, hasScript: false));
        await alice.GoToAsync("/");
        await alice.ExpectHeadingAsync("Sign in to the demo");
        await alice.KeepScreenshotAsync("13-sign-in");
        await alice.TabToAsync("Sign in as alice");
        await alice.ExpectHeadingAsync("Hello, alice");
        await alice.KeepScreenshotAsync("14-home");
        await alice.TabToAsync("Your connections");
        await alice.TabToAsync("Connect Notes");
        await alice.ExpectHeadingAsync("Authorization server");
        await alice.KeepScreenshotAsync("15-server-login");
        await alice.TabToAsync("Log in as demo");
        await alice.ExpectHeadingAsync("Allow the access?");
        await alice.KeepScreenshotAsync("15-consent");
        await alice.TabToAsync("Allow");
        await alice.ExpectStateAsync("notes", "Connected");
        await alice.KeepScreenshotAsync("16-connected-without-script");
        await alice.TabToAsync("Disconnect Notes");
        await alice.ExpectHeadingAsync("Disconnect Notes?");
        await alice.TabToAsync("Disconnect");
        await alice.ExpectStateAsync("notes", "Not connected");
        Assert.Equal(0, sample.CountRefreshTokens("valid"));
    }

    [Fact]
    public async Task A_grant_that_the_server_has_ended_needs_attention()
    {
        Chromium.Require();
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var bob = await Person.SignInAsync(fixture.Browser, sample.App, "bob");
        await bob.GoToAsync("/link");
        await bob.KeepScreenshotAsync("17-link");
        await bob.ConnectNotesAsync();
        await RevokeAtServerAsync(sample, "bob");
        await using (var peer = sample.CreatePeer())
        {
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () =>
                await peer.GetRequiredService<NotesClient>().RefreshUserAccessTokenAsync("bob"));
        }

        await bob.GoToAsync("/connections");
        await bob.ExpectStateAsync("notes", "Needs attention");
        await Assertions.Expect(bob.Page.Locator(".toa-reason")).ToContainTextAsync("Demo server no longer accepts this connection.");
        await bob.KeepScreenshotAsync("18-needs-attention");
        await bob.ConnectUpToConsentAsync();
        await bob.PressAsync("Allow");
        await bob.ExpectStateAsync("notes", "Connected");
    }

    [Theory]
    [InlineData("light", 1000, ColorScheme.Light)]
    [InlineData("phone-dark", 390, ColorScheme.Dark)]
    public async Task A_host_without_sign_in_asks_connects_and_says_so(string name, int width, ColorScheme scheme)
    {
        Chromium.Require();
        await using var host = await PageHost.StartAsync();
        await using var visitor = await Person.OpenAsync(fixture.Browser, fixture.Sample.App, CreateScreen(width, scheme));
        await visitor.Page.GotoAsync(new Uri(host.Address, "/oauth2/photos-connect").AbsoluteUri);
        await visitor.ExpectHeadingAsync("You need a personal link");
        await visitor.KeepScreenshotAsync($"19-needs-link-{name}");
        var response = await visitor.Page.GotoAsync(new Uri(host.Address, "/connections").AbsoluteUri);
        Assert.Equal((int)HttpStatusCode.Unauthorized, response!.Status);
        await visitor.KeepScreenshotAsync($"20-not-signed-in-{name}");

        var link = await host.Photos.GetUserAuthorizationUrlAsync("user-17");
        await visitor.Page.GotoAsync(link.AbsoluteUri + "&returnUrl=/albums");
        await visitor.ExpectHeadingAsync("Connect Photos to Album Maker?");
        await Assertions.Expect(visitor.Page.GetByText("Dana Scully")).ToBeVisibleAsync();
        await visitor.KeepScreenshotAsync($"21-confirmation-{name}");
        await visitor.PressAsync("Continue to Photos");
        await visitor.ExpectHeadingAsync("Photos is connected");
        await Assertions.Expect(visitor.Page.GetByText("your albums appear within a minute")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Back to Album Maker" })).ToHaveAttributeAsync("href", "/albums");
        await visitor.KeepScreenshotAsync($"22-connected-with-message-{name}");
        Assert.NotNull(await host.Photos.GetAccessTokenForUserAsync("user-17"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [Fact]
    public async Task A_response_that_another_site_posts_finds_the_browsers_binding()
    {
        Chromium.Require();
        await using var host = await PageHost.StartAsync();
        await using var visitor = await Person.OpenAsync(fixture.Browser, fixture.Sample.App);
        var link = await host.Letters.GetUserAuthorizationUrlAsync("user-17");
        await visitor.Page.GotoAsync(link.AbsoluteUri);
        await visitor.PressAsync("Continue to Letters");
        await Assertions.Expect(visitor.Page).ToHaveTitleAsync("Letters");
        Assert.Equal("127.0.0.1", new Uri(visitor.Page.Url).Host);
        await visitor.PressAsync("Allow");
        await visitor.ExpectHeadingAsync("Letters is connected");
        Assert.Equal("localhost", new Uri(visitor.Page.Url).Host);
        Assert.NotNull(await host.Letters.GetAccessTokenForUserAsync("user-17"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_asks_for_the_customers_address_with_and_without_script(bool hasScript)
    {
        Chromium.Require();
        await using var host = await PageHost.StartAsync();
        await using var visitor = await Person.OpenAsync(fixture.Browser, fixture.Sample.App, CreateScreen(1280, ColorScheme.Light, hasScript));
        var link = await host.Desks.GetUserAuthorizationUrlAsync("user-17");
        await visitor.Page.GotoAsync(link.AbsoluteUri);
        await visitor.ExpectHeadingAsync("Connect Desks to Album Maker?");
        var field = visitor.Page.GetByLabel("Desk name");
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync("Example: acme");

        // The browser does not send an empty field.
        await visitor.PressAsync("Continue to Desks");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await field.FillAsync("not/there");
        await visitor.PressAsync("Continue to Desks");
        await visitor.ExpectHeadingAsync("Connect Desks");
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync("Use only letters, digits and hyphens. Example: acme");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("not/there");
        await field.FillAsync("analytical-engines");
        await visitor.PressAsync("Continue to Desks");
        await visitor.ExpectHeadingAsync("Desks is connected");
        var data = await host.Desks.GetAccessTokenForUserAsync("user-17");
        Assert.Equal("analytical-engines", data?.EndpointParameters["desk"]);
    }

    private static BrowserNewContextOptions CreateScreen(int width, ColorScheme scheme, bool hasScript = true) => new()
    {
        ViewportSize = new() { Width = width, Height = 844 },
        ColorScheme = scheme,
        JavaScriptEnabled = hasScript,
    };

    /// <summary>Removes the application's access at the provider, as a user does on the provider's page.</summary>
    private static async Task RevokeAtServerAsync(SampleProcess sample, string user)
    {
        await using var peer = sample.CreatePeer();
        var data = await peer.GetRequiredService<NotesClient>().GetAccessTokenForUserAsync(user);
        using var secrets = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(sample.DataDirectory, "secrets.json")));
        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["client_id"] = "notes-app",
            ["client_secret"] = secrets.RootElement.GetProperty("NotesClientSecret").GetString()!,
            ["token"] = data!.RefreshToken!,
        });
        using var response = await client.PostAsync(new Uri(sample.Server, "connect/revoke"), form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
