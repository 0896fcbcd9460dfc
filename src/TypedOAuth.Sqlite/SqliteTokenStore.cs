using TypedOAuth.Sqlite;

namespace TypedOAuth.Storage;

/// <summary>
/// Keeps connections and authorizations in progress in one SQLite file, which several processes of one machine may share. A write that
/// has been acknowledged survives a crash of the process and of the machine.
/// </summary>
/// <remarks>SQLite is called on the caller's thread: it has no asynchronous interface, and a statement here takes microseconds.</remarks>
public sealed class SqliteTokenStore : IOAuth2TokenStore, IOAuth2AuthorizationStore, IDisposable
{
    private readonly SqliteTokenReaders _readers;
    private readonly SqliteRecords _records;
    private readonly SqliteLeases _leases;
    private readonly SqliteListing _listing;
    private readonly SqlitePendingRecords _pending;
    private readonly TimeProvider _time;

    /// <summary>Names the file; the first use opens it, and creates it if it does not exist.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite's, <c>Data Source=tokens.db</c> for example.</param>
    /// <param name="time">The clock that gives the store's time.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string names no file.</exception>
    public SqliteTokenStore(string connectionString, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var database = new SqliteDatabase(connectionString);
        _readers = new(database);
        _records = new(database, time);
        _leases = new(database, time);
        _listing = new(database, time);
        _pending = new(database, time);
        _time = time;
    }

    /// <inheritdoc/>
    public bool IsPersistent => true;

    /// <inheritdoc/>
    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new OAuth2ReadResult(_readers.Read(key), _time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2WriteResult> TryWriteAsync(
        OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.Write(key, write));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(
        OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.Delete(key, expectedVersion));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_leases.TryAcquire(key, request));
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_leases.Release(key, owner, clearsMark));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_listing.Read(query));
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_pending.Add(record, limits));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_pending.Peek(handle));
    }

    /// <inheritdoc/>
    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_pending.Take(handle));
    }

    /// <summary>Closes the connections that are kept for reading; a store that is used again opens new ones.</summary>
    public void Dispose() => _readers.Dispose();
}
