using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;
using TypedOAuth.PostgreSql.Tests.Harness;

namespace TypedOAuth.PostgreSql.Tests;

public sealed class PostgreSqlMigrationTests(PostgresServer server)
{
    [Fact]
    public async Task Processes_that_start_at_the_same_time_create_the_tables_once()
    {
        var connectionString = await server.CreateSchemaAsync();
        var log = new Entries();
        var stores = Enumerable.Range(0, 8).Select(_ => new PostgreSqlTokenStore(connectionString, log)).ToList();
        await Task.WhenAll(stores.Select(static (store, i) => Task.Run(async () =>
            await store.WriteAsync(new("google", $"user-{i}"), StoreCalls.Write((byte)i)))));
        for (var i = 0; i < stores.Count; i++)
        {
            Assert.Equal((byte)i, await stores[0].ReadContentAsync(new("google", $"user-{i}")));
        }

        Assert.Equal(["Information 401 Created or updated the tables of TypedOAuth. They have schema version 1."], log.Lines);
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_script_of_the_package_creates_the_same_tables()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/TypedOAuth.PostgreSql/schema.sql"));
        Assert.Equal(string.Join("\n\n", PostgreSqlSchema.Steps) + "\n", script[(script.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        var (byScript, byStore) = (await server.CreateSchemaAsync(), await server.CreateSchemaAsync());
        await PostgresServer.ExecuteAsync(byScript, script);
        await using var store = StoreCalls.Open(byStore);
        await store.ReadAsync(StoreCalls.Key, default);
        Assert.Equal(await DescribeAsync(byStore), await DescribeAsync(byScript));
    }

    [Fact]
    public async Task A_user_who_may_not_create_tables_can_use_tables_that_exist()
    {
        var administrator = await server.CreateSchemaAsync();
        var schema = new NpgsqlConnectionStringBuilder(administrator).SearchPath!;
        var (user, application) = await CreateUserAsync(administrator, schema);
        await using var store = StoreCalls.Open(application);
        var refused = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(StoreCalls.Key, default));
        Assert.Contains("schema.sql", refused.Message, StringComparison.Ordinal);

        await PostgresServer.ExecuteAsync(
            administrator, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/TypedOAuth.PostgreSql/schema.sql")));
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(StoreCalls.Key, default));
        await PostgresServer.ExecuteAsync(administrator, ReadGrants().Replace("app", user, StringComparison.Ordinal));

        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { AccountClaim = "ada" });
        Assert.True((await store.AcquireAsync(StoreCalls.Key, "a", version)).IsMarked);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, default);
        Assert.Single((await store.ListAsync(new() { Alias = "google" }, default)).Entries);
        Assert.True((await store.TryDeleteAsync(StoreCalls.Key, version, default)).IsDeleted);
        await store.AddAsync(StoreCalls.Pending("h"), new(5, 1000), default);
        Assert.NotNull((await store.TakeAsync("h", default)).Payload);
        var denied = await Assert.ThrowsAsync<PostgresException>(() => PostgresServer.ExecuteAsync(application, "CREATE TABLE other (id int)"));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, denied.SqlState);
    }

    [Fact]
    public async Task Tables_of_a_newer_version_are_refused()
    {
        var connectionString = await server.CreateSchemaAsync();
        await using (var first = StoreCalls.Open(connectionString))
        {
            await first.ReadAsync(StoreCalls.Key, default);
        }

        await PostgresServer.ExecuteAsync(connectionString, "UPDATE oauth2_schema SET version = 99");
        await RequireRefusedAsync(connectionString, "schema version 99");
    }

    [Theory]
    [InlineData("CREATE TABLE oauth2_connections (id int)", "another program")]
    [InlineData("CREATE TABLE oauth2_schema (id int)", "another program")]
    [InlineData("CREATE TABLE oauth2_schema (version text); INSERT INTO oauth2_schema VALUES ('1')", "another program")]
    [InlineData("CREATE SEQUENCE oauth2_numbers", "another program")]
    public async Task A_table_of_another_program_is_refused_and_kept(string sql, string message)
    {
        var connectionString = await server.CreateSchemaAsync();
        await PostgresServer.ExecuteAsync(connectionString, sql);
        await RequireRefusedAsync(connectionString, message);
        Assert.Equal(1L, await PostgresServer.ExecuteAsync(
            connectionString, "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'S')"));
    }

    [Fact]
    public async Task A_wrong_user_database_or_schema_is_a_mistake_in_the_configuration()
    {
        var connectionString = await server.CreateSchemaAsync();
        await RequireRefusedAsync(connectionString.With(static settings => settings.Database = "absent"), "does not exist");
        await RequireRefusedAsync(connectionString.With(static settings => settings.Username = "absent"), "refused the user");
        await RequireRefusedAsync(connectionString.With(static settings => settings.SearchPath = "absent"), "search path");
    }

    [Theory]
    [InlineData("REVOKE USAGE ON SEQUENCE oauth2_numbers FROM app", "schema.sql")]
    [InlineData("DROP SEQUENCE oauth2_numbers CASCADE", "does not exist")]
    [InlineData("ALTER TABLE oauth2_connections RENAME COLUMN claim_id TO other", "another program")]
    public async Task A_right_or_table_that_is_missing_later_is_a_mistake_in_the_configuration(string sql, string message)
    {
        var administrator = await server.CreateSchemaAsync();
        var (user, application) = await CreateUserAsync(administrator, new NpgsqlConnectionStringBuilder(administrator).SearchPath!);
        await using var creator = StoreCalls.Open(administrator);
        await creator.ReadAsync(StoreCalls.Key, default);
        await PostgresServer.ExecuteAsync(administrator, ReadGrants().Replace("app", user, StringComparison.Ordinal));
        await using var store = StoreCalls.Open(application);
        await store.ReadAsync(StoreCalls.Key, default);
        await PostgresServer.ExecuteAsync(administrator, sql.Replace("app", user, StringComparison.Ordinal));
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(
            async () => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(1), default));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_isolation_level_is_refused()
    {
        var connectionString = await server.CreateSchemaAsync();
        await RequireRefusedAsync(
            connectionString.With(static settings => settings.Options = "-c default_transaction_isolation=serializable"), "'serializable'");
    }

    [Fact]
    public async Task An_outage_at_the_first_use_is_no_mistake_in_the_configuration()
    {
        var connectionString = $"Host=127.0.0.1;Port={FreePort.Find()};Username=app;Database=app";
        await using var store = StoreCalls.Open(connectionString);
        await Assert.ThrowsAsync<NpgsqlException>(async () => await store.ReadAsync(StoreCalls.Key, default));
    }

    private static async Task RequireRefusedAsync(string connectionString, string message)
    {
        await using var store = StoreCalls.Open(connectionString);
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(StoreCalls.Key, default));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Returns the statements that the package's page shows administrators.</summary>
    private static string ReadGrants()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "src/TypedOAuth.PostgreSql/README.md"));
        var begin = page.IndexOf("```sql\n", StringComparison.Ordinal) + "```sql\n".Length;
        return page[begin..page.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    private static async Task<(string User, string ConnectionString)> CreateUserAsync(string administrator, string schema)
    {
        var user = $"u{Guid.NewGuid():N}";
        await PostgresServer.ExecuteAsync(administrator, $"CREATE ROLE {user} LOGIN PASSWORD 'secret'; GRANT USAGE ON SCHEMA {schema} TO {user}");
        return (user, administrator.With(settings => (settings.Username, settings.Password) = (user, "secret")));
    }

    /// <summary>Describes all columns and indexes of a schema.</summary>
    private static async Task<string> DescribeAsync(string connectionString) => (string)(await PostgresServer.ExecuteAsync(
        connectionString,
        """
        SELECT string_agg(line, E'\n' ORDER BY line) FROM (
            SELECT concat_ws(' ', table_name, column_name, ordinal_position, data_type, is_nullable, collation_name) AS line
            FROM information_schema.columns WHERE table_schema = current_schema()
            UNION ALL
            SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes WHERE schemaname = current_schema()) AS lines
        """))!;

    private sealed class Entries : ILoggerFactory, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
