using Npgsql;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Reads, writes and deletes the records of connections.</summary>
internal sealed class PostgreSqlRecords(PostgreSqlDatabase database)
{
    // Returns one row even if no record is stored, because the store's time is part of the answer.
    private const string Select = $"""
        SELECT {PostgreSqlBatch.Now}, {PostgreSqlRecordColumns.All}
        FROM (VALUES (1)) AS one (n) LEFT JOIN oauth2_connections AS c ON c.id = $2
        """;

    // $3: expected version, $4: expected mark, $5: keeps the mark, $9: claim, $10: user, $11: owner of the lease.
    // The batch holds the lock of the claim, so the claim's holders do not change.
    private const string Taken = "taken AS (SELECT 1 FROM oauth2_connections AS o WHERE o.claim_id = $9 AND o.owner_id <> $10 LIMIT 1)";

    private const string Set = $"""
        SET version = nextval('oauth2_numbers'), payload = $6, expires_at = $7, due_at = $8, written_at = {PostgreSqlBatch.Now}, claim_id = $9,
            mark_version = CASE WHEN $5 THEN c.mark_version END,
            mark_fence = CASE WHEN $5 THEN c.mark_fence END,
            mark_set_at = CASE WHEN $5 THEN c.mark_set_at END,
            lease_owner = NULLIF(c.lease_owner, $11)
        """;

    // Without an expected mark, the parameter is NULL, which never equals a value.
    private const string IsExpected = "(c.version = $3 OR c.mark_version = $4)";

    // The row shows why a write was refused, because a refused write changes nothing.
    private const string Answer = $"""
        SELECT {PostgreSqlBatch.Now}, (SELECT version FROM written), EXISTS (SELECT 1 FROM taken)
            AND COALESCE((SELECT c.version = $3 OR COALESCE(c.mark_version = $4, false) FROM oauth2_connections AS c WHERE c.id = $2), $3 = 0)
        """;

    private const string Update = $"""
        WITH {Taken}, written AS (
            UPDATE oauth2_connections AS c {Set}
            WHERE c.id = $2 AND c.version > 0 AND {IsExpected} AND NOT EXISTS (SELECT 1 FROM taken)
            RETURNING c.version)
        {Answer}
        """;

    private const string InsertOrUpdate = $"""
        WITH {Taken}, written AS (
            INSERT INTO oauth2_connections AS c
                (id, version, payload, expires_at, due_at, written_at, claim_id, owner_id, alias, user_id, account)
            SELECT $2, nextval('oauth2_numbers'), $6, $7, $8, {PostgreSqlBatch.Now}, $9, $10, $12, $13, $14
            WHERE NOT EXISTS (SELECT 1 FROM taken)
            ON CONFLICT (id) DO UPDATE {Set}, owner_id = $10, alias = $12, user_id = $13, account = $14, emptied_at = NULL
            WHERE {IsExpected}
            RETURNING c.version)
        {Answer}
        """;

    // The row stays without its content, because it may hold a lease, and is removed later.
    private const string Delete = $"""
        WITH deleted AS (
            UPDATE oauth2_connections AS c
            SET version = 0, emptied_at = {PostgreSqlBatch.Now}, payload = NULL, alias = NULL, user_id = NULL, account = NULL,
                owner_id = NULL, claim_id = NULL, expires_at = NULL, due_at = NULL, written_at = NULL,
                mark_version = NULL, mark_fence = NULL, mark_set_at = NULL,
                former_mark_version = NULL, former_mark_fence = NULL, former_mark_set_at = NULL
            WHERE c.id = $2 AND c.version = $3 AND c.version > 0
            RETURNING 1)
        SELECT {PostgreSqlBatch.Now}, EXISTS (SELECT 1 FROM deleted)
        """;

    public async ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var id = PostgreSqlKeys.OfConnection(key);
        using var batch = database.CreateBatch(isRead: true);
        batch.Add(Select).With(id);
        return await database.RunAsync(
            batch, static row => new OAuth2ReadResult(PostgreSqlRecordColumns.Read(row, first: 1), row.ReadTime(0)), cancellationToken)
            .ConfigureAwait(false);
    }

    public async ValueTask<OAuth2WriteResult> WriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        var id = PostgreSqlKeys.OfConnection(key);
        var claim = write.AccountClaim is { } account ? PostgreSqlKeys.OfClaim(key.Alias, account) : null;
        using var batch = database.CreateBatch();
        if (claim is not null)
        {
            batch.AddLock(PostgreSqlKeys.GetLock(claim));
        }

        var isNew = write.ExpectedVersion == 0;
        var values = batch.Add(isNew ? InsertOrUpdate : Update)
            .With(id)
            .With(write.ExpectedVersion)
            .With(write.ExpectedMark)
            .With(write.KeepsMark)
            .With(write.Payload)
            .With(write.ExpiresAt?.UtcTicks)
            .With(write.DueAt?.UtcTicks)
            .With(claim)
            .With(PostgreSqlKeys.OfOwner(key.Alias, key.UserId))
            .With(write.LeaseOwner);
        if (isNew)
        {
            values.With(key.Alias).With(PostgreSqlKeys.Encode(key.UserId)).With(PostgreSqlKeys.Encode(key.Account));
        }

        return await database.RunAsync(batch, ReadAnswer, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<OAuth2DeleteResult> DeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        using var batch = database.CreateBatch();
        batch.Add(PostgreSqlSweep.EmptyRows);
        batch.Add(Delete).With(PostgreSqlKeys.OfConnection(key)).With(expectedVersion);
        return await database.RunAsync(batch, static row => new OAuth2DeleteResult(row.GetBoolean(1), row.ReadTime(0)), cancellationToken)
            .ConfigureAwait(false);
    }

    private static OAuth2WriteResult ReadAnswer(NpgsqlDataReader row)
    {
        if (!row.IsDBNull(1))
        {
            return new(OAuth2WriteStatus.Written, row.GetInt64(1), row.ReadTime(0));
        }

        return new(row.GetBoolean(2) ? OAuth2WriteStatus.AccountTaken : OAuth2WriteStatus.Conflict, 0, row.ReadTime(0));
    }
}
