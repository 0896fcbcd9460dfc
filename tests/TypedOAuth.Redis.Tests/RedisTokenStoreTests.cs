using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;
using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis.Tests;

/// <summary>Checks what only a store in Redis needs.</summary>
public sealed class RedisTokenStoreTests(SharedRedis redis)
{
    [Fact]
    public async Task A_connection_of_the_application_stays_open()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Configuration);
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseRedis(connection, Stores.NewPrefix());
        await using (var provider = services.BuildServiceProvider())
        {
            var store = provider.GetRequiredService<IOAuth2TokenStore>();
            Assert.IsType<RedisTokenStore>(store);
            Assert.Same(store, provider.GetRequiredService<IOAuth2AuthorizationStore>());
            Assert.True(store.IsPersistent);
            await store.ReadAsync(Stores.Key, default);
        }

        Assert.True(connection.IsConnected);
        await connection.GetDatabase().PingAsync();
    }

    [Fact]
    public async Task A_connection_of_the_store_is_closed_with_it()
    {
        await using var relay = new RedisRelay(redis.Configuration);
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseRedis(relay.Address, Stores.NewPrefix());
        IOAuth2TokenStore store;
        await using (var provider = services.BuildServiceProvider())
        {
            store = provider.GetRequiredService<IOAuth2TokenStore>();
            Assert.Empty(relay.Commands);
            await store.ReadAsync(Stores.Key, default);
        }

        await Assert.ThrowsAnyAsync<ObjectDisposedException>(async () => await store.ReadAsync(Stores.Key, default));
        ((IDisposable)store).Dispose();
    }

    [Fact]
    public async Task A_store_that_is_never_used_connects_to_no_server()
    {
        await using var relay = new RedisRelay(redis.Configuration);
        Stores.Create(relay.Address).Dispose();
        Assert.Empty(relay.Commands);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ssl=true")]
    [InlineData("localhost,password=secret,nonsense=1")]
    [InlineData("localhost,password=secret,connectTimeout=soon")]
    public void An_invalid_configuration_is_refused_at_registration_without_its_password(string configuration)
    {
        var builder = new ServiceCollection().AddTypedOAuth();
        var exception = Record.Exception(() => builder.UseRedis(configuration));
        Assert.True(exception is OAuth2ConfigurationException or ArgumentException { ParamName: "configuration" }, exception?.ToString());
        Assert.DoesNotContain("secret", exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prefix_with_a_brace_is_refused_because_it_would_determine_the_slot()
    {
        var builder = new ServiceCollection().AddTypedOAuth();
        Assert.Throws<OAuth2ConfigurationException>(() => builder.UseRedis("localhost", "app{1}:"));
    }

    [Fact]
    public async Task Applications_with_different_prefixes_share_a_server()
    {
        await using var first = new RedisStoreFixture(redis.Connection);
        await using var second = new RedisStoreFixture(redis.Connection);
        await first.Store.WriteAsync(Stores.Key, Stores.Write(1));
        await first.Store.AddAsync(Stores.Pending("h"), OAuth2PendingLimits.None, default);
        Assert.Null((await second.Store.ReadAsync(Stores.Key, default)).Record);
        Assert.Null((await second.Store.TakeAsync("h", default)).Payload);
        Assert.Empty((await second.Store.ListAsync(new() { Alias = "google" }, default)).Entries);
    }

    [Fact]
    public async Task Dates_keep_each_tick_and_sort_by_it()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        var due = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        for (var i = 4; i >= 0; i--)
        {
            await fixture.Store.WriteAsync(
                new("google", $"user-{i}"), Stores.Write(1) with { DueAt = due.AddTicks(i), ExpiresAt = DateTimeOffset.MaxValue.AddTicks(-i) });
        }

        var page = await fixture.Store.ListAsync(new() { Alias = "google", DueBefore = due.AddTicks(4) }, default);
        Assert.Equal(["user-0", "user-1", "user-2", "user-3"], page.Entries.Select(static entry => entry.Key.UserId));
        Assert.Equal(due.AddTicks(3), page.Entries[3].Record.DueAt);
        Assert.Equal(DateTimeOffset.MaxValue.AddTicks(-3), page.Entries[3].Record.ExpiresAt);
    }

    [Fact]
    public async Task Ids_of_any_text_and_large_payloads_come_back()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        var payload = new byte[64 * 1024];
        new Random(42).NextBytes(payload);
        OAuth2ConnectionKey[] all = [new("google", "a\0b 😀 {x}", "c\0d 😀"), new("{google}", "user-1"), new("a b/ü😀", "user-1"), new("", "", "")];
        foreach (var key in all)
        {
            await fixture.Store.WriteAsync(key, Stores.Write(0) with { Payload = payload, AccountClaim = key.Account + "\0😀" });
            var page = await fixture.Store.ListAsync(new() { Alias = key.Alias, AccountClaim = key.Account + "\0😀", IncludesPayloads = true }, default);
            Assert.Equal(key, Assert.Single(page.Entries).Key);
            Assert.Equal(payload, page.Entries[0].Record.Payload.ToArray());
        }
    }

    [Fact]
    public async Task A_user_id_that_UTF8_cannot_represent_is_refused()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await fixture.Store.ReadAsync(new("google", "a\uD800"), default));
    }

    [Fact]
    public async Task An_abandoned_lease_and_pending_record_leave_the_server_without_another_call()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        await fixture.Store.TryAcquireLeaseAsync(Stores.Key, new() { Owner = "crashed", Duration = TimeSpan.FromMinutes(1) }, default);
        await fixture.Store.AddAsync(Stores.Pending("h"), OAuth2PendingLimits.None, default);
        Assert.Equal(3, await fixture.CountAsync("*:[lro]:*"));
        await fixture.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(0, await fixture.CountAsync("*:[lro]:*"));
    }

    [Fact]
    public async Task A_lease_and_a_pending_record_end_by_the_scripts_clock_even_if_their_keys_exist()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        var store = fixture.Store;
        await store.TryAcquireLeaseAsync(Stores.Key, new() { Owner = "a", Duration = TimeSpan.FromMinutes(1) }, default);
        await store.AddAsync(Stores.Pending("h"), OAuth2PendingLimits.None, default);
        store.ClockOffset = TimeSpan.FromMinutes(10);
        Assert.True((await store.TryAcquireLeaseAsync(Stores.Key, new() { Owner = "b", Duration = TimeSpan.FromMinutes(1) }, default)).IsAcquired);
        Assert.Null((await store.PeekAsync("h", default)).Payload);
        Assert.Null((await store.TakeAsync("h", default)).Payload);
    }

    [Fact]
    public async Task A_token_of_another_listing_is_refused()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        foreach (var token in new[] { "", "x", "d:1:abc", "c:64:abc", "c:-1:abc", "c:1:", "c:1:a:b" })
        {
            await Assert.ThrowsAsync<ArgumentException>(
                async () => await fixture.Store.ListAsync(new() { Alias = "google", ContinuationToken = token }, default));
        }
    }

    [Fact]
    public async Task Skewed_due_dates_of_one_user_among_many_are_listed_in_order()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        var due = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await Task.WhenAll(Enumerable.Range(0, 700).Select(async i => await fixture.Store.WriteAsync(
            new("google", "one user", $"account-{i}"), Stores.Write(1) with { DueAt = due.AddSeconds(i) })));
        await fixture.Store.WriteAsync(new("google", "late"), Stores.Write(1) with { DueAt = due.AddHours(1) });
        var page = await fixture.Store.ListAsync(new() { Alias = "google", DueBefore = due.AddDays(1), PageSize = 1000 }, default);
        Assert.Equal(
            Enumerable.Range(0, 700).Select(static i => $"account-{i}").Append(""), page.Entries.Select(static entry => entry.Key.Account));
        var ofUser = await fixture.Store.ListAsync(new() { Alias = "google", UserId = "one user", PageSize = 600 }, default);
        Assert.Equal(600, ofUser.Entries.Count);
        Assert.NotNull(ofUser.ContinuationToken);
    }

    [Fact]
    public async Task A_listed_connection_without_a_record_is_no_absent_connection()
    {
        await using var fixture = new RedisStoreFixture(redis.Connection);
        await fixture.Store.WriteAsync(Stores.Key, Stores.Claim("ada"));
        var keys = new RedisKeys(fixture.Prefix);
        var id = RedisKeys.IdOf(Stores.Key);
        await redis.Connection.GetDatabase().KeyDeleteAsync(RedisKeys.RecordPrefix(keys.ShardPrefix("google", id)) + id);
        await Assert.ThrowsAsync<RedisServerException>(async () => await fixture.Store.ListAsync(new() { Alias = "google" }, default));
        await Assert.ThrowsAsync<RedisServerException>(
            async () => await fixture.Store.TryWriteAsync(new("google", "user-2"), Stores.Claim("ada"), default));
    }

    [Fact]
    public void A_store_needs_a_server_and_loggers()
    {
        Assert.Throws<ArgumentNullException>(() => new RedisTokenStore((IConnectionMultiplexer)null!, "", NullLoggerFactory.Instance));
        Assert.Throws<ArgumentNullException>(() => new RedisTokenStore("localhost", null!, NullLoggerFactory.Instance));
        Assert.Throws<ArgumentNullException>(() => new RedisTokenStore("localhost", "", null!));
    }
}
