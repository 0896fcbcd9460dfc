using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Writes and deletes the records of connections.</summary>
internal sealed class SqliteRecords(SqliteDatabase database, SqliteTokenReaders readers, TimeProvider time)
{
    private const string Set = """
        SET payload = $payload, version = $version, expires_at = $expires, due_at = $due, written_at = $now, claim = $claim,
            mark_version = IIF($keepsMark, mark_version, NULL),
            mark_fence = IIF($keepsMark, mark_fence, NULL),
            mark_set_at = IIF($keepsMark, mark_set_at, NULL)
        """;

    // Without an expected mark, the parameter is NULL, which never equals a value.
    private const string IsExpected = "(oauth2_tokens.version = $expected OR oauth2_tokens.mark_version = $mark)";

    private const string Update = $"UPDATE oauth2_tokens {Set} WHERE {SqliteCommands.IsKey} AND {IsExpected};";

    private const string InsertOrUpdate = $"""
        INSERT INTO oauth2_tokens (alias, user_id, account, version, expires_at, due_at, written_at, claim, payload)
        VALUES ($alias, $user, $account, $version, $expires, $due, $now, $claim, $payload)
        ON CONFLICT (alias, user_id, account) DO UPDATE {Set} WHERE {IsExpected};
        """;

    public async ValueTask<OAuth2WriteResult> WriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        // The version is checked first, so that a write that will be refused does not wait for the write lock.
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        if (!IsStored(key, write))
        {
            return new(OAuth2WriteStatus.Conflict, 0, time.GetUtcNow());
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        var version = transaction.NextNumber();
        if (!TryStore(transaction, key, write, version))
        {
            return new(OAuth2WriteStatus.Conflict, 0, transaction.Now);
        }

        if (write.AccountClaim is { } account && IsHeldByAnother(transaction, key, account))
        {
            return new(OAuth2WriteStatus.AccountTaken, 0, transaction.Now);
        }

        if (write.LeaseOwner is { } owner)
        {
            SqliteLeases.End(transaction, key, owner);
        }

        transaction.Commit();
        return new(OAuth2WriteStatus.Written, version, transaction.Now);
    }

    public async ValueTask<OAuth2DeleteResult> DeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        if (readers.Read(key)?.Version != expectedVersion)
        {
            return new(false, time.GetUtcNow());
        }

        using var transaction = await SqliteWriteTransaction.BeginAsync(database, time, cancellationToken).ConfigureAwait(false);
        using var command = transaction.CreateCommand($"DELETE FROM oauth2_tokens WHERE {SqliteCommands.IsKey} AND version = $expected;");
        var isDeleted = command.With(key).With("$expected", expectedVersion).ExecuteNonQuery() > 0;
        transaction.Commit();
        return new(isDeleted, transaction.Now);
    }

    /// <summary>
    /// Returns whether the stored record is the expected one. A mismatch is final, because a replaced version is never stored again.
    /// </summary>
    private bool IsStored(OAuth2ConnectionKey key, OAuth2RecordWrite write) => readers.Read(key) is { } stored
        ? stored.Version == write.ExpectedVersion || (stored.Mark is { } mark && mark.Version == write.ExpectedMark)
        : write.ExpectedVersion == 0;

    private static bool TryStore(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, OAuth2RecordWrite write, long version)
    {
        using var command = transaction.CreateCommand(write.ExpectedVersion == 0 ? InsertOrUpdate : Update);
        return command
            .With(key)
            .With("$payload", write.Payload.ToArray())
            .With("$version", version)
            .With("$expires", write.ExpiresAt)
            .With("$due", write.DueAt)
            .With("$now", transaction.Now)
            .With("$claim", write.AccountClaim)
            .With("$keepsMark", write.KeepsMark)
            .With("$expected", write.ExpectedVersion)
            .With("$mark", write.ExpectedMark)
            .ExecuteNonQuery() > 0;
    }

    private static bool IsHeldByAnother(SqliteWriteTransaction transaction, OAuth2ConnectionKey key, string account)
    {
        using var command = transaction.CreateCommand(
            "SELECT EXISTS (SELECT 1 FROM oauth2_tokens WHERE alias = $alias AND claim = $claim AND user_id <> $user);");
        return (long)command.With(key).With("$claim", account).ExecuteScalar()! != 0;
    }
}
