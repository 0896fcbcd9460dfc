using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Hosting;
using TypedOAuth.Machines;
using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Million;

/// <summary>A store that is filled in bulk. For comparison, it also reads rows with the bare driver.</summary>
internal abstract class FilledStore(MachineStore server) : IAsyncDisposable
{
    /// <summary>The time, from now on, over which the due dates are distributed: a tenth is due within an hour.</summary>
    private static readonly TimeSpan DueSpan = TimeSpan.FromHours(10);

    public MachineStore Server => server;

    /// <summary>The store.</summary>
    public abstract IOAuth2TokenStore Store { get; }

    public static FilledStore Create(MachineStore server) => server.Kind switch
    {
        StoreKind.Sqlite => new FilledSqlite(server),
        StoreKind.PostgreSql => new FilledPostgres(server),
        _ => new FilledRedis(server),
    };

    /// <summary>Adds the store to a client.</summary>
    public static void Use(TypedOAuthBuilder builder, StoreKind kind, string connection) => _ = kind switch
    {
        StoreKind.Sqlite => builder.UseSqlite(connection),
        StoreKind.PostgreSql => builder.UsePostgreSql(connection),
        _ => builder.UseRedis(connection),
    };

    /// <summary>Adds connections in bulk.</summary>
    /// <param name="from">The number of the first user.</param>
    /// <param name="to">The number after the last user.</param>
    /// <param name="encode">Encodes the record of a user.</param>
    /// <param name="dueOf">Returns when the connection of a user is due.</param>
    public abstract Task FillAsync(int from, int to, Func<int, byte[]> encode, Func<int, DateTimeOffset> dueOf);

    /// <summary>Adds connections in bulk, of which a tenth is due within an hour.</summary>
    public Task FillAsync(int from, int to, Func<int, byte[]> encode)
    {
        var now = DateTimeOffset.UtcNow;
        return FillAsync(from, to, encode, number => DueOf(number, now));
    }

    /// <summary>Reads a row with the driver.</summary>
    public abstract ValueTask<byte[]> ReadBareAsync(string user);

    /// <summary>Returns the size on disk, and in memory if the server keeps everything there.</summary>
    public abstract Task<(long Disk, long? Memory)> MeasureAsync();

    public abstract ValueTask DisposeAsync();

    protected static NullLoggerFactory Loggers => NullLoggerFactory.Instance;

    private static DateTimeOffset DueOf(int number, DateTimeOffset now) => now + (DueSpan * ((number * 7919L % 1_000_003) / 1_000_003.0));
}
