using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TypedOAuth.PostgreSql.Tests.Harness;

namespace TypedOAuth.PostgreSql.Tests;

/// <summary>Counts the round trips of each operation between the driver and the server.</summary>
public sealed class PostgreSqlRoundTripTests(PostgresServer server)
{
    [Fact]
    public async Task Each_operation_is_one_round_trip_with_prepared_statements()
    {
        var direct = await server.CreateSchemaAsync();
        await using var proxy = new WireProxy(new NpgsqlConnectionStringBuilder(direct).Port);
        await using var store = StoreCalls.Open(direct.With(settings => (settings.Port, settings.MaxPoolSize) = (proxy.Port, 1)));
        await RunAllAsync(store, proxy, "warm", isChecked: false);
        await RunAllAsync(store, proxy, "measured", isChecked: true);
    }

    [Fact]
    public async Task Each_operation_is_one_round_trip_without_prepared_statements()
    {
        var direct = await server.CreateSchemaAsync();
        await using var proxy = new WireProxy(new NpgsqlConnectionStringBuilder(direct).Port);
        await using var store = StoreCalls.Open(
            direct.With(settings => (settings.Port, settings.MaxPoolSize, settings.MaxAutoPrepare) = (proxy.Port, 1, 0)));
        await RunAllAsync(store, proxy, "warm", isChecked: false);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        proxy.TakeRoundTrips();
        await store.ReadAsync(StoreCalls.Key, default);
        Assert.Equal((1, 1), (proxy.CountParses(), proxy.TakeRoundTrips()));
        await store.AcquireAsync(StoreCalls.Key, "a", version);
        Assert.Equal((2, 1), (proxy.CountParses(), proxy.TakeRoundTrips()));
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { LeaseOwner = "a" });
        Assert.Equal((1, 1), (proxy.CountParses(), proxy.TakeRoundTrips()));
    }

    [Fact]
    public async Task An_operation_on_a_data_source_of_the_application_is_one_round_trip()
    {
        var direct = await server.CreateSchemaAsync();
        await using var proxy = new WireProxy(new NpgsqlConnectionStringBuilder(direct).Port);
        await using var source = NpgsqlDataSource.Create(
            direct.With(settings => (settings.Port, settings.MaxPoolSize, settings.NoResetOnClose) = (proxy.Port, 1, true)));
        await using var store = new PostgreSqlTokenStore(source, NullLoggerFactory.Instance);
        await RunAllAsync(store, proxy, "warm", isChecked: false);
        await RunAllAsync(store, proxy, "measured", isChecked: true);
    }

    private static async Task RunAllAsync(PostgreSqlTokenStore store, WireProxy proxy, string user, bool isChecked)
    {
        var key = new OAuth2ConnectionKey("google", user);
        proxy.TakeRoundTrips();
        var version = await store.WriteAsync(key, StoreCalls.Write(1) with { AccountClaim = user });
        RequireOne("a first write");
        await store.ReadAsync(key, default);
        RequireOne("a read");
        await store.ReadAsync(key with { Account = "absent" }, default);
        RequireOne("a read of no record");

        // A refresh needs two round trips.
        Assert.True((await store.AcquireAsync(key, "a", version)).IsMarked);
        RequireOne("a lease");
        var next = await store.WriteAsync(key, StoreCalls.Write(2, version) with { AccountClaim = user, LeaseOwner = "a" });
        RequireOne("a write that releases the lease");

        await store.AcquireAsync(key, "a");
        RequireOne("another lease");
        Assert.False((await store.AcquireAsync(key, "b")).IsAcquired);
        RequireOne("a lease that another owner holds");
        await store.ReleaseLeaseAsync(key, "a", clearsMark: true, default);
        RequireOne("a release");
        await store.ListAsync(new() { Alias = "google", UserId = user }, default);
        RequireOne("a page of a user");
        await store.ListAsync(new() { Alias = "google", DueBefore = DateTimeOffset.UnixEpoch }, default);
        RequireOne("a page of due connections");
        Assert.True((await store.TryDeleteAsync(key, next, default)).IsDeleted);
        RequireOne("a deletion");
        await store.AddAsync(StoreCalls.Pending(user), new(MaxRecords: 5, MaxBytes: 1000), default);
        RequireOne("an addition of a pending record");
        await store.PeekAsync(user, default);
        RequireOne("a look at a pending record");
        Assert.NotNull((await store.TakeAsync(user, default)).Payload);
        RequireOne("taking a pending record");

        void RequireOne(string operation)
        {
            var parses = proxy.CountParses();
            var roundTrips = proxy.TakeRoundTrips();
            if (isChecked)
            {
                Assert.True(roundTrips == 1, $"{operation} needed {roundTrips} round trips.");
                Assert.True(parses == 0, $"{operation} was parsed again.");
            }
        }
    }
}
