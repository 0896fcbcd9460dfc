using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace TypedOAuth;

/// <summary>
/// Keeps connections and authorizations in progress in one SQLite file, which several processes of one machine may share. A write that
/// has been acknowledged survives a crash of the process and of the machine.
/// </summary>
/// <remarks>SQLite is called on the caller's thread: it has no asynchronous interface, and a statement here takes microseconds.</remarks>
public sealed class SqliteTokenStore : IOAuth2TokenStore, IOAuth2AuthorizationStore, IDisposable
{
    private const int ListPageSize = 500;
    private const int AddsPerSweep = 64;

    private readonly SqliteDatabase _database;
    private readonly SqliteTokenReaders _readers;
    private readonly TimeProvider _time;
    private int _adds;

    /// <summary>Names the file; it is opened, and created where there is none, with the first use.</summary>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite's, <c>Data Source=tokens.db</c> for example.</param>
    /// <param name="time">The clock that leases and authorizations are measured with.</param>
    /// <exception cref="OAuth2ConfigurationException">The connection string names no file.</exception>
    public SqliteTokenStore(string connectionString, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _database = new(connectionString);
        _readers = new(_database);
        _time = time;
    }

    /// <inheritdoc/>
    public bool IsPersistent => true;

    /// <inheritdoc/>
    public ValueTask<OAuth2StoredToken?> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_readers.Read(key));
    }

    /// <inheritdoc/>
    public ValueTask<long?> TryWriteAsync(
        OAuth2ConnectionKey key,
        ReadOnlyMemory<byte> payload,
        DateTimeOffset? expiresAt,
        long expectedVersion,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = _database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);

        // One counter for all keys: a version never comes again, whatever was deleted in between.
        using var counter = connection.CreateCommand();
        counter.Transaction = transaction;
        counter.CommandText = "UPDATE oauth2_versions SET last = last + 1 WHERE id = 1 RETURNING last;";
        var version = (long)counter.ExecuteScalar()!;
        const string Insert = """
            INSERT INTO oauth2_tokens (alias, user_id, payload, version, expires_at) VALUES ($alias, $user, $payload, $version, $expires)
            ON CONFLICT DO NOTHING;
            """;
        const string Update = """
            UPDATE oauth2_tokens SET payload = $payload, version = $version, expires_at = $expires
            WHERE alias = $alias AND user_id = $user AND version = $expected;
            """;
        using var command = Create(connection, expectedVersion == 0 ? Insert : Update, key);
        command.Transaction = transaction;
        command.Parameters.AddWithValue("$payload", payload.ToArray());
        command.Parameters.AddWithValue("$version", version);
        command.Parameters.AddWithValue("$expires", (object?)expiresAt?.UtcTicks ?? DBNull.Value);
        command.Parameters.AddWithValue("$expected", expectedVersion);
        if (command.ExecuteNonQuery() == 0)
        {
            return new((long?)null);
        }

        transaction.Commit();
        return new(version);
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = _database.Open();
        using var command = Create(connection, "DELETE FROM oauth2_tokens WHERE alias = $alias AND user_id = $user;", key);
        return new(command.ExecuteNonQuery() > 0);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = _time.GetUtcNow();
        using var connection = _database.Open();
        using var command = Create(
            connection,
            """
            INSERT INTO oauth2_leases (alias, user_id, owner, expires_at) VALUES ($alias, $user, $owner, $expires)
            ON CONFLICT (alias, user_id) DO UPDATE SET owner = excluded.owner, expires_at = excluded.expires_at
            WHERE oauth2_leases.owner = excluded.owner OR oauth2_leases.expires_at <= $now;
            """,
            key);
        command.Parameters.AddWithValue("$owner", owner);
        command.Parameters.AddWithValue("$expires", (now + duration).UtcTicks);
        command.Parameters.AddWithValue("$now", now.UtcTicks);
        return new(command.ExecuteNonQuery() > 0);
    }

    /// <inheritdoc/>
    public ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, CancellationToken cancellationToken)
    {
        using var connection = _database.Open();
        using var command = Create(
            connection, "DELETE FROM oauth2_leases WHERE alias = $alias AND user_id = $user AND owner = $owner;", key);
        command.Parameters.AddWithValue("$owner", owner);
        command.ExecuteNonQuery();
        return default;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<OAuth2ConnectionKey> ListAsync(
        string alias, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        string? last = null;
        List<string> page;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            page = ReadPage(alias, last);
            foreach (var userId in page)
            {
                yield return new(alias, last = userId);
            }
        }
        while (page.Count == ListPageSize);
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(
        string handle, ReadOnlyMemory<byte> payload, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = _database.Open();
        Sweep(connection);
        using var command = CreateForHandle(
            connection, "INSERT INTO oauth2_authorizations (handle, payload, expires_at) VALUES ($handle, $payload, $expires);", handle);
        command.Parameters.AddWithValue("$payload", payload.ToArray());
        command.Parameters.AddWithValue("$expires", expiresAt.UtcTicks);
        command.ExecuteNonQuery();
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<byte[]?> PeekAsync(string handle, CancellationToken cancellationToken) => new(ReadAuthorization(
        "SELECT payload FROM oauth2_authorizations WHERE handle = $handle AND expires_at > $now;", handle, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<byte[]?> TakeAsync(string handle, CancellationToken cancellationToken) => new(ReadAuthorization(
        "DELETE FROM oauth2_authorizations WHERE handle = $handle AND expires_at > $now RETURNING payload;", handle, cancellationToken));

    /// <summary>Closes the connections that are kept for reading; a store that is used again opens new ones.</summary>
    public void Dispose() => _readers.Dispose();

    private static SqliteCommand Create(SqliteConnection connection, string sql, OAuth2ConnectionKey key)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class; every value is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$alias", key.Alias);
        command.Parameters.AddWithValue("$user", key.UserId);
        return command;
    }

    private static SqliteCommand CreateForHandle(SqliteConnection connection, string sql, string handle)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class; every value is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$handle", handle);
        return command;
    }

    private List<string> ReadPage(string alias, string? after)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT user_id FROM oauth2_tokens WHERE alias = $alias AND ($after IS NULL OR user_id > $after) ORDER BY user_id LIMIT $limit;";
        command.Parameters.AddWithValue("$alias", alias);
        command.Parameters.AddWithValue("$after", (object?)after ?? DBNull.Value);
        command.Parameters.AddWithValue("$limit", ListPageSize);
        using var reader = command.ExecuteReader();
        var page = new List<string>(ListPageSize);
        while (reader.Read())
        {
            page.Add(reader.GetString(0));
        }

        return page;
    }

    private byte[]? ReadAuthorization(string sql, string handle, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = _database.Open();
        using var command = CreateForHandle(connection, sql, handle);
        command.Parameters.AddWithValue("$now", _time.GetUtcNow().UtcTicks);
        using var reader = command.ExecuteReader();
        return reader.Read() ? (byte[])reader[0] : null;
    }

    /// <summary>Flows that nobody ended are removed by those that begin.</summary>
    private void Sweep(SqliteConnection connection)
    {
        if (Interlocked.Increment(ref _adds) % AddsPerSweep != 0)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM oauth2_authorizations WHERE expires_at <= $now; DELETE FROM oauth2_leases WHERE expires_at <= $now;";
        command.Parameters.AddWithValue("$now", _time.GetUtcNow().UtcTicks);
        command.ExecuteNonQuery();
    }
}
