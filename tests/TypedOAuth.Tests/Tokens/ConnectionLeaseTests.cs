using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks how long a lease is held.</summary>
public sealed class ConnectionLeaseTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    [Fact]
    public async Task The_lease_is_held_for_as_long_as_the_write_is_tried()
    {
        IOAuth2TokenStore? inner = null;
        FlakyStore? store = null;
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2TokenStore>(provider =>
            store = new FlakyStore(inner = new InMemoryTokenStore(provider.GetRequiredService<TimeProvider>()))));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        var intruders = 0;
        store!.FailingWrites = 3;
        store.BeforeWrite = async () =>
        {
            // A database that is busy for as long as SQLite waits, and more.
            host.Time.Advance(TimeSpan.FromSeconds(45));
            var request = new OAuth2LeaseRequest { Owner = "another process", Duration = TimeSpan.FromMinutes(1) };
            intruders += (await inner!.TryAcquireLeaseAsync(Key, request, default)).IsAcquired ? 1 : 0;
        };
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        Assert.Equal("a2", (await refresh).Token);
        Assert.Equal(0, intruders);
    }
}
