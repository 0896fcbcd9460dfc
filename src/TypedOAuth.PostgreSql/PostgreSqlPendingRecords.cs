using Npgsql;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Stores pending authorizations and connect tickets.</summary>
internal sealed class PostgreSqlPendingRecords(PostgreSqlDatabase database)
{
    private const string Insert = $"""
        INSERT INTO oauth2_authorizations (handle, number, expires_at, owner_id, payload)
        VALUES ($2, nextval('oauth2_numbers'), {PostgreSqlBatch.Now} + $3, $4, $5)
        """;

    // Keeps the newest records as long as their number and total size are within the limits. Expired records do not count, so that they do not
    // displace records that can still be used. The batch holds the owner's lock, so the newest record is the one that the batch has added.
    private const string LimitOwner = $"""
        DELETE FROM oauth2_authorizations WHERE owner_id = $2 AND handle NOT IN (
            SELECT handle FROM (
                SELECT handle, row_number() OVER newest AS place, sum(octet_length(payload)) OVER newest AS bytes
                FROM oauth2_authorizations WHERE owner_id = $2 AND expires_at > {PostgreSqlBatch.NowOnce}
                WINDOW newest AS (ORDER BY number DESC)) AS ranked
            WHERE place = 1 OR (place <= $3 AND bytes <= $4))
        """;

    private const string Peek = $"""
        SELECT {PostgreSqlBatch.Now}, p.payload FROM (VALUES (1)) AS one (n) LEFT JOIN oauth2_authorizations AS p
            ON p.handle = $2 AND p.expires_at > {PostgreSqlBatch.Now}
        """;

    private const string Take = $"""
        WITH taken AS (DELETE FROM oauth2_authorizations WHERE handle = $2 AND expires_at > {PostgreSqlBatch.Now} RETURNING payload)
        SELECT {PostgreSqlBatch.Now}, (SELECT payload FROM taken)
        """;

    private const string SelectTime = $"SELECT {PostgreSqlBatch.Now}";

    public async ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        var owner = PostgreSqlKeys.OfOwner(record.Owner.Alias, record.Owner.UserId);
        using var batch = database.CreateBatch();
        var isLimited = limits != OAuth2PendingLimits.None;
        if (isLimited)
        {
            // Without the lock, parallel additions would not see each other's records, and together could exceed the limits.
            batch.AddLock(PostgreSqlKeys.GetLock(owner));
        }

        batch.Add(Insert).With(record.Handle).With(record.Lifetime.Ticks).With(owner).With(record.Payload);
        if (isLimited)
        {
            batch.Add(LimitOwner).With(owner).With((long)limits.MaxRecords).With(limits.MaxBytes);
        }

        batch.Add(PostgreSqlSweep.ExpiredAuthorizations);
        batch.Add(PostgreSqlSweep.EmptyRows);
        batch.Add(SelectTime);
        try
        {
            return await database.RunAsync(batch, static row => row.ReadTime(0), cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new InvalidOperationException("A record with this handle already exists.", exception);
        }
    }

    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
        FindAsync(Peek, handle, isRead: true, cancellationToken);

    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
        FindAsync(Take, handle, isRead: false, cancellationToken);

    private async ValueTask<OAuth2PendingResult> FindAsync(string sql, string handle, bool isRead, CancellationToken cancellationToken)
    {
        using var batch = database.CreateBatch(isRead);
        batch.Add(sql).With(handle);
        return await database.RunAsync(
            batch,
            static row => new OAuth2PendingResult(row.IsDBNull(1) ? null : row.GetFieldValue<byte[]>(1), row.ReadTime(0)),
            cancellationToken).ConfigureAwait(false);
    }
}
