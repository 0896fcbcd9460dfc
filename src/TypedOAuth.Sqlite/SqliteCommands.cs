using Microsoft.Data.Sqlite;
using SQLitePCL;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Creates commands and binds their parameters in the storage format of the tables.</summary>
internal static class SqliteCommands
{
    /// <summary>The condition that selects the row of a key.</summary>
    public const string IsKey = "alias = $alias AND user_id = $user AND account = $account";

    /// <summary>Creates a command.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The SQL text, which must be a constant of this package. Pass all values as parameters.</param>
    public static SqliteCommand Create(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static SqliteCommand With(this SqliteCommand command, string name, object? value)
    {
        command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Binds a time, which the tables store in UTC ticks.</summary>
    public static SqliteCommand With(this SqliteCommand command, string name, DateTimeOffset? date) =>
        command.With(name, (object?)date?.UtcTicks);

    public static SqliteCommand With(this SqliteCommand command, OAuth2ConnectionKey key) =>
        command.With("$alias", key.Alias).With("$user", key.UserId).With("$account", key.Account);

    /// <summary>Tries to acquire the database's write lock without waiting. A transaction of the driver would block the thread.</summary>
    /// <returns>Whether the lock was acquired.</returns>
    public static bool TryBeginImmediate(SqliteConnection connection)
    {
        // A pooled connection may have a busy timeout, because readers use one.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_busy_timeout(connection.Handle, 0), connection.Handle);
        return TryExecute(connection, "BEGIN IMMEDIATE;");
    }

    /// <summary>Rolls back uncommitted changes, so that the connection can be reused.</summary>
    public static void RollBack(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0 && raw.sqlite3_exec(connection.Handle, "ROLLBACK;") != raw.SQLITE_OK)
        {
            // The rollback failed, so the pool must not reuse the connection.
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>Runs a statement without waiting for other connections.</summary>
    /// <returns><see langword="false"/> if another connection holds a required lock.</returns>
    public static bool TryExecute(SqliteConnection connection, string sql)
    {
        var result = raw.sqlite3_exec(connection.Handle, sql);
        if (IsBusy(result))
        {
            return false;
        }

        SqliteException.ThrowExceptionForRC(result, connection.Handle);
        return true;
    }

    /// <summary>Returns whether another connection holds a lock. Connections with a shared cache report SQLITE_LOCKED.</summary>
    public static bool IsBusy(int result) => (result & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;
}
