using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tests.Harness.Model;
using TypedOAuth.TestSupport;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Records;
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

    /// <summary>An extension acquires a lease again that has ended, but another process may have refreshed in between.</summary>
    [Fact]
    public async Task A_holder_that_was_paused_finds_newer_tokens_even_if_it_has_extended_its_lease_since()
    {
        var key = new OAuth2ConnectionKey("basic", "u");
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var store = new InMemoryTokenStore(time);
        using var protector = new EphemeralDataProtector();
        using var process = new ModelProcess("A", BasicClient.Definition, store, protector, new(ModelTokenUse.Rotates), time);
        var response = new OAuth2TokenResponse([]) { AccessToken = "a1", RefreshToken = "rt1" };
        var record = new TokenRecord<BasicClient.AuthData>.Active(Create<BasicClient.AuthData>(response));
        await RunAsync(process, process.Vault.OverwriteAsync(key, _ => record, ModelSettings.Instance.Current).AsTask());
        var stored = (await store.ReadAsync(key, CancellationToken.None)).Record!;
        var (lease, _) = await RunAsync(process, ConnectionLease<BasicClient.AuthData>.AcquireAsync(
            process.Vault, key, goal: null, ModelSettings.Instance.Current, stored.Version));
        var read = lease!.Stored;

        time.Advance(TimeSpan.FromSeconds(5));
        var request = new OAuth2LeaseRequest { Owner = "B", Duration = TimeSpan.FromSeconds(4), SentVersion = stored.Version, ReplacesMark = true };
        Assert.True((await store.TryAcquireLeaseAsync(key, request, CancellationToken.None)).IsMarked);
        var write = new OAuth2RecordWrite { Payload = stored.Payload, ExpectedVersion = stored.Version, LeaseOwner = "B" };
        Assert.Equal(OAuth2WriteStatus.Written, (await store.TryWriteAsync(key, write, CancellationToken.None)).Status);

        process.Take(Assert.Single(process.Steps));
        Assert.False(await RunAsync(process, lease.TryMarkAsync(read, isReusable: true).AsTask()));
        Assert.NotEqual(read.Version, lease.Stored.Version);
        await RunAsync(process, DisposeAsync(lease));
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

    private static TAuthData Create<TAuthData>(OAuth2TokenResponse response)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => TAuthData.Create(response);

    private static async Task<bool> DisposeAsync(ConnectionLease<BasicClient.AuthData> lease)
    {
        await lease.DisposeAsync();
        return true;
    }

    /// <summary>Lets all calls of the process happen until the operation has ended.</summary>
    private static async Task<T> RunAsync<T>(ModelProcess process, Task<T> operation)
    {
        while (!operation.IsCompleted)
        {
            process.Take(process.Steps[0]);
        }

        return await operation;
    }
}
