using Microsoft.Data.Sqlite;
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
}
