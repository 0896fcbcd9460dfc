using Npgsql;

namespace ManyMachines.Database;

/// <summary>The database of one run: a server that the sample starts, or a schema in the server of the option <c>--postgres</c>.</summary>
internal sealed class DatabaseSource : IAsyncDisposable
{
    private readonly Func<ValueTask> _end;

    private DatabaseSource(string connectionString, Func<ValueTask> end) => (ConnectionString, _end) = (connectionString, end);

    public string ConnectionString { get; }

    /// <exception cref="SampleException">No server can be used.</exception>
    public static async Task<DatabaseSource> OpenAsync(ManyMachinesSettings settings)
    {
        if (settings.Postgres is { } given)
        {
            return await CreateSchemaAsync(given);
        }

        if (PostgresServer.FindPrograms() is not { } programs)
        {
            throw new SampleException("""
                PostgreSQL is not installed: the program initdb is neither on the PATH nor in /usr/lib/postgresql/*/bin.
                Install it (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql), or use a running server:
                dotnet run --project samples/ManyMachines -- --postgres "Host=localhost;Username=postgres;Password=..."
                """);
        }

        var server = await PostgresServer.StartAsync(programs);
        return new(server.ConnectionString, server.DisposeAsync);
    }

    public ValueTask DisposeAsync() => _end();

    /// <summary>Creates a schema for this run, because the keys of an earlier run no longer exist.</summary>
    private static async Task<DatabaseSource> CreateSchemaAsync(string given)
    {
        var schema = $"many_machines_{Guid.NewGuid():N}";
        try
        {
            await ExecuteAsync(given, $"CREATE SCHEMA {schema}");
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException)
        {
            throw new SampleException($"The database of --postgres cannot be used: {exception.Message}");
        }

        var connectionString = new NpgsqlConnectionStringBuilder(given) { SearchPath = schema }.ConnectionString;
        return new(connectionString, async () => await ExecuteAsync(given, $"DROP SCHEMA {schema} CASCADE"));
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
#pragma warning disable CA2100 // The name of the schema consists of letters and digits.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
