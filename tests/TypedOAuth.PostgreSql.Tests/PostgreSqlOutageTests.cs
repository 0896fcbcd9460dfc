using System.Data.Common;
using Npgsql;
using TypedOAuth.PostgreSql.Tests.Harness;

namespace TypedOAuth.PostgreSql.Tests;

/// <summary>Stops the server and cuts connections.</summary>
public sealed class PostgreSqlOutageTests(PostgresServer shared)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_store_works_again_after_the_server_was_down(bool isKilled)
    {
        await using var server = PostgresServer.CreateOwn(isDurable: true);
        await using var store = StoreCalls.Open(await server.CreateSchemaAsync());
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await (isKilled ? server.KillAsync() : server.StopAsync());
        await Assert.ThrowsAnyAsync<DbException>(async () => await store.ReadAsync(StoreCalls.Key, default));
        await Assert.ThrowsAnyAsync<DbException>(async () => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), default));

        await server.StartAsync();
        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
        var next = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version));
        Assert.True(next > version);
    }

    [Fact]
    public async Task A_connection_that_the_server_ends_fails_no_read()
    {
        var connectionString = await shared.CreateDatabaseAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await PostgresServer.ExecuteAsync(
            await shared.GetAdministratorAsync(),
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{new NpgsqlConnectionStringBuilder(connectionString).Database}'");
        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_read_whose_connection_is_cut_is_repeated_once(bool hasReached)
    {
        var cut = hasReached ? WireProxy.Cut.AfterCommit : WireProxy.Cut.BeforeCommit;
        var (store, proxy) = await OpenAsync();
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        proxy.NextCut = cut;
        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
        proxy.NextCut = cut;
        Assert.Single((await store.ListAsync(new() { Alias = "google", UserId = StoreCalls.Key.UserId }, default)).Entries);
        proxy.NextCut = cut;
        Assert.Null((await store.PeekAsync("handle", default)).Payload);
        await store.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_backend_that_is_ended_during_a_write_changes_nothing()
    {
        var connectionString = await shared.CreateDatabaseAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await using var blocker = new NpgsqlConnection(connectionString);
        await blocker.OpenAsync();
        await using (var transaction = await blocker.BeginTransactionAsync())
        {
            await using var change = new NpgsqlCommand("SELECT 1 FROM oauth2_connections FOR UPDATE", blocker);
            await change.ExecuteScalarAsync();
            var writing = store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), default).AsTask();
            await using var end = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid", blocker);
            while ((long)(await end.ExecuteScalarAsync())! == 0)
            {
                Assert.False(writing.IsCompleted);
            }

            await Assert.ThrowsAnyAsync<DbException>(() => writing);
        }

        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version));
    }

    [Fact]
    public async Task A_connection_that_is_cut_before_the_commit_throws_and_changes_nothing()
    {
        var (store, proxy) = await OpenAsync();
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { AccountClaim = "ada" });
        proxy.NextCut = WireProxy.Cut.BeforeCommit;
        await Assert.ThrowsAnyAsync<DbException>(async () => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), default));
        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version));
        await store.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_throws_and_a_second_try_is_a_conflict()
    {
        var (store, proxy) = await OpenAsync();
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        proxy.NextCut = WireProxy.Cut.AfterCommit;
        await Assert.ThrowsAnyAsync<DbException>(async () => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), default));

        // The caller compares the stored payload with its own: the first try was carried out.
        Assert.Equal(OAuth2WriteStatus.Conflict, (await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), default)).Status);
        Assert.Equal((byte)2, await store.ReadContentAsync(StoreCalls.Key));
        await store.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_lease_whose_answer_is_lost_is_acquired_by_a_second_try()
    {
        var (store, proxy) = await OpenAsync();
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        proxy.NextCut = WireProxy.Cut.AfterCommit;
        await Assert.ThrowsAnyAsync<DbException>(async () => await store.AcquireAsync(StoreCalls.Key, "a", version));
        Assert.False((await store.AcquireAsync(StoreCalls.Key, "b")).IsAcquired);
        var lease = await store.AcquireAsync(StoreCalls.Key, "a", version);
        Assert.True(lease.IsAcquired);
        Assert.False(lease.IsMarked);
        Assert.Equal(lease.Fence, lease.Record!.Mark!.Fence);
        await store.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Fact]
    public async Task A_wait_for_a_row_can_be_canceled()
    {
        var connectionString = await shared.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await using var blocker = new NpgsqlConnection(connectionString);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using var change = new NpgsqlCommand("SELECT 1 FROM oauth2_connections FOR UPDATE", blocker);
        await change.ExecuteScalarAsync();
        using var cancellation = new CancellationTokenSource();
        var writing = store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), cancellation.Token).AsTask();
        await using var waits = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid", blocker);
        while ((long)(await waits.ExecuteScalarAsync())! == 0)
        {
            Assert.False(writing.IsCompleted);
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await transaction.RollbackAsync();
        Assert.Equal((byte)1, await store.ReadContentAsync(StoreCalls.Key));
    }

    [Fact]
    public async Task A_deadlock_is_resolved_by_another_run()
    {
        var connectionString = await shared.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));

        // The blocker holds the row; the write holds the claim's lock and waits for the row. The blocker then waits for the claim's lock.
        await using var blocker = new NpgsqlConnection(connectionString.With(static settings => settings.Options = "-c deadlock_timeout=60s"));
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand("SELECT 1 FROM oauth2_connections FOR UPDATE", blocker);
        await hold.ExecuteScalarAsync();
        var writing = store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { AccountClaim = "ada" }, default).AsTask();
        var claim = PostgreSqlKeys.GetLock(PostgreSqlKeys.OfClaim("google", "ada"));
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({claim})", blocker);
        await using var waits = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid", blocker);
        while ((long)(await waits.ExecuteScalarAsync())! == 0)
        {
            Assert.False(writing.IsCompleted);
        }

        await wait.ExecuteScalarAsync();
        await transaction.RollbackAsync();
        Assert.Equal(OAuth2WriteStatus.Written, (await writing).Status);
    }

    /// <summary>Opens a store behind a proxy, with its tables created and its statements prepared.</summary>
    private async Task<(PostgreSqlTokenStore Store, WireProxy Proxy)> OpenAsync()
    {
        var direct = await shared.CreateSchemaAsync();
        var proxy = new WireProxy(new NpgsqlConnectionStringBuilder(direct).Port);
        var store = StoreCalls.Open(direct.With(settings => (settings.Port, settings.MaxPoolSize) = (proxy.Port, 1)));
        var warm = new OAuth2ConnectionKey("google", "warm");
        var version = await store.WriteAsync(warm, StoreCalls.Write(1));
        await store.AcquireAsync(warm, "warm");
        await store.WriteAsync(warm, StoreCalls.Write(2, version));
        return (store, proxy);
    }
}
