using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite;

/// <summary>Creates the tables and migrates older tables. The file's <c>user_version</c> is the number of completed steps.</summary>
internal static class SqliteSchema
{
    /// <summary>The steps that each migrate a file to the next version. A released step never changes.</summary>
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE oauth2_tokens (
            alias TEXT NOT NULL COLLATE BINARY,
            user_id TEXT NOT NULL COLLATE BINARY,
            payload BLOB NOT NULL,
            version INTEGER NOT NULL,
            expires_at INTEGER NULL,
            PRIMARY KEY (alias, user_id)
        ) WITHOUT ROWID;
        CREATE TABLE oauth2_versions (id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL);
        INSERT INTO oauth2_versions (id, last) VALUES (1, 0);
        CREATE TABLE oauth2_leases (
            alias TEXT NOT NULL COLLATE BINARY,
            user_id TEXT NOT NULL COLLATE BINARY,
            owner TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            PRIMARY KEY (alias, user_id)
        ) WITHOUT ROWID;
        CREATE TABLE oauth2_authorizations (
            handle TEXT NOT NULL PRIMARY KEY COLLATE BINARY,
            payload BLOB NOT NULL,
            expires_at INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX oauth2_authorizations_expiry ON oauth2_authorizations (expires_at);
        """,

        // Adds accounts, due dates, marks, claims, fences and owners. Rows with payloads are no longer stored in the B-tree of their
        // primary key (WITHOUT ROWID). This halves the file size and the read time for payloads of more than a thousand bytes. The payload
        // is the last column, so that the other columns are read without it.
        """
        CREATE TABLE oauth2_tokens_new (
            id INTEGER PRIMARY KEY,
            alias TEXT NOT NULL COLLATE BINARY,
            user_id TEXT NOT NULL COLLATE BINARY,
            account TEXT NOT NULL COLLATE BINARY,
            version INTEGER NOT NULL,
            expires_at INTEGER NULL,
            due_at INTEGER NULL,
            written_at INTEGER NULL,
            mark_version INTEGER NULL,
            mark_fence INTEGER NULL,
            mark_set_at INTEGER NULL,
            claim TEXT NULL COLLATE BINARY,
            payload BLOB NOT NULL,
            UNIQUE (alias, user_id, account)
        );
        INSERT INTO oauth2_tokens_new (alias, user_id, account, version, expires_at, payload)
        SELECT alias, user_id, '', version, expires_at, payload FROM oauth2_tokens;
        DROP TABLE oauth2_tokens;
        ALTER TABLE oauth2_tokens_new RENAME TO oauth2_tokens;
        CREATE INDEX oauth2_tokens_due ON oauth2_tokens (alias, due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX oauth2_tokens_claims ON oauth2_tokens (alias, claim) WHERE claim IS NOT NULL;
        CREATE TABLE oauth2_leases_new (
            alias TEXT NOT NULL COLLATE BINARY,
            user_id TEXT NOT NULL COLLATE BINARY,
            account TEXT NOT NULL COLLATE BINARY,
            owner TEXT NOT NULL,
            fence INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            PRIMARY KEY (alias, user_id, account)
        ) WITHOUT ROWID;
        INSERT INTO oauth2_leases_new (alias, user_id, account, owner, fence, expires_at)
        SELECT alias, user_id, '', owner, 0, expires_at FROM oauth2_leases;
        DROP TABLE oauth2_leases;
        ALTER TABLE oauth2_leases_new RENAME TO oauth2_leases;
        CREATE TABLE oauth2_authorizations_new (
            id INTEGER PRIMARY KEY,
            handle TEXT NOT NULL UNIQUE COLLATE BINARY,
            alias TEXT NOT NULL COLLATE BINARY,
            user_id TEXT NOT NULL COLLATE BINARY,
            expires_at INTEGER NOT NULL,
            payload BLOB NOT NULL
        );
        INSERT INTO oauth2_authorizations_new (handle, alias, user_id, expires_at, payload)
        SELECT handle, '', '', expires_at, payload FROM oauth2_authorizations ORDER BY expires_at;
        DROP TABLE oauth2_authorizations;
        ALTER TABLE oauth2_authorizations_new RENAME TO oauth2_authorizations;
        CREATE INDEX oauth2_authorizations_expiry ON oauth2_authorizations (expires_at);
        CREATE INDEX oauth2_authorizations_owner ON oauth2_authorizations (alias, user_id);
        """,
    ];

    /// <summary>The schema version of this build.</summary>
    public static int Version => Steps.Length;

    /// <summary>Runs the migration steps that the file needs. If two processes start at the same time, one waits for the other.</summary>
    /// <returns><see langword="false"/> if another process holds a lock, so that the caller must try again.</returns>
    /// <exception cref="OAuth2ConfigurationException">A newer version of this package wrote the file.</exception>
    public static bool TryMigrate(SqliteConnection connection)
    {
        // In WAL mode, readers and a writer do not wait for each other. The mode is stored in the file.
        if (!SqliteCommands.TryExecute(connection, "PRAGMA journal_mode = WAL;"))
        {
            return false;
        }

        if (ReadVersion(connection) == Version)
        {
            return true;
        }

        if (!SqliteCommands.TryBeginImmediate(connection))
        {
            return false;
        }

        try
        {
            Migrate(connection);
        }
        finally
        {
            SqliteCommands.RollBack(connection);
        }

        return true;
    }

    private static void Migrate(SqliteConnection connection)
    {
        var version = ReadVersion(connection);
        if (version > Version)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{connection.DataSource}' has schema version {version}, but this version of TypedOAuth.Sqlite "
                + $"supports {Version}. Update the package, or use another file.");
        }

        for (; version < Version; version++)
        {
            Execute(connection, Steps[version]);
        }

        Execute(connection, $"PRAGMA user_version = {Version};");
        Execute(connection, "COMMIT;");
    }

    private static long ReadVersion(SqliteConnection connection)
    {
        using var command = SqliteCommands.Create(connection, "PRAGMA user_version;");
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = SqliteCommands.Create(connection, sql);
        command.ExecuteNonQuery();
    }
}
