using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Stores connections in a relational database. Each operation is one serializable transaction.</summary>
public sealed class RelationalStore(DbDataSource database, TimeProvider time) : IOAuth2TokenStore
{
    private const string Columns = "version, expires_at, due_at, written_at, mark_version, mark_fence, mark_set_at, payload";

    public bool IsPersistent => true;

    public async ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        await RunAsync(async (sql, now) => new OAuth2ReadResult(await sql.FindRecordAsync(key), now), cancellationToken);

    public async ValueTask<OAuth2WriteResult> TryWriteAsync(
        OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) => await RunAsync(
        async (sql, now) =>
        {
            OAuth2StoredRecord? stored = await sql.FindRecordAsync(key);
            bool isExpected = (stored?.Version ?? 0) == write.ExpectedVersion
                || (write.ExpectedMark is { } expected && stored?.Mark?.Version == expected);
            if (!isExpected)
            {
                return new OAuth2WriteResult(OAuth2WriteStatus.Conflict, 0, now);
            }

            string? claim = write.AccountClaim is { } account ? Hash(key.Alias, account) : null;
            if (claim is not null && await sql.ReadAsync(
                "SELECT 1 FROM oauth2_connections WHERE claim = @p0 AND owner <> @p1", [claim, Hash(key.Alias, key.UserId)], row => true))
            {
                return new OAuth2WriteResult(OAuth2WriteStatus.AccountTaken, 0, now);
            }

            long version = await sql.NextNumberAsync();
            OAuth2JournalMark? mark = write.KeepsMark ? stored?.Mark : null;
            await sql.ExecuteAsync("DELETE FROM oauth2_connections WHERE id = @p0", GetId(key));
            await sql.ExecuteAsync(
                $"""
                INSERT INTO oauth2_connections (id, alias, owner, user_id, account, claim, {Columns})
                VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13)
                """,
                GetId(key), key.Alias, Hash(key.Alias, key.UserId), Encoding.UTF8.GetBytes(key.UserId), Encoding.UTF8.GetBytes(key.Account),
                claim, version, write.ExpiresAt?.UtcTicks, write.DueAt?.UtcTicks, now.UtcTicks,
                mark?.Version, mark?.Fence, mark?.SetAt.UtcTicks, write.Payload.ToArray());
            await sql.ExecuteAsync("DELETE FROM oauth2_leases WHERE id = @p0 AND owner = @p1", GetId(key), write.LeaseOwner);
            return new OAuth2WriteResult(OAuth2WriteStatus.Written, version, now);
        },
        cancellationToken);

    public async ValueTask<OAuth2DeleteResult> TryDeleteAsync(
        OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) => await RunAsync(
        async (sql, now) => new OAuth2DeleteResult(
            await sql.ExecuteAsync("DELETE FROM oauth2_connections WHERE id = @p0 AND version = @p1", GetId(key), expectedVersion) > 0, now),
        cancellationToken);

