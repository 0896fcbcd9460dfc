using Npgsql;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Machines;

/// <summary>The store that machines share, with its server.</summary>
public sealed class MachineStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-machines-");
    private PostgresServer? _postgres;
    private RedisServer? _redis;

    private MachineStore(StoreKind kind) => Kind = kind;

    public StoreKind Kind { get; }

    /// <summary>The connection string.</summary>
    public string Connection { get; private set; } = "";

    /// <summary>The port of the server.</summary>
    public int Port { get; private set; }

    /// <summary>The folder of the keys that the machines share.</summary>
    public string Keys => _folder.CreateSubdirectory("keys").FullName;

    /// <summary>The file of SQLite.</summary>
    public string File => Path.Combine(_folder.FullName, "tokens.db");

    /// <summary>Returns the reason why a store cannot run on this machine; null if it can run.</summary>
    public static string? FindObstacle(StoreKind kind) => kind switch
    {
        StoreKind.PostgreSql when PostgresServer.Programs is null => "PostgreSQL is not installed (initdb).",
        StoreKind.Redis when !RedisServer.IsInstalled => "redis-server is not on the PATH.",
        _ => null,
    };

    /// <summary>Starts a store.</summary>
    /// <param name="kind">The kind of the store.</param>
    /// <param name="isDurable">Whether an acknowledged write survives a crash of the machine. A store of a test is faster if it does not.</param>
    public static async Task<MachineStore> StartAsync(StoreKind kind, bool isDurable)
    {
        var store = new MachineStore(kind);
        switch (kind)
        {
            case StoreKind.PostgreSql:
                store._postgres = PostgresServer.CreateOwn(isDurable);

                // A busy machine can stall for longer than the default timeouts.
                var connection = new NpgsqlConnectionStringBuilder(await store._postgres.CreateDatabaseAsync()) { Timeout = 30, CommandTimeout = 30 };
                (store.Connection, store.Port) = (connection.ConnectionString, connection.Port);
                break;
            case StoreKind.Redis:
                store._redis = await RedisServer.StartNewAsync("--appendonly", "yes", "--appendfsync", isDurable ? "always" : "no");
                (store.Connection, store.Port) = (store._redis.Address, store._redis.Port);
                break;
            default:
                store.Connection = $"Data Source={store.File}";
                break;
        }

        return store;
    }

    /// <summary>Returns a connection string that leads to another port, for example of a proxy.</summary>
    public string Through(int port) => Kind switch
    {
        StoreKind.PostgreSql => new NpgsqlConnectionStringBuilder(Connection) { Port = port }.ConnectionString,
        StoreKind.Redis => $"127.0.0.1:{port}",
        _ => Connection,
    };

    /// <summary>Stops the server in order.</summary>
    public Task StopAsync() => _postgres?.StopAsync() ?? _redis?.StopAsync() ?? Task.CompletedTask;

    /// <summary>Kills the server.</summary>
    public Task KillAsync() => _postgres?.KillAsync() ?? _redis?.KillAsync() ?? Task.CompletedTask;

    /// <summary>Starts the server again.</summary>
    public Task RestartAsync() => _postgres?.StartAsync() ?? _redis?.StartAsync() ?? Task.CompletedTask;

    /// <summary>Sends a command to Redis.</summary>
    public Task<string> SendToRedisAsync(string command) => _redis!.SendAsync(command);

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        if (_redis is not null)
        {
            await _redis.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
