using Microsoft.Data.Sqlite;
using SQLitePCL;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Creates commands and binds their parameters the way the tables store values.</summary>
internal static class SqliteCommands
{
    /// <summary>Selects the row of a key.</summary>
    public const string IsKey = "alias = $alias AND user_id = $user AND account = $account";

    /// <summary>Creates a command.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">A constant of this package: every value is a parameter.</param>
    public static SqliteCommand Create(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants, see above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static SqliteCommand With(this SqliteCommand command, string name, object? value)
    {
        command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Binds a date, which the tables store as its ticks in UTC.</summary>
    public static SqliteCommand With(this SqliteCommand command, string name, DateTimeOffset? date) =>
        command.With(name, (object?)date?.UtcTicks);

    public static SqliteCommand With(this SqliteCommand command, OAuth2ConnectionKey key) =>
        command.With("$alias", key.Alias).With("$user", key.UserId).With("$account", key.Account);

    /// <summary>Takes the database's write lock, without waiting for it. The driver's own transaction would block the thread.</summary>
    /// <returns>Whether no other connection holds the lock.</returns>
    public static bool TryBeginImmediate(SqliteConnection connection)
    {
        // A connection from the pool may have been a reader's, whose statements SQLite itself repeats.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_busy_timeout(connection.Handle, 0), connection.Handle);
        return TryExecute(connection, "BEGIN IMMEDIATE;");
    }

    /// <summary>Undoes what has not been committed, so that the connection can be used again.</summary>
    public static void RollBack(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0 && raw.sqlite3_exec(connection.Handle, "ROLLBACK;") != raw.SQLITE_OK)
        {
            // The connection is not used again.
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>Runs a statement, without waiting for other connections.</summary>
    /// <returns><see langword="false"/> if another connection holds a lock that it needs.</returns>
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

    /// <summary>Returns whether another connection holds a lock; connections with a shared cache have locks of their own.</summary>
    public static bool IsBusy(int result) => (result & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;
}
