using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks who decides about tokens that wait, how often, and for how long.</summary>
public sealed class ReplacementDecisionTests
{
    [Fact]
    public async Task Another_user_decides_nothing_and_leaves_the_decision()
    {
        await using var host = ClientHosts.CreateBasic();
        var ticket = await AskAsync(host);
        Assert.Null(await host.Core.DeclineReplacementAsync(ticket, "mallory"));
        var result = await host.Core.CompleteReplacementAsync(ticket, "mallory", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, result.Failure?.Kind);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, (await host.Core.CompleteReplacementAsync(ticket, "", host.Services)).Failure?.Kind);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("u", (await host.Core.DeclineReplacementAsync(ticket, "u"))!.UserId);
    }

    [Fact]
    public async Task A_decision_is_made_once()
    {
        await using var host = ClientHosts.CreateBasic();
        var ticket = await AskAsync(host);
        Assert.NotNull(await host.Core.DeclineReplacementAsync(ticket, "u"));
        Assert.Null(await host.Core.DeclineReplacementAsync(ticket, "u"));
        var result = await host.Core.CompleteReplacementAsync(ticket, "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.UnknownState, result.Failure?.Kind);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    public async Task A_made_up_ticket_is_unknown(string ticket)
    {
        await using var host = ClientHosts.CreateBasic();
        Assert.Null(await host.Core.PeekReplacementAsync(ticket));
        Assert.Null(await host.Core.DeclineReplacementAsync(ticket, "u"));
        Assert.Equal(
            OAuth2AuthorizationFailureKind.UnknownState, (await host.Core.CompleteReplacementAsync(ticket, "u", host.Services)).Failure?.Kind);
    }

    /// <summary>Neither secret stands for the other's record.</summary>
    [Fact]
    public async Task A_ticket_is_no_state_and_a_state_no_ticket()
    {
        await using var host = ClientHosts.CreateBasic();
        var ticket = await AskAsync(host);
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?code=c&state={ticket}"));
        Assert.Equal(
            OAuth2AuthorizationFailureKind.UnknownState, (await host.Core.CompleteAuthorizationAsync(response, "b", "u", host.Services)).Failure?.Kind);
        Assert.Null(await host.Core.PeekTicketAsync(ticket));
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        Assert.Null(await host.Core.PeekReplacementAsync(TestHost.GetParameter(start.AuthorizationUri, "state")!));
        Assert.NotNull(await host.Core.PeekReplacementAsync(ticket));
    }

    [Fact]
    public async Task A_decision_expires()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = CreateHost(services => services.AddSingleton<TimeProvider>(time));
        var ticket = await AskAsync(host);
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await host.Core.PeekReplacementAsync(ticket));
        Assert.Equal(
            OAuth2AuthorizationFailureKind.UnknownState, (await host.Core.CompleteReplacementAsync(ticket, "u", host.Services)).Failure?.Kind);
    }

    [Fact]
    public async Task Tokens_that_wait_are_protected()
    {
        var seen = new SeenAuthorizations();
        await using var host = CreateHost(services => services.AddSingleton<IOAuth2AuthorizationStore>(seen));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.NotNull((await host.AuthorizeAsync("u", TokenJson("the-new-access-token"))).ReplacementTicket);
        Assert.All(seen.Payloads, static payload =>
            Assert.DoesNotContain("the-new-access-token", System.Text.Encoding.Latin1.GetString(payload), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_that_are_too_large_to_wait_are_dropped_and_the_connection_stays()
    {
        await using var host = ClientHosts.CreateBasic();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var result = await host.AuthorizeAsync("u", TokenJson(new string('a', 100_000)));
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure?.Kind);
        Assert.Null(result.ReplacementTicket);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        result = await host.AuthorizeAsync("u", TokenJson(new string('b', 20_000)));
        Assert.NotNull(result.ReplacementTicket);
    }

    [Fact]
    public async Task A_server_that_has_changed_meanwhile_replaces_nothing()
    {
        await using var host = CreateHost(services: null);
        var ticket = await AskAsync(host);
        host.Change("basic:ClientId", "another");
        var result = await host.Core.CompleteReplacementAsync(ticket, "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongIssuer, result.Failure?.Kind);
    }

    /// <summary>The page after the decision links back to the return URL of the flow.</summary>
    [Fact]
    public async Task A_replacement_that_cannot_be_saved_keeps_its_user_and_its_return_url()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var clock = new TestHost(store);
        await using var host = CreateHost(services => services.AddSingleton<IOAuth2TokenStore>(store).AddSingleton<TimeProvider>(clock.Time));
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Failure);
        host.Server.Answer(TokenJson("a2"));
        var complete = await host.BeginAsync("u", returnUrl: "/notes");
        var ticket = (await complete()).ReplacementTicket!;
        store.FailingWrites = 100;
        var decision = host.Core.CompleteReplacementAsync(ticket, "u", host.Services).AsTask();
        await clock.PassTimeAsync(decision, store);
        var result = await decision;
        Assert.Equal(
            (OAuth2AuthorizationFailureKind.StorageFailed, "u", "/notes"), (result.Failure?.Kind, result.UserId, result.ReturnUrl));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_decision_that_cannot_be_read_names_no_user_and_can_be_made_later()
    {
        using var protector = new ControlledProtector();
        await using var host = CreateHost(services => services.AddSingleton<IOAuth2DataProtector>(protector));
        var ticket = await AskAsync(host);
        protector.IsOutOfReach = true;
        var result = await host.Core.CompleteReplacementAsync(ticket, "u", host.Services);
        Assert.Equal((OAuth2AuthorizationFailureKind.StorageFailed, null), (result.Failure?.Kind, result.UserId));
        protector.IsOutOfReach = false;
        Assert.Null((await host.Core.CompleteReplacementAsync(ticket, "u", host.Services)).Failure);
    }

    private static ClientHost<BasicClient> CreateHost(Action<IServiceCollection>? services)
    {
        var host = new ClientHost<BasicClient>(static (collection, configure) => collection.AddBasicClient(configure), services: services);
        host.Change("basic:ClientId", "id");
        host.Change("basic:ClientSecret", "secret");
        return host;
    }

    private static async Task<string> AskAsync(ClientHost<BasicClient> host)
    {
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Failure);
        var result = await host.AuthorizeAsync("u", TokenJson("a2"));
        return result.ReplacementTicket!;
    }
}
