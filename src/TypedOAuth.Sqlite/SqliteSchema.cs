using Microsoft.Data.Sqlite;

namespace TypedOAuth;

/// <summary>Creates the tables and brings older ones up to date. The file's <c>user_version</c> says how many of the steps it has seen.</summary>
internal static class SqliteSchema
{
    /// <summary>Each step brings a file one version further. A step that was released is never changed.</summary>
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
    ];

    /// <summary>The version that this build knows.</summary>
    public static int Version => Steps.Length;

    /// <summary>Takes the steps that the file has not seen. Of two processes that start at once one waits for the other.</summary>
    /// <exception cref="OAuth2ConfigurationException">The file was written by a newer version of this package.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        // Readers do not wait for a writer, nor it for them; the mode stays in the file.
        Execute(connection, transaction: null, "PRAGMA journal_mode = WAL;");
        if (ReadVersion(connection, transaction: null) == Version)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        var version = ReadVersion(connection, transaction);
        if (version > Version)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{connection.DataSource}' has schema version {version}, and this version of TypedOAuth.Sqlite knows {Version}: "
                + "update the package, or name another file.");
        }

        for (; version < Version; version++)
        {
            Execute(connection, transaction, Steps[version]);
        }

        Execute(connection, transaction, $"PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    private static long ReadVersion(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version;";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
