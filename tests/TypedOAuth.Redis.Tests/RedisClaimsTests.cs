using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis.Tests;

/// <summary>Checks claims of accounts when a process stops or pauses between the steps of a write.</summary>
public sealed class RedisClaimsTests(SharedRedis redis)
{
    private static readonly OAuth2ConnectionKey First = new("google", "user-1");
    private static readonly OAuth2ConnectionKey Second = new("google", "user-2");

    [Fact]
    public async Task A_process_that_stops_after_it_has_become_the_possible_holder_does_not_keep_the_account()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        using var connection = new RedisConnection(redis.Connection, NullLogger.Instance);
        var claims = new RedisClaims(connection, new RedisKeys(fixture.Prefix), NullLogger.Instance);
        Assert.Null(await claims.TryClaimAsync("google", RedisKeys.IdOf(First), "ada", "nonce", default));
        await fixture.Store.WriteAsync(Second, Stores.Claim("ada"));
        Assert.Equal(OAuth2WriteStatus.AccountTaken, (await fixture.Store.TryWriteAsync(First, Stores.Claim("ada"), default)).Status);
    }

    [Fact]
    public async Task A_process_that_pauses_before_its_last_step_does_not_store_a_second_claim()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        await using var relay = new RedisRelay(redis.Configuration);
        using var paused = new RedisTokenStore(relay.Address + Stores.NoTimeout, fixture.Prefix, NullLoggerFactory.Instance);
        await paused.WriteAsync(new("google", "other"), Stores.Claim("other"));

        var (scripts, reached, resume) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        relay.BeforeCommand = name =>
        {
            if (name == "EVALSHA" && Interlocked.Increment(ref scripts) == 3)
            {
                reached.SetResult();
                return resume.Task;
            }

            return Task.CompletedTask;
        };
        var writing = paused.TryWriteAsync(First, Stores.Claim("ada"), default).AsTask();
        await reached.Task;

        // The intent is still valid: the other user is asked to try again.
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await fixture.Store.TryWriteAsync(Second, Stores.Claim("ada"), default));
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(5));
        await fixture.Store.WriteAsync(Second, Stores.Claim("ada"));
        resume.SetResult();

        // The write has begun again, because its intent was missing.
        Assert.Equal(OAuth2WriteStatus.AccountTaken, (await writing).Status);
        Assert.Equal([Second], await ListHoldersAsync(fixture.Store));
        Assert.Null((await fixture.Store.ReadAsync(First, default)).Record);
    }

    [Fact]
    public async Task Users_that_exchange_accounts_in_parallel_never_hold_one_together()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        using var another = fixture.CreateAnother();
        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(async () =>
            {
                var store = i % 2 == 0 ? fixture.Store : another;
                var key = new OAuth2ConnectionKey("google", $"user-{i}");
                var version = (await store.ReadAsync(key, default)).Record?.Version ?? 0;
                if (version != 0 && (i + round) % 3 == 0)
                {
                    await store.TryDeleteAsync(key, version, default);
                }
                else
                {
                    await store.TryWriteAsync(key, Stores.Claim($"account-{(i + round) % 2}", version), default);
                }
            })));
            foreach (var account in new[] { "account-0", "account-1" })
            {
                // The listing of all users does not depend on the keys of claims.
                var holders = 0;
                for (var i = 0; i < 6; i++)
                {
                    var query = new OAuth2ConnectionQuery { Alias = "google", UserId = $"user-{i}", AccountClaim = account };
                    holders += (await fixture.Store.ListAsync(query, default)).Entries.Count;
                }

                Assert.InRange(holders, 0, 1);
            }
        }
    }

    [Fact]
    public async Task The_key_of_a_claim_is_deleted_when_no_record_needs_it()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        var (store, second) = (fixture.Store, First with { Account = "ada" });
        var version = await store.WriteAsync(First, Stores.Claim("ada"));
        var other = await store.WriteAsync(second, Stores.Claim("ada"));
        Assert.Equal(1, await fixture.CountAsync("*}:claim"));
        Assert.True((await store.TryDeleteAsync(First, version, default)).IsDeleted);
        Assert.Equal(1, await fixture.CountAsync("*}:claim"));
        other = await store.WriteAsync(second, Stores.Claim("grace", other));
        Assert.Equal(1, await fixture.CountAsync("*}:claim"));
        await store.WriteAsync(second, Stores.Write(2, other));
        Assert.Equal(0, await fixture.CountAsync("*}:claim"));
    }

    private static async Task<IEnumerable<OAuth2ConnectionKey>> ListHoldersAsync(RedisTokenStore store) =>
        (await store.ListAsync(new() { Alias = "google", AccountClaim = "ada" }, default)).Entries.Select(static entry => entry.Key);
}
