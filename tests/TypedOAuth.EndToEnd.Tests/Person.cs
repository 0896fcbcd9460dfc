using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A person at a browser.</summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _strangers = [];

    private Person(IBrowserContext context, Uri site, IPage page) => (_context, _site, Page) = (context, site, page);

    public IPage Page { get; }

    public static async Task<Person> OpenAsync(IBrowser browser, Uri site, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        var person = new Person(context, site, await context.NewPageAsync());
        context.Request += (_, request) =>
        {
            var host = new Uri(request.Url).Host;
            if (host is not ("127.0.0.1" or "localhost"))
            {
                person._strangers.Add(request.Url);
            }
        };
        return person;
    }

    public static async Task<Person> SignInAsync(IBrowser browser, Uri site, string user, BrowserNewContextOptions? options = null)
    {
        var person = await OpenAsync(browser, site, options);
        await person.GoToAsync("/sign-in");
        await person.PressAsync($"Sign in as {user}");
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Heading, new() { Name = $"Hello, {user}" })).ToBeVisibleAsync();
        return person;
    }

    public async Task<IPage> OpenTabAsync() => await _context.NewPageAsync();

    public Task GoToAsync(string path) => Page.GotoAsync(new Uri(_site, path).AbsoluteUri);

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Moves the focus to the element with the text, as a person without a mouse does, and presses Enter.</summary>
    public async Task TabToAsync(string text)
    {
        var focus = Page.Locator(":focus");
        for (var i = 0; i < 30; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await focus.CountAsync() == 1 && (await focus.TextContentAsync())?.Trim().StartsWith(text, StringComparison.Ordinal) is true)
            {
                await Page.Keyboard.PressAsync("Enter");
                return;
            }
        }

        Assert.Fail($"The focus never comes to '{text}'.");
    }

    /// <summary>Goes from the connections page to the consent page of the server.</summary>
    public async Task ConnectUpToConsentAsync()
    {
        await GoToAsync("/connections");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Connect|Reconnect|Update access) Notes") }).ClickAsync();
        await LogInAtServerAsync(Page);
    }

    public static async Task LogInAtServerAsync(IPage page)
    {
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Authorization server|Allow the access"));
        if (await heading.TextContentAsync() == "Authorization server")
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Log in as demo" }).ClickAsync();
        }

        await Assertions.Expect(heading).ToHaveTextAsync("Allow the access?");
    }

    /// <summary>Connects the notes, unless an earlier test has connected them for the same user.</summary>
    public async Task ConnectNotesAsync()
    {
        await GoToAsync("/connections");
        if (await Page.Locator("[data-client=notes]").GetAttributeAsync("data-state") != "connected")
        {
            await ConnectUpToConsentAsync();
            await PressAsync("Allow");
        }

        await ExpectStateAsync("notes", "Connected");
    }

    /// <summary>Goes from the connections page through the confirmation of a disconnect to the page with the result.</summary>
    public async Task DisconnectAsync(string name)
    {
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^Disconnect {name}") }).ClickAsync();
        await ExpectHeadingAsync($"Disconnect {name}?");
        await PressAsync("Disconnect");
        await ExpectHeadingAsync("Connections");
    }

    /// <summary>Expects a state of a connection by its text: "Not connected", "Needs attention".</summary>
    public Task ExpectStateAsync(string client, string state) => ExpectStateAsync(Page, client, state);

    public static Task ExpectStateAsync(IPage page, string client, string state) => Assertions.Expect(page.Locator($"[data-client={client}]"))
        .ToHaveAttributeAsync("data-state", state.ToLowerInvariant().Replace(' ', '-'));

    public Task ExpectHeadingAsync(string text) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(text);

    /// <summary>Saves a picture of the page for people to look at.</summary>
    public Task KeepScreenshotAsync(string name) => Page.ScreenshotAsync(new()
    {
        Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"flow-{name}.png"),
        FullPage = true,
    });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_strangers);
    }
}
