namespace TypedOAuth.PostgreSql;

/// <summary>Contains the statements that remove rows that are no longer needed. Other changes run them, so the store needs no timer.</summary>
/// <remarks>Each statement removes a few rows at most, and skips rows that another statement uses, so it waits for no other statement.</remarks>
internal static class PostgreSqlSweep
{
    /// <summary>Removes rows that have had no record and no lease for an hour.</summary>
    /// <remarks>
    /// The delay (in ticks) ensures that fences only increase. Without it, a slow statement could take its fence from the sequence, wait while
    /// another statement takes a greater fence and the row is removed, and then add the row again with the smaller fence.
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
