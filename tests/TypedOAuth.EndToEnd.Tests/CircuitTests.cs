using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Calls an API from a component in a circuit of a real browser, which keeps its connection after the request that began it.</summary>
public sealed class CircuitTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Advice = "call request.ForOAuth2User(userId)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_component_that_names_no_user_is_told_to_name_one(bool isSignedIn)
    {
        Chromium.Require();
        await using var host = await CircuitHost.StartAsync();
        await using var visitor = await OpenAsync(host, isSignedIn);
        await visitor.PressAsync("Name no user");
        await ExpectAsync(visitor, "is made in a Blazor circuit", Advice, "get the user from AuthenticationStateProvider");
        await visitor.PressAsync("Name no user in the background");
        await ExpectAsync(visitor, "no HTTP request is being handled", Advice);
    }

    [Fact]
    public async Task A_component_that_names_the_user_of_its_circuit_gets_the_users_token()
    {
        Chromium.Require();
        await using var host = await CircuitHost.StartAsync();
        await using var alice = await OpenAsync(host, isSignedIn: true);
        await alice.PressAsync("Name the user");
        await ExpectAsync(alice, "Bearer the-token-of-alice");

        // A circuit without a sign-in has no user that the component could name.
        await using var stranger = await OpenAsync(host, isSignedIn: false);
        await stranger.PressAsync("Name the user");
        await ExpectAsync(stranger, "is made in a Blazor circuit", Advice);
    }

    private async Task<Person> OpenAsync(CircuitHost host, bool isSignedIn)
    {
        var person = await Person.OpenAsync(fixture.Browser, new(host.Site));
        if (isSignedIn)
        {
            await person.Page.GotoAsync($"{host.Site}/sign-in");
        }

        await person.Page.GotoAsync(host.Site);
        return person;
    }

    private static async Task ExpectAsync(Person person, params string[] texts)
    {
        foreach (var text in texts)
        {
            await Assertions.Expect(person.Page.Locator("#result")).ToContainTextAsync(text);
        }
    }
}
