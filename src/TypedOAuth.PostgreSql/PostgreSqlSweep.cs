namespace TypedOAuth.PostgreSql;

/// <summary>Contains the statements that remove rows that are no longer needed. Other changes run them, so the store needs no timer.</summary>
/// <remarks>Each statement removes a few rows at most, and skips rows that another statement uses, so it waits for no other statement.</remarks>
internal static class PostgreSqlSweep
{
    /// <summary>Removes rows that have had no record and no lease for an hour.</summary>
    /// <remarks>
    /// Without the delay (in ticks), a slow statement could receive the number of its lease, and then add the row again after another
    /// statement received a greater number and the row was removed. The fence would then decrease.
    /// </remarks>
    public const string EmptyRows = $"""
        DELETE FROM oauth2_connections WHERE id IN (
            SELECT id FROM oauth2_connections
            WHERE emptied_at < {PostgreSqlBatch.NowOnce} - 36000000000
                AND COALESCE(lease_ends_at, 0) < {PostgreSqlBatch.NowOnce} - 36000000000
            ORDER BY emptied_at LIMIT 16 FOR UPDATE SKIP LOCKED)
        """;

    /// <summary>Removes pending records that have expired.</summary>
    public const string ExpiredAuthorizations = $"""
        DELETE FROM oauth2_authorizations WHERE handle IN (
            SELECT handle FROM oauth2_authorizations WHERE expires_at <= {PostgreSqlBatch.NowOnce}
            ORDER BY expires_at LIMIT 16 FOR UPDATE SKIP LOCKED)
        """;
}
