using System.Net;
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
            // The database is busy for longer than SQLite waits. After each second, the lease is extended.
            for (var second = 0; second < 45; second++)
            {
                host.Time.Advance(TimeSpan.FromSeconds(1));
                await Eventually.IsTrueAsync(async () =>
                {
                    var request = new OAuth2LeaseRequest { Owner = "another process", Duration = TimeSpan.FromMinutes(1) };
                    var attempt = await inner!.TryAcquireLeaseAsync(Key, request, default);
                    intruders += attempt.IsAcquired ? 1 : 0;
                    return attempt.IsAcquired || attempt.EndsAt - attempt.StoreTime > TimeSpan.FromSeconds(2);
                });
            }
        };
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        Assert.Equal("a2", (await refresh).Token);
        Assert.Equal(0, intruders);
    }

    [Fact]
    public async Task A_lease_that_is_near_its_end_is_extended_before_the_first_write()
    {
        IOAuth2TokenStore? inner = null;
        FlakyStore? store = null;
        await using var host = new TestHost(
            configure: static options => options.Timeout = TimeSpan.FromMinutes(2),
            services: services => services.AddSingleton<IOAuth2TokenStore>(provider =>
                store = new FlakyStore(inner = new InMemoryTokenStore(provider.GetRequiredService<TimeProvider>()))));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var again = TestHost.CreateCallback(await host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=again");
        var isSecond = false;
        host.Server.AnswerAsync(async (form, cancellationToken) =>
        {
            if (form["grant_type"] == "authorization_code")
            {
                return Json(TokenJson("a2", "rt2", expiresIn: 10));
            }

            isSecond = form["refresh_token"] == "rt2";
            if (!isSecond)
            {
                // The user authorizes again while the old token is refused. The new token has expired by then, so it is refreshed, too.
                await host.Client.CompleteAuthorizationAsync(again, cancellationToken);
            }

            host.Time.Advance(TimeSpan.FromSeconds(100));
            return isSecond ? Json(TokenJson("a3", "rt3")) : Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        });
        var intruders = 0;
        store!.BeforeWrite = async () =>
        {
            var request = new OAuth2LeaseRequest { Owner = "another process", Duration = TimeSpan.FromMinutes(1) };
            intruders += isSecond && (await inner!.TryAcquireLeaseAsync(Key, request, default)).IsAcquired ? 1 : 0;
        };
        Assert.Equal("a3", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.True(isSecond);
        Assert.Equal(0, intruders);
    }

    [Fact]
    public async Task A_secret_that_was_replaced_while_a_refresh_waited_is_the_one_that_is_sent()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure), services: services => services.AddSingleton<IOAuth2TokenStore>(store));
        host.Change("basic:ClientId", "id");
        host.Change("basic:ClientSecret", "first");
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        store.BeforeLease = () =>
        {
            host.Change("basic:ClientSecret", "second");
            return default;
        };
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal($"Basic {Convert.ToBase64String("id:second"u8)}", host.Server.Authorization);
    }
}
