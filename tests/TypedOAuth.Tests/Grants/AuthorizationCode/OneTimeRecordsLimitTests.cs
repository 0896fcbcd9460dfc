using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks the limits for the records of one user, and that they do not affect other users.</summary>
public sealed class OneTimeRecordsLimitTests
{
    [Fact]
    public async Task A_user_who_begins_thousands_of_authorizations_fills_no_memory_and_disturbs_no_other_user()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2AuthorizationStore>(store));
        host.Server.Answer(TokenJson("a"));
        var other = await host.Client.GetUnboundAuthorizationUrlAsync("other");
        var large = new string('x', 8 * 1024);
        Uri? last = null;
        for (var i = 0; i < 10_000; i++)
        {
            last = await host.Client.GetUnboundAuthorizationUrlAsync("greedy", loginHint: large);
            Assert.InRange(store.Bytes, 1, 80 * 1024);
        }

        Assert.Equal("a", (await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(other, "code=c"))).AuthData.Token);
        Assert.Equal("a", (await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(last!, "code=c"))).AuthData.Token);
    }

    [Fact]
    public async Task A_user_keeps_the_last_fifty_authorizations()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        var urls = new List<Uri>();
        for (var i = 0; i < 51; i++)
        {
            urls.Add(await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        }

        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(urls[0], "code=c")));
        foreach (var url in urls.Skip(1))
        {
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c"));
        }
    }

    [Fact]
    public async Task Parameters_that_are_too_long_are_refused_before_they_are_stored()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2AuthorizationStore>(store));
        var huge = new string('x', 40 * 1024);
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await host.Client.GetUserAuthorizationUrlAsync("u", loginHint: huge));
        Assert.Contains("16 KiB", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u", loginHint: huge));
        Assert.Equal(0, store.Count);
    }

    [Fact]
    public async Task A_ticket_with_long_parameters_begins_its_authorization()
    {
        await using var host = new TestHost();
        var link = await host.Client.GetUserAuthorizationUrlAsync("u", loginHint: new string('x', 15 * 1024), returnUrl: "/done");
        var start = await host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, null);
        Assert.Equal(15 * 1024, TestHost.GetParameter(start!.AuthorizationUri, "login_hint")!.Length);
    }
}
