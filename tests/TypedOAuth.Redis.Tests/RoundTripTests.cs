using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis.Tests;

/// <summary>Counts the commands on the wire.</summary>
public sealed class RoundTripTests(SharedRedis redis) : IAsyncDisposable
{
    private static readonly OAuth2LeaseRequest Lease = new() { Owner = "a", Duration = TimeSpan.FromSeconds(5) };
    private static readonly OAuth2PendingLimits Limits = new(MaxRecords: 1, MaxBytes: 1000);

    private readonly RedisRelay _relay = new(redis.Configuration);
    private RedisTokenStore? _store;

    public async ValueTask DisposeAsync()
    {
        _store?.Dispose();
        await _relay.DisposeAsync();
    }

    [Fact]
    public async Task Each_operation_is_one_command()
    {
        var store = await CreateAsync();
        await CountAsync(1, async () => await store.ReadAsync(Stores.Key, default));
        await CountAsync(1, async () => await store.WriteAsync(Stores.Key, Stores.Write(1)));
        await CountAsync(1, async () => await store.ReadAsync(Stores.Key, default));
        await CountAsync(1, async () => await store.TryWriteAsync(Stores.Key, Stores.Write(1), default));
        await CountAsync(1, async () => await store.TryAcquireLeaseAsync(Stores.Key, Lease, default));
        await CountAsync(1, async () => await store.TryAcquireLeaseAsync(Stores.Key, Lease with { Owner = "b" }, default));
        await CountAsync(1, async () => await store.ReleaseLeaseAsync(Stores.Key, "a", clearsMark: true, default));
        await CountAsync(1, async () => await store.ListAsync(new() { Alias = "google", UserId = "user-1", IncludesPayloads = true }, default));
        var version = (await store.ReadAsync(Stores.Key, default)).Record!.Version;
        await CountAsync(1, async () => await store.TryDeleteAsync(Stores.Key, version, default));
        await CountAsync(1, async () => await store.AddAsync(Stores.Pending("h1"), Limits, default));
        await CountAsync(1, async () => await store.AddAsync(Stores.Pending("h2"), Limits, default));
        await CountAsync(1, async () => await store.PeekAsync("h2", default));
        await CountAsync(1, async () => await store.TakeAsync("h2", default));
    }

    [Fact]
    public async Task A_refresh_is_two_commands()
    {
        var store = await CreateAsync();
        var version = await store.WriteAsync(Stores.Key, Stores.Claim("ada"));
        await CountAsync(2, async () =>
        {
            var lease = await store.TryAcquireLeaseAsync(Stores.Key, Lease with { SentVersion = version }, default);
            Assert.True(lease.IsMarked);
            await store.WriteAsync(Stores.Key, Stores.Claim("ada", version) with { LeaseOwner = "a" });
        });
        Assert.Null((await store.ReadAsync(Stores.Key, default)).Record!.Mark);
        Assert.True((await store.TryAcquireLeaseAsync(Stores.Key, Lease with { Owner = "b" }, default)).IsAcquired);
    }

    [Fact]
    public async Task The_first_write_of_a_claim_is_three_commands_and_later_ones_are_one()
    {
        var store = await CreateAsync();
        await store.WriteAsync(new("google", "other"), Stores.Claim("other"));
        var version = 0L;
        await CountAsync(3, async () => version = await store.WriteAsync(Stores.Key, Stores.Claim("ada")));
        await CountAsync(1, async () => version = await store.WriteAsync(Stores.Key, Stores.Claim("ada", version)));
    }

    [Fact]
    public async Task Five_accounts_of_a_user_are_listed_with_one_command()
    {
        var store = await CreateAsync();
        for (var i = 0; i < 5; i++)
        {
            await store.WriteAsync(Stores.Key with { Account = $"account-{i}" }, Stores.Write(1));
        }

        await CountAsync(1, async () => Assert.Equal(5, (await store.ListAsync(new() { Alias = "google", UserId = "user-1" }, default)).Entries.Count));
    }

    [Fact]
    public async Task A_listing_asks_each_shard_once()
    {
        var store = await CreateAsync();
        await CountAsync(RedisKeys.Shards, async () => await store.ListAsync(new() { Alias = "google" }, default));
        await CountAsync(RedisKeys.Shards, async () => await store.ListAsync(new() { Alias = "google", DueBefore = DateTimeOffset.UtcNow }, default));
    }

    [Fact]
    public async Task A_script_that_the_server_lost_is_sent_again_once()
    {
        var store = await CreateAsync();
        await store.ReadAsync(Stores.Key, default);
        foreach (var server in redis.Connection.GetServers())
        {
            await server.ExecuteAsync("SCRIPT", "FLUSH");
        }

        // Other tests use the same server: one of them may have sent the script again.
        _relay.Clear();
        await store.ReadAsync(Stores.Key, default);
        Assert.True(_relay.Commands is ["EVALSHA"] or ["EVALSHA", "EVAL"], string.Join(' ', _relay.Commands));
        await CountAsync(1, async () => await store.ReadAsync(Stores.Key, default));
    }

    /// <summary>Creates a store that has connected and whose scripts are on the server.</summary>
    private async Task<RedisTokenStore> CreateAsync()
    {
        _store = Stores.Create(_relay.Address);
        var version = await _store.WriteAsync(new("warm", "up"), Stores.Claim("up"));
        await _store.TryAcquireLeaseAsync(new("warm", "up"), Lease, default);
        await _store.ReleaseLeaseAsync(new("warm", "up"), "a", clearsMark: false, default);
        await _store.ReadAsync(new("warm", "up"), default);
        await _store.ListAsync(new() { Alias = "warm" }, default);
        await _store.TryDeleteAsync(new("warm", "up"), version, default);
        await _store.AddAsync(Stores.Pending("warm"), Limits, default);
        await _store.PeekAsync("warm", default);
        await _store.TakeAsync("warm", default);
        return _store;
    }

    private async Task CountAsync(int expected, Func<Task> action)
    {
        _relay.Clear();
        await action();
        Assert.Equal(Enumerable.Repeat("EVALSHA", expected), _relay.Commands);
    }
}
