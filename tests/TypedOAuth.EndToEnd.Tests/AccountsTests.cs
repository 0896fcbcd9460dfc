using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Connects two accounts in a real browser.</summary>
public sealed class AccountsTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_user_connects_two_accounts_disconnects_one_and_another_user_cannot_take_the_other()
    {
        Chromium.Require();
        await using var site = await AccountsSite.StartAsync();
        await using var alice = await SignInAsync(site, "alice");
        var page = await OpenAsync(alice, site);
        await page.GetByRole(AriaRole.Button, new() { Name = "Connect" }).ClickAsync();
        await ChooseAsync(page, "Acme");
        await Assertions.Expect(FindAccount(page, "Acme")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add account" }).ClickAsync();
        await ChooseAsync(page, "Beta");
        await Assertions.Expect(page.GetByText("2 accounts")).ToBeVisibleAsync();
        await Assertions.Expect(FindAccount(page, "Beta")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Disconnect Teams, Beta" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Disconnect" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Teams is disconnected");
        await Assertions.Expect(FindAccount(page, "Beta")).ToHaveCountAsync(0);
        await Assertions.Expect(FindAccount(page, "Acme")).ToBeVisibleAsync();

        await using var bob = await SignInAsync(site, "bob");
        var other = await OpenAsync(bob, site);
        await other.GetByRole(AriaRole.Button, new() { Name = "Connect" }).ClickAsync();
        await ChooseAsync(other, "Acme");
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new() { Name = "This account is already in use" })).ToBeVisibleAsync();
    }

    private async Task<IBrowserContext> SignInAsync(AccountsSite site, string user)
    {
        var context = await fixture.Browser.NewContextAsync(new() { Locale = "en" });
        await context.AddCookiesAsync([new() { Name = "user", Value = user, Url = site.Address.AbsoluteUri }]);
        return context;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, AccountsSite site)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/connections").AbsoluteUri);
        return page;
    }

    private static ILocator FindAccount(IPage page, string account) =>
        page.GetByRole(AriaRole.Listitem).GetByText(account, new() { Exact = true });

    private static async Task ChooseAsync(IPage page, string account) =>
        await page.GetByRole(AriaRole.Link, new() { Name = account, Exact = true }).ClickAsync();
}
