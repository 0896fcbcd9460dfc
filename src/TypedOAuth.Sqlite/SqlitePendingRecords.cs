using Microsoft.Data.Sqlite;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Stores pending authorizations and connect tickets.</summary>
internal sealed class SqlitePendingRecords(SqliteDatabase database, TimeProvider time)
{
    private const int AdditionsPerSweep = 64;

    private const string IsOwner = "alias = $alias AND user_id = $user";

    // Expired records are removed first, so that they do not displace records that can still be used. The second statement keeps the newest
    // records as long as their number and total size are within the limits.
    private const string LimitOwner = $"""
        DELETE FROM oauth2_authorizations WHERE {IsOwner} AND expires_at <= $now;
        DELETE FROM oauth2_authorizations WHERE id IN (
            SELECT id FROM (
                SELECT id, ROW_NUMBER() OVER newest AS place, SUM(LENGTH(payload)) OVER newest AS bytes
                FROM oauth2_authorizations WHERE {IsOwner}
                WINDOW newest AS (ORDER BY id DESC))
            WHERE place > 1 AND (place > $records OR bytes > $bytes));
        """;

    private int _additions;

    public async ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        // The handle is checked first, so that a record that will be refused does not wait for the write lock.
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        if (Exists(record.Handle))
        {
            throw new InvalidOperationException("A record with this handle already exists.");
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        if (Interlocked.Increment(ref _additions) % AdditionsPerSweep == 0)
        {
            Sweep(transaction);
        }

        Insert(transaction, record);
        if (limits != OAuth2PendingLimits.None)
        {
            using var command = transaction.CreateCommand(LimitOwner);
            BindOwner(command, record.Owner)
                .With("$now", transaction.Now)
                .With("$records", limits.MaxRecords)
                .With("$bytes", limits.MaxBytes)
                .ExecuteNonQuery();
        }

        transaction.Commit();
        return transaction.Now;
    }

    public async ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken)
    {
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        return Read(handle);
    }

    public async ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken)
    {
        // The record is first read without the write lock, because anyone can send an invented state, which must not delay writers.
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        var found = Read(handle);
        if (found.Payload is null)
        {
            return found;
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        using var command = transaction.CreateCommand(
            "DELETE FROM oauth2_authorizations WHERE handle = $handle AND expires_at > $now RETURNING payload;");
        var payload = (byte[]?)command.With("$handle", handle).With("$now", transaction.Now).ExecuteScalar();
        transaction.Commit();
        return new(payload, transaction.Now);
    }

    private OAuth2PendingResult Read(string handle)
    {
        var now = time.GetUtcNow();
        using var connection = database.Open();
        using var command = SqliteCommands.Create(
            connection, "SELECT payload FROM oauth2_authorizations WHERE handle = $handle AND expires_at > $now;");
        return new((byte[]?)command.With("$handle", handle).With("$now", now).ExecuteScalar(), now);
    }

    private bool Exists(string handle)
    {
        using var connection = database.Open();
        using var command = SqliteCommands.Create(connection, "SELECT 1 FROM oauth2_authorizations WHERE handle = $handle;");
        return command.With("$handle", handle).ExecuteScalar() is not null;
    }

    private static void Insert(SqliteWriteTransaction transaction, OAuth2PendingRecord record)
    {
        using var command = transaction.CreateCommand(
            """
            INSERT INTO oauth2_authorizations (handle, alias, user_id, expires_at, payload)
            VALUES ($handle, $alias, $user, $expires, $payload);
            """);
        BindOwner(command, record.Owner)
            .With("$handle", record.Handle)
            .With("$expires", transaction.Now + record.Lifetime)
            .With("$payload", record.Payload.ToArray())
            .ExecuteNonQuery();
    }

    private static SqliteCommand BindOwner(SqliteCommand command, OAuth2ConnectionKey owner) =>
        command.With("$alias", owner.Alias).With("$user", owner.UserId);

    /// <summary>Deletes expired records and leases. The sweep runs during some additions, so the store needs no timer.</summary>
    private static void Sweep(SqliteWriteTransaction transaction)
    {
        using var command = transaction.CreateCommand(
            "DELETE FROM oauth2_authorizations WHERE expires_at <= $now; DELETE FROM oauth2_leases WHERE expires_at <= $now;");
        command.With("$now", transaction.Now).ExecuteNonQuery();
    }
}
