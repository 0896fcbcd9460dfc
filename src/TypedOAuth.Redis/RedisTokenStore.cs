using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using TypedOAuth.Redis;

namespace TypedOAuth.Storage;

/// <summary>Stores connections and pending authorizations in Redis, which several machines can share.</summary>
/// <remarks>
/// <para>
/// Each operation is one atomic script and one round trip, on one server or in a cluster. A write that adds an account claim takes three
/// round trips, and a listing of all connections of a client asks each shard.
/// </para>
/// <para>
/// The server's clock decides when leases and pending authorizations end. A read can be canceled at any time. Other operations can be canceled
/// until they are sent; after that, they end with the client's timeout at the latest.
/// </para>
/// <para>
/// If Redis is unavailable, operations throw an exception of StackExchange.Redis, which the clients of TypedOAuth convert into
/// <see cref="OAuth2TransientException"/>. The store connects again by itself.
/// </para>
/// </remarks>
public sealed class RedisTokenStore : IOAuth2TokenStore, IOAuth2AuthorizationStore, IDisposable
{
    /// <summary>The default beginning of all keys.</summary>
    internal const string DefaultKeyPrefix = "typedoauth:";

    private readonly RedisConnection _connection;
    private readonly RedisRecords _records;
    private readonly RedisLeases _leases;
    private readonly RedisListing _listing;
    private readonly RedisPendingRecords _pending;

    /// <summary>Creates a store that connects at its first use. The store closes the connection when it is disposed.</summary>
    /// <param name="configuration">A configuration of StackExchange.Redis, for example <c>redis.example.org:6380,ssl=true,password=…</c>.</param>
    /// <param name="keyPrefix">The beginning of all keys, without braces. The default of <c>UseRedis</c> is <c>typedoauth:</c>.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.Redis</c>, which receives warnings about the server's configuration.</param>
    /// <exception cref="OAuth2ConfigurationException">The configuration is invalid, or the prefix contains a brace.</exception>
    public RedisTokenStore(string configuration, string keyPrefix, ILoggerFactory loggers)
        : this(logger => new RedisConnection(configuration, logger), keyPrefix, loggers)
    {
    }

    /// <summary>Creates a store that uses a connection of the application. The application disposes the connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="keyPrefix">The beginning of all keys, without braces. The default of <c>UseRedis</c> is <c>typedoauth:</c>.</param>
    /// <param name="loggers">Creates the logger <c>TypedOAuth.Redis</c>, which receives warnings about the server's configuration.</param>
    /// <exception cref="OAuth2ConfigurationException">The prefix contains a brace.</exception>
    public RedisTokenStore(IConnectionMultiplexer connection, string keyPrefix, ILoggerFactory loggers)
        : this(logger => new RedisConnection(connection, logger), keyPrefix, loggers)
    {
    }

    private RedisTokenStore(Func<ILogger, RedisConnection> connect, string keyPrefix, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(loggers);
        var keys = new RedisKeys(keyPrefix);
        var logger = loggers.CreateLogger(RedisLog.Category);
        _connection = connect(logger);
        var claims = new RedisClaims(_connection, keys, logger);
        _records = new(_connection, keys, claims);
        _leases = new(_connection, keys);
        _listing = new(new RedisIndexes(_connection, keys), claims);
        _pending = new(_connection, keys);
    }

    /// <inheritdoc/>
    public bool IsPersistent => true;

    /// <summary>The time that is added to the server's clock. Only tests set it.</summary>
    internal TimeSpan ClockOffset
    {
        get => TimeSpan.FromMicroseconds(_connection.ClockOffset);
        set => _connection.ClockOffset = RedisTime.ToMicroseconds(value);
    }

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

    /// <summary>Closes the connection if the store has created it.</summary>
    public void Dispose() => _connection.Dispose();
}
