using Microsoft.Extensions.Logging;
using Npgsql;
using TypedOAuth.PostgreSql;

namespace TypedOAuth.Storage;

/// <summary>Stores connections and pending authorizations in a PostgreSQL database, which several machines can share.</summary>
/// <remarks>
/// <para>
/// Each operation is one transaction in one round trip. A completed write is as durable as the server's <c>synchronous_commit</c> makes it.
/// </para>
/// <para>
/// The store's time is the time of the database server. The clocks of the machines that share the database can differ.
/// </para>
/// <para>
/// The first use creates the tables, if they do not exist and the database user may create them. Otherwise, an administrator creates
/// them with the file <c>schema.sql</c> of the package.
/// </para>
/// <para>
/// If the connection breaks during a write, the write throws, and the record may have been written or not.
/// </para>
/// </remarks>
public sealed class PostgreSqlTokenStore : IOAuth2TokenStore, IOAuth2AuthorizationStore, IDisposable, IAsyncDisposable
{
    private readonly PostgreSqlRecords _records;
    private readonly PostgreSqlLeases _leases;
    private readonly PostgreSqlListing _listing;
    private readonly PostgreSqlPendingRecords _pending;

    /// <summary>Creates a store from a connection string. The store disposes its connections.</summary>
    /// <param name="connectionString">A connection string of Npgsql, for example <c>Host=db.example;Database=app;Username=app</c>.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.PostgreSql</c>.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string is invalid.</exception>
    public PostgreSqlTokenStore(string connectionString, ILoggerFactory loggers)
        : this(PostgreSqlDataSources.Create(connectionString), ownsSource: true, loggers)
    {
    }

    /// <summary>Creates a store that uses a data source of the application.</summary>
    /// <param name="dataSource">The data source. The store does not dispose it.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.PostgreSql</c>.</param>
    public PostgreSqlTokenStore(NpgsqlDataSource dataSource, ILoggerFactory loggers)
        : this(dataSource, ownsSource: false, loggers)
    {
    }

    private PostgreSqlTokenStore(NpgsqlDataSource source, bool ownsSource, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(loggers);
        Database = new(source, ownsSource, loggers.CreateLogger(PostgreSqlLog.Category));
        _records = new(Database);
        _leases = new(Database);
        _listing = new(Database);
        _pending = new(Database);
    }

    /// <inheritdoc/>
    public bool IsPersistent => true;

    internal PostgreSqlDatabase Database { get; }

    /// <inheritdoc/>
    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        _records.ReadAsync(key, cancellationToken);

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

    /// <summary>Closes the store's connections, unless the application provided the data source.</summary>
    public void Dispose() => Database.Dispose();

    /// <summary>Closes the store's connections, unless the application provided the data source.</summary>
    /// <returns>The operation.</returns>
    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