    public async ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) => await RunAsync(
        async (sql, now) =>
        {
            OAuth2StoredRecord? stored = await sql.FindRecordAsync(key);
            Lease? present = await sql.FindLeaseAsync(key, now);
            if (present is not null && present.Owner != request.Owner)
            {
                return new OAuth2LeaseResult(false, 0, present.EndsAt, false, stored, now);
            }

            var lease = new Lease(request.Owner, present?.Fence ?? await sql.NextNumberAsync(), now + request.Duration);
            await sql.ExecuteAsync("DELETE FROM oauth2_leases WHERE id = @p0", GetId(key));
            await sql.ExecuteAsync(
                "INSERT INTO oauth2_leases (id, owner, fence, ends_at) VALUES (@p0, @p1, @p2, @p3)",
                GetId(key), lease.Owner, lease.Fence, lease.EndsAt.UtcTicks);
            bool isMarked = stored is not null && stored.Version == request.SentVersion
                && (stored.Mark is null || request.ReplacesMark);
            if (isMarked)
            {
                await sql.ExecuteAsync(
                    "UPDATE oauth2_connections SET mark_version = @p1, mark_fence = @p2, mark_set_at = @p3 WHERE id = @p0",
                    GetId(key), request.SentVersion, lease.Fence, now.UtcTicks);
            }

            return new OAuth2LeaseResult(true, lease.Fence, lease.EndsAt, isMarked, stored, now);
        },
        cancellationToken);

    public async ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) => await RunAsync(
        async (sql, now) =>
        {
            if (clearsMark && await sql.FindLeaseAsync(key, now) is { } lease && lease.Owner == owner)
            {
                await sql.ExecuteAsync(
                    """
                    UPDATE oauth2_connections SET mark_version = NULL, mark_fence = NULL, mark_set_at = NULL
                    WHERE id = @p0 AND mark_fence = @p1
                    """,
                    GetId(key), lease.Fence);
            }

            await sql.ExecuteAsync("DELETE FROM oauth2_leases WHERE id = @p0 AND owner = @p1", GetId(key), owner);
            return now;
        },
        cancellationToken);

    public async ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        string[] after = query.ContinuationToken?.Split(':') ?? ["0", ""];      // due date and id of the previous page's last entry
        if (after.Length != 2 || !long.TryParse(after[0], NumberStyles.None, CultureInfo.InvariantCulture, out long afterDue))
        {
            throw new ArgumentException("The continuation token does not belong to this store.", nameof(query));
        }

        return await RunAsync(
            async (sql, now) =>
            {
                var entries = new List<OAuth2ConnectionEntry>();
                bool isMore = await sql.ReadAsync(
                    $"""
                    SELECT {Columns}, user_id, account FROM oauth2_connections
                    WHERE alias = @p0 AND (@p1 = '' OR owner = @p1) AND (@p2 = '' OR claim = @p2) AND (@p3 = 0 OR due_at < @p3)
                        AND ((@p3 = 0 AND id > @p5) OR (@p3 <> 0 AND (due_at > @p4 OR (due_at = @p4 AND id > @p5))))
                    ORDER BY CASE WHEN @p3 = 0 THEN 0 ELSE due_at END, id
                    """,
                    [
                        query.Alias, query.UserId is { } user ? Hash(query.Alias, user) : "",
                        query.AccountClaim is { } account ? Hash(query.Alias, account) : "", query.DueBefore?.UtcTicks ?? 0,
                        afterDue, after[1],
                    ],
                    row =>
                    {
                        if (entries.Count == query.PageSize)
                        {
                            return true;
                        }

                        OAuth2StoredRecord record = ReadRecord(row);
                        var key = new OAuth2ConnectionKey(
                            query.Alias, Encoding.UTF8.GetString((byte[])row["user_id"]), Encoding.UTF8.GetString((byte[])row["account"]));
                        entries.Add(new(key, query.IncludesPayloads ? record : record with { Payload = default }));
                        return false;
                    });
                long due = isMore && query.DueBefore is not null ? entries[^1].Record.DueAt!.Value.UtcTicks : 0;
                return new OAuth2ConnectionPage(entries, isMore ? $"{due}:{GetId(entries[^1].Key)}" : null, now);
            },
            cancellationToken);
    }

    private async Task<T> RunAsync<T>(Func<Sql, DateTimeOffset, Task<T>> operation, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await using DbConnection connection = await database.OpenConnectionAsync(cancellationToken);
                await using DbTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

                // If the machines' clocks can differ, read the time of the database instead.
                T result = await operation(new(connection, transaction, cancellationToken), time.GetUtcNow());
                await transaction.CommitAsync(cancellationToken);
                return result;
            }
            catch (DbException exception) when (exception.IsTransient && attempt < 5)
            {
                // The transaction conflicted with another one, and nothing was changed: run it again.
            }
        }
    }

    private static string GetId(OAuth2ConnectionKey key) => Hash(key.Alias, key.UserId, key.Account);

    private static string Hash(params string[] parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}")))));

    private static OAuth2StoredRecord ReadRecord(DbDataReader row) => new()
    {
        Version = row.GetInt64(0),
        ExpiresAt = ReadTime(row, 1),
        DueAt = ReadTime(row, 2),
        WrittenAt = ReadTime(row, 3),
        Mark = row.IsDBNull(4) ? null : new(row.GetInt64(4), row.GetInt64(5), ReadTime(row, 6)!.Value),
        Payload = (byte[])row[7],
    };

    private static DateTimeOffset? ReadTime(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new(row.GetInt64(column), TimeSpan.Zero);

    private sealed record Lease(string Owner, long Fence, DateTimeOffset EndsAt);

    private sealed class Sql(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        public async Task<OAuth2StoredRecord?> FindRecordAsync(OAuth2ConnectionKey key)
        {
            OAuth2StoredRecord? record = null;
            await ReadAsync($"SELECT {Columns} FROM oauth2_connections WHERE id = @p0", [GetId(key)], row =>
            {
                record = ReadRecord(row);
                return true;
            });
            return record;
        }

        public async Task<Lease?> FindLeaseAsync(OAuth2ConnectionKey key, DateTimeOffset now)
        {
            Lease? lease = null;
            string text = "SELECT owner, fence, ends_at FROM oauth2_leases WHERE id = @p0 AND ends_at > @p1";
            await ReadAsync(text, [GetId(key), now.UtcTicks], row =>
            {
                lease = new(row.GetString(0), row.GetInt64(1), ReadTime(row, 2)!.Value);
                return true;
            });
            return lease;
        }

        /// <summary>Returns a number that was never returned before, not even for a record that has been deleted.</summary>
        public async Task<long> NextNumberAsync()
        {
            long number = 0;
            await ReadAsync("UPDATE oauth2_numbers SET last = last + 1 RETURNING last", [], row =>
            {
                number = row.GetInt64(0);
                return true;
            });
            return number;
        }

        public async Task<int> ExecuteAsync(string text, params object?[] values)
        {
            await using DbCommand command = CreateCommand(text, values);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }

        /// <summary>Reads rows until the function returns true.</summary>
        /// <returns>Whether the function returned true.</returns>
        public async Task<bool> ReadAsync(string text, object?[] values, Func<DbDataReader, bool> isLast)
        {
            await using DbCommand command = CreateCommand(text, values);
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (isLast(reader))
                {
                    return true;
                }
            }

            return false;
        }

        private DbCommand CreateCommand(string text, object?[] values)
        {
            DbCommand command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (text, transaction);
            for (int i = 0; i < values.Length; i++)
            {
                DbParameter parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ($"@p{i}", values[i] ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }

            return command;
        }
    }
}
