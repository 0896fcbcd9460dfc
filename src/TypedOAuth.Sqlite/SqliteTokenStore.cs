using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Sqlite;

namespace TypedOAuth.Storage;

/// <summary>
/// Keeps connections and authorizations in progress in one SQLite file, which several processes of one machine may share. A write that
/// has been acknowledged survives a crash of the process and of the machine.
/// </summary>
/// <remarks>
/// <para>SQLite is called on the caller's thread: it has no asynchronous interface, and a statement here takes microseconds.</para>
/// <para>
/// A write waits, without a thread, until no other process writes: for two seconds at most, then it throws
/// <see cref="OAuth2TransientException"/>. Reads do not wait for writers, and what will be refused is found out by a read. On Linux and macOS
/// the database's files are their owner's alone: rights that others have are taken away at the first use.
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

    /// <summary>Names the file; the first use opens it, and creates it if it does not exist.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite's, <c>Data Source=tokens.db</c> for example.</param>
    /// <param name="time">The clock that gives the store's time, and by which a write waits.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string names no file.</exception>
    public SqliteTokenStore(string connectionString, TimeProvider time)
        : this(connectionString, time, NullLoggerFactory.Instance)
    {
    }

    /// <summary>Names the file; the first use opens it, and creates it if it does not exist.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite's, <c>Data Source=tokens.db</c> for example.</param>
    /// <param name="time">The clock that gives the store's time, and by which a write waits.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.Sqlite</c>, which hears of rights to the file that others had.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string names no file.</exception>
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

    /// <summary>Closes the connections that are kept for reading; a store that is used again opens new ones.</summary>
    public void Dispose() => _readers.Dispose();
}
