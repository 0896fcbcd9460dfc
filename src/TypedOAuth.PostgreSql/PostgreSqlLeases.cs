using Npgsql;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Acquires and releases leases, and sets and clears their marks.</summary>
internal sealed class PostgreSqlLeases(PostgreSqlDatabase database)
{
    // $2: id, $3: owner, $4: duration, $5: version that is sent, $6: replaces a mark.
    // The first condition looks without a lock, because waiting callers try frequently. The last condition is checked under the row's lock.
    private const string Acquire = $"""
        INSERT INTO oauth2_connections AS c (id, version, emptied_at, lease_owner, lease_fence, lease_ends_at, lease_is_marked)
        SELECT $2, 0, {PostgreSqlBatch.Now}, $3, nextval('oauth2_numbers'), {PostgreSqlBatch.Now} + $4, false
        WHERE NOT EXISTS (
            SELECT 1 FROM oauth2_connections AS held
            WHERE held.id = $2 AND held.lease_owner <> $3 AND held.lease_ends_at > {PostgreSqlBatch.Now})
        ON CONFLICT (id) DO UPDATE
        SET (lease_owner, lease_fence, lease_ends_at, lease_is_marked, mark_version, mark_fence, mark_set_at,
                former_mark_version, former_mark_fence, former_mark_set_at) = (
            SELECT $3, l.fence, l.now + $4, l.is_marked,
                CASE WHEN l.is_marked THEN $5 ELSE c.mark_version END,
                CASE WHEN l.is_marked THEN l.fence ELSE c.mark_fence END,
                CASE WHEN l.is_marked THEN l.now ELSE c.mark_set_at END,
                CASE WHEN l.is_marked THEN c.mark_version END,
                CASE WHEN l.is_marked THEN c.mark_fence END,
                CASE WHEN l.is_marked THEN c.mark_set_at END
            FROM (
                SELECT {PostgreSqlBatch.Now} AS now,
                    CASE WHEN c.lease_owner = $3 AND c.lease_ends_at > {PostgreSqlBatch.Now}
                        THEN c.lease_fence ELSE nextval('oauth2_numbers') END AS fence,
                    c.version > 0 AND c.version = $5 AND (c.mark_version IS NULL OR $6) AS is_marked) AS l)
        WHERE c.lease_owner IS NULL OR c.lease_owner = $3 OR c.lease_ends_at <= {PostgreSqlBatch.Now}
        """;

    // A separate statement, because only the next statement sees the row as it is after a wait for the row's lock.
    private const string Select = $"""
        SELECT {PostgreSqlBatch.Now}, {PostgreSqlRecordColumns.All}, c.lease_owner, c.lease_fence, c.lease_ends_at, c.lease_is_marked,
            c.former_mark_version, c.former_mark_fence, c.former_mark_set_at
        FROM (VALUES (1)) AS one (n) LEFT JOIN oauth2_connections AS c ON c.id = $2
        """;

    private const string Release = $"""
        WITH released AS (
            UPDATE oauth2_connections AS c
            SET (lease_owner, mark_version, mark_fence, mark_set_at) = (
                SELECT NULL::text,
                    CASE WHEN NOT l.clears THEN c.mark_version END,
                    CASE WHEN NOT l.clears THEN c.mark_fence END,
                    CASE WHEN NOT l.clears THEN c.mark_set_at END
                FROM (
                    SELECT COALESCE($4 AND c.mark_fence = c.lease_fence AND c.lease_ends_at > {PostgreSqlBatch.Now}, false) AS clears) AS l)
            WHERE c.id = $2 AND c.lease_owner = $3)
        SELECT {PostgreSqlBatch.Now}
        """;

    public async ValueTask<OAuth2LeaseResult> TryAcquireAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        var id = PostgreSqlKeys.OfConnection(key);
        using var batch = database.CreateBatch();
        batch.Add(Acquire)
            .With(id)
            .With(request.Owner)
            .With(request.Duration.Ticks)
            .With(request.SentVersion)
            .With(request.ReplacesMark);
        batch.Add(Select).With(id);
        var owner = request.Owner;
        return await database.RunAsync(batch, row => ReadResult(row, owner), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<DateTimeOffset> ReleaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        using var batch = database.CreateBatch();
        batch.Add(Release).With(PostgreSqlKeys.OfConnection(key)).With(owner).With(clearsMark);
        return await database.RunAsync(batch, static row => row.ReadTime(0), cancellationToken).ConfigureAwait(false);
    }

    private static OAuth2LeaseResult ReadResult(NpgsqlDataReader row, string owner)
    {
        const int Lease = 9;
        var now = row.ReadTime(0);
        var record = PostgreSqlRecordColumns.Read(row, first: 1);
        if (row.IsDBNull(Lease))
        {
            // The lease of another owner ended between the two statements.
            return new(false, 0, now, false, record, now);
        }

        var endsAt = row.ReadTime(Lease + 2);
        if (row.GetString(Lease) != owner)
        {
            return new(false, 0, endsAt, false, record, now);
        }

        var isMarked = row.GetBoolean(Lease + 3);
        return new(
            true,
            row.GetInt64(Lease + 1),
            endsAt,
            isMarked,
            isMarked ? record! with { Mark = PostgreSqlRecordColumns.ReadMark(row, Lease + 4) } : record,
            now);
    }
}
