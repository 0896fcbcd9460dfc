using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Sqlite;

namespace TypedOAuth.Storage;

/// <summary>Stores connections and pending authorizations in one SQLite file.</summary>
/// <remarks>
/// <para>
/// Several processes on one machine can share the file. A completed write survives a crash of the process and of the machine.
/// </para>
/// <para>
/// SQLite runs on the caller's thread, because it has no asynchronous interface. Each statement of this store takes microseconds.
/// </para>
/// <para>
/// A write waits, without blocking a thread, until no other process writes. After two seconds, the write throws
/// <see cref="OAuth2TransientException"/>. Reads do not wait for writers, and a write that must be refused does not wait either.
/// </para>
/// <para>
/// On Linux and macOS, only the owner of the database's files can access them. The first use removes the permissions of other users.
/// </para>
/// </remarks>
public sealed class SqliteTokenStore : IOAuth2TokenStore, IOAuth2AuthorizationStore, IDisposable
{
    private readonly SqliteDatabase _database;
    private readonly SqliteTokenReaders _readers;
    private readonly SqliteRecords _records;
    private readonly SqliteLeases _leases;
    private readonly SqliteListing _listing;
    private readonly SqlitePendingRecords _pending;
    private readonly TimeProvider _time;

    /// <summary>Creates a store for a file. The first use opens the file, or creates the file if it does not exist.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite, for example <c>Data Source=tokens.db</c>.</param>
    /// <param name="time">The clock for the store's time and for the time limit of writes.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string does not name a file.</exception>
    public SqliteTokenStore(string connectionString, TimeProvider time)
        : this(connectionString, time, NullLoggerFactory.Instance)
    {
    }

    /// <summary>Creates a store for a file. The first use opens the file, or creates the file if it does not exist.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite, for example <c>Data Source=tokens.db</c>.</param>
    /// <param name="time">The clock for the store's time and for the time limit of writes.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.Sqlite</c>, which receives warnings about file permissions.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string does not name a file.</exception>
    public SqliteTokenStore(string connectionString, TimeProvider time, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(loggers);
        _database = new(connectionString, time, loggers.CreateLogger(SqliteLog.Category));
        _readers = new(_database);
        _records = new(_database, _readers, time);
        _leases = new(_database, time);
        _listing = new(_database, time);
        _pending = new(_database, time);
        _time = time;
    }

    /// <inheritdoc/>
    public bool IsPersistent => true;

    /// <inheritdoc/>
    public async ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        await _database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        return new(_readers.Read(key), _time.GetUtcNow());
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2WriteResult> TryWriteAsync(
        OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
        _records.WriteAsync(key, write, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(
        OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        _records.DeleteAsync(key, expectedVersion, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) =>
        _leases.TryAcquireAsync(key, request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
        _leases.ReleaseAsync(key, owner, clearsMark, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        _listing.ReadAsync(query, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
        _pending.AddAsync(record, limits, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
        _pending.PeekAsync(handle, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
        _pending.TakeAsync(handle, cancellationToken);

    /// <summary>Closes the connections that are kept for reading. A later use of the store opens new connections.</summary>
    public void Dispose() => _readers.Dispose();
}
