using Microsoft.Data.Sqlite;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Acquires and releases leases, and sets and clears their marks.</summary>
internal sealed class SqliteLeases(SqliteDatabase database, TimeProvider time)
{
    public async ValueTask<OAuth2LeaseResult> TryAcquireAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        if (FindHolder(key, request.Owner) is { } held)
        {
            return held;
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        var record = ReadRecord(transaction.Connection, key);
        var present = Find(transaction.Connection, key, transaction.Now);
        if (present is not null && present.Owner != request.Owner)
        {
            return new(false, 0, present.EndsAt, false, record, transaction.Now);
        }

        var lease = new Lease(request.Owner, present?.Fence ?? transaction.NextNumber(), transaction.Now + request.Duration);
        Set(transaction, key, lease);
        var isMarked = record is not null && record.Version == request.SentVersion && (record.Mark is null || request.ReplacesMark);
        if (isMarked)
        {
            SetMark(transaction, key, new(request.SentVersion, lease.Fence, transaction.Now));
        }

        transaction.Commit();
        return new(true, lease.Fence, lease.EndsAt, isMarked, record, transaction.Now);
    }

    public async ValueTask<DateTimeOffset> ReleaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        if (!IsHeldBy(key, owner))
        {
            return time.GetUtcNow();
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        if (clearsMark && Find(transaction.Connection, key, transaction.Now) is { } lease && lease.Owner == owner)
        {
            ClearMark(transaction, key, lease.Fence);
        }

        End(transaction, key, owner);
        transaction.Commit();
        return transaction.Now;
    }

    /// <summary>Releases a lease as part of another change. Does nothing if the owner does not hold the lease.</summary>
    public static void End(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, string owner)
    {
        using var command = transaction.CreateCommand($"DELETE FROM oauth2_leases WHERE {SqliteCommands.IsKey} AND owner = $owner;");
        command.With(key).With("$owner", owner).ExecuteNonQuery();
    }

    /// <summary>Returns the lease of another owner without taking the write lock, because waiting callers check frequently.</summary>
    private OAuth2LeaseResult? FindHolder(OAuth2ConnectionKey key, string owner)
    {
        using var connection = database.Open();
        using var snapshot = connection.BeginTransaction(deferred: true);
        var now = time.GetUtcNow();
        return Find(connection, key, now) is { } lease && lease.Owner != owner
            ? new(false, 0, lease.EndsAt, false, ReadRecord(connection, key), now)
            : null;
    }

    private bool IsHeldBy(OAuth2ConnectionKey key, string owner)
    {
        using var connection = database.Open();
        return Find(connection, key, time.GetUtcNow())?.Owner == owner;
    }

    private static OAuth2StoredRecord? ReadRecord(SqliteConnection connection, OAuth2ConnectionKey key)
    {
        using var command = SqliteCommands.Create(connection, $"SELECT {SqliteRecordColumns.All} FROM oauth2_tokens WHERE {SqliteCommands.IsKey};");
        using var row = command.With(key).ExecuteReader();
        return row.Read() ? SqliteRecordColumns.Read(row.Handle!, 0) : null;
    }

    /// <summary>Returns the lease of a connection; returns null if no lease exists or the lease has ended.</summary>
    private static Lease? Find(SqliteConnection connection, OAuth2ConnectionKey key, DateTimeOffset now)
    {
        using var command = SqliteCommands.Create(
            connection, $"SELECT owner, fence, expires_at FROM oauth2_leases WHERE {SqliteCommands.IsKey} AND expires_at > $now;");
        using var row = command.With(key).With("$now", now).ExecuteReader();
        return row.Read() ? new(row.GetString(0), row.GetInt64(1), new(row.GetInt64(2), TimeSpan.Zero)) : null;
    }

    private static void Set(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, Lease lease)
    {
        using var command = transaction.CreateCommand(
            """
            INSERT OR REPLACE INTO oauth2_leases (alias, user_id, account, owner, fence, expires_at)
            VALUES ($alias, $user, $account, $owner, $fence, $expires);
            """);
        command.With(key).With("$owner", lease.Owner).With("$fence", lease.Fence).With("$expires", lease.EndsAt).ExecuteNonQuery();
    }

    private static void SetMark(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, OAuth2JournalMark mark)
    {
        using var command = transaction.CreateCommand(
            $"UPDATE oauth2_tokens SET mark_version = $version, mark_fence = $fence, mark_set_at = $now WHERE {SqliteCommands.IsKey};");
        command.With(key).With("$version", mark.Version).With("$fence", mark.Fence).With("$now", mark.SetAt).ExecuteNonQuery();
    }

    private static void ClearMark(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, long fence)
    {
        using var command = transaction.CreateCommand(
            $"""
            UPDATE oauth2_tokens SET mark_version = NULL, mark_fence = NULL, mark_set_at = NULL
            WHERE {SqliteCommands.IsKey} AND mark_fence = $fence;
            """);
        command.With(key).With("$fence", fence).ExecuteNonQuery();
    }

    private sealed record Lease(string Owner, long Fence, DateTimeOffset EndsAt);
}
