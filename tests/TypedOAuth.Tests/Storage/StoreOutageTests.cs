using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks that a store's own timeout counts as an outage, not as a caller's cancellation.</summary>
public sealed class StoreOutageTests
{
    [Fact]
    public async Task A_stores_own_time_limit_is_an_outage_and_no_cancellation()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { CreateFailure = static () => new TaskCanceledException("The command took too long.") };
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = 100;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        store.FailingWrites = 0;
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal(2, host.Server.Count);
    }
}
