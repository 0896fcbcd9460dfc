using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TypedOAuth.PostgreSql.Tests.Harness;

namespace TypedOAuth.PostgreSql.Tests;

public sealed class PostgreSqlTokenStoreTests(PostgresServer server)
{
    [Fact]
    public async Task Dates_keep_their_precision()
    {
        await using var store = StoreCalls.Open(await server.CreateSchemaAsync());
        var date = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(1234567);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { ExpiresAt = date, DueAt = DateTimeOffset.MaxValue });
        var record = (await store.ReadAsync(StoreCalls.Key, default)).Record!;
        Assert.Equal((date, DateTimeOffset.MaxValue), (record.ExpiresAt, record.DueAt));
    }

    [Fact]
    public async Task The_time_is_that_of_the_server()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        var before = await ReadTimeAsync();
        var time = (await store.ReadAsync(StoreCalls.Key, default)).StoreTime;
        Assert.InRange(time, before, await ReadTimeAsync());

        async Task<DateTimeOffset> ReadTimeAsync() =>
            new((DateTime)(await PostgresServer.ExecuteAsync(connectionString, "SELECT clock_timestamp()"))!);
    }

    [Fact]
    public async Task A_schema_of_the_search_path_holds_the_tables()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        var schema = new NpgsqlConnectionStringBuilder(connectionString).SearchPath;
        Assert.Equal(1L, await PostgresServer.ExecuteAsync(await server.GetAdministratorAsync(), $"SELECT count(*) FROM {schema}.oauth2_connections"));
    }

    [Fact]
    public async Task A_deleted_record_leaves_no_id_and_its_row_is_removed_later()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { AccountClaim = "ada" });
        Assert.True((await store.TryDeleteAsync(StoreCalls.Key, version, default)).IsDeleted);
        Assert.Equal(1L, await PostgresServer.ExecuteAsync(
            connectionString,
            "SELECT count(*) FROM oauth2_connections WHERE num_nonnulls(alias, user_id, account, owner_id, claim_id, payload, written_at) = 0"));

        store.Database.TimeOffset = TimeSpan.FromHours(2);
        await store.AddAsync(StoreCalls.Pending("h"), OAuth2PendingLimits.None, default);
        Assert.Equal(0L, await PostgresServer.ExecuteAsync(connectionString, "SELECT count(*) FROM oauth2_connections"));
    }

    [Fact]
    public async Task A_row_that_holds_a_lease_is_not_removed()
    {
        await using var store = StoreCalls.Open(await server.CreateSchemaAsync());
        var request = new OAuth2LeaseRequest { Owner = "a", Duration = TimeSpan.FromHours(10) };
        var lease = await store.TryAcquireLeaseAsync(StoreCalls.Key, request, default);
        store.Database.TimeOffset = TimeSpan.FromHours(9);
        await store.AddAsync(StoreCalls.Pending("h"), OAuth2PendingLimits.None, default);
        Assert.Equal(lease.EndsAt, (await store.AcquireAsync(StoreCalls.Key, "b")).EndsAt);
    }

    [Fact]
    public async Task A_lease_that_waited_for_a_writer_reads_what_the_writer_stored()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));

        // A transaction that has changed the row and has not been committed yet.
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var change = new NpgsqlCommand("UPDATE oauth2_connections SET payload = '\\x02', version = nextval('oauth2_numbers')", connection);
        await change.ExecuteNonQueryAsync();
        var acquiring = store.AcquireAsync(StoreCalls.Key, "a", version).AsTask();
        await using var waits = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid", connection);
        while ((long)(await waits.ExecuteScalarAsync())! == 0)
        {
            Assert.False(acquiring.IsCompleted);
        }

        await transaction.CommitAsync();
        var lease = await acquiring;
        Assert.True(lease.IsAcquired);
        Assert.False(lease.IsMarked);
        Assert.Equal(2, lease.Record!.Payload.Span[0]);
    }

    [Fact]
    public async Task Of_two_users_whose_claims_overlap_one_gets_the_account()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var store = StoreCalls.Open(connectionString);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));

        // The first write has begun and waits for its row, so it does not see the second write.
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand("SELECT 1 FROM oauth2_connections FOR UPDATE", connection);
        await hold.ExecuteScalarAsync();
        var first = store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { AccountClaim = "ada" }, default).AsTask();
        await WaitAsync(1, first);
        var second = store.TryWriteAsync(new("google", "user-2"), StoreCalls.Write(3) with { AccountClaim = "ada" }, default).AsTask();
        await WaitAsync(2, second);
        await transaction.CommitAsync();
        Assert.Equal((OAuth2WriteStatus.Written, OAuth2WriteStatus.AccountTaken), ((await first).Status, (await second).Status));

        async Task WaitAsync(long waiting, Task write)
        {
            await using var waits = new NpgsqlCommand(
                """
                SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted AND pid IN (
                    SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database WHERE datname = current_database())
                """,
                connection);
            while ((long)(await waits.ExecuteScalarAsync())! < waiting && !write.IsCompleted)
            {
            }
        }
    }

    [Fact]
    public async Task The_queries_use_their_indexes()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using var store = StoreCalls.Open(connectionString);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await PostgresServer.ExecuteAsync(
            connectionString,
            """
            INSERT INTO oauth2_connections (id, version, due_at, alias, user_id, account, owner_id, claim_id, payload)
            SELECT sha256(n::text::bytea), n, n, 'google', n::text::bytea, '', sha256(n::text::bytea), sha256(n::text::bytea), '' FROM generate_series(2, 20000) AS n;
            ANALYZE oauth2_connections;
            """);
        foreach (var (sql, index) in new[]
        {
            ("SELECT 1 FROM oauth2_connections WHERE alias = 'google' AND id > '\\x80' ORDER BY id LIMIT 10", "oauth2_connections_alias"),
            ("SELECT 1 FROM oauth2_connections WHERE alias = 'google' AND owner_id = '\\x80' ORDER BY id LIMIT 10", "oauth2_connections_owner"),
            ("SELECT 1 FROM oauth2_connections WHERE alias = 'google' AND claim_id = '\\x80' ORDER BY id LIMIT 10", "oauth2_connections_claim"),
            ("SELECT 1 FROM oauth2_connections WHERE alias = 'google' AND due_at < 10 AND (due_at, id) > (5, '\\x80') ORDER BY due_at, id LIMIT 10", "oauth2_connections_due"),
            (PostgreSqlSweep.EmptyRows.Replace("$1", "0", StringComparison.Ordinal), "oauth2_connections_emptied"),
        })
        {
            var plan = (string)(await PostgresServer.ExecuteAsync(connectionString, $"EXPLAIN (FORMAT JSON) {sql}"))!;
            Assert.Contains(index, plan, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_data_source_of_the_application_stays_open()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateSchemaAsync());
        await using (var provider = new ServiceCollection().AddTypedOAuth().UsePostgreSql(source).Services.BuildServiceProvider())
        {
            var store = provider.GetRequiredService<IOAuth2TokenStore>();
            Assert.Same(store, provider.GetRequiredService<IOAuth2AuthorizationStore>());
            Assert.True(store.IsPersistent);
            await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(1), default);
        }

        await using var command = source.CreateCommand("SELECT count(*) FROM oauth2_connections");
        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task The_connections_of_a_connection_string_are_closed_with_the_services()
    {
        var name = $"n{Guid.NewGuid():N}";
        var connectionString = (await server.CreateSchemaAsync()).With(settings => settings.ApplicationName = name);
        PostgreSqlTokenStore store;
        await using (var provider = new ServiceCollection().AddTypedOAuth().UsePostgreSql(connectionString).Services.BuildServiceProvider())
        {
            store = (PostgreSqlTokenStore)provider.GetRequiredService<IOAuth2TokenStore>();
            await store.ReadAsync(StoreCalls.Key, default);
            Assert.Equal(1L, await CountAsync());
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.ReadAsync(StoreCalls.Key, default));

        Task<object?> CountAsync() => PostgresServer.ExecuteAsync(
            connectionString.With(static settings => settings.ApplicationName = "other"), $"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{name}'");
    }

    [Theory]
    [InlineData("Host=localhost;Nonsense=1")]
    [InlineData("Host=localhost;Port=many")]
    [InlineData("nonsense")]
    [InlineData("Database=app")]
    public void An_invalid_connection_string_is_refused_at_registration(string connectionString)
    {
        var builder = new ServiceCollection().AddTypedOAuth();
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => builder.UsePostgreSql(connectionString));
        Assert.Contains("connection string", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_statements_work_with_multiplexing()
    {
        await using var source = NpgsqlDataSource.Create(
            (await server.CreateSchemaAsync()).With(static settings => settings.Multiplexing = true));
        await using var store = new PostgreSqlTokenStore(source, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { AccountClaim = "ada" });
        Assert.True((await store.AcquireAsync(StoreCalls.Key, "a", version)).IsMarked);
    }
}
