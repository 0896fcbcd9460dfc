using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite;

/// <summary>Runs the statements of one change. Without <see cref="Commit"/>, the statements have no effect.</summary>
internal sealed class SqliteWriteTransaction : IDisposable
{
    private readonly SqliteDatabase _database;

    private SqliteWriteTransaction(SqliteDatabase database, SqliteConnection connection, DateTimeOffset now) =>
        (_database, Connection, Now) = (database, connection, now);

    public SqliteConnection Connection { get; }

    /// <summary>The store's time, measured after the wait for other writers.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Begins a transaction as soon as the write lock is free.</summary>
    /// <exception cref="OAuth2TransientException">Another process holds the write lock for too long.</exception>
    public static async ValueTask<SqliteWriteTransaction> BeginAsync(SqliteDatabase database, TimeProvider time, CancellationToken cancellationToken)
    {
        var connection = await database.WriteLock.EnterAsync(() => TryBegin(database), cancellationToken).ConfigureAwait(false);
        return new(database, connection, time.GetUtcNow());
    }

    public SqliteCommand CreateCommand(string sql) => SqliteCommands.Create(Connection, sql);

    /// <summary>Returns the next version or fence. All keys share one counter, so no number is repeated after a deletion.</summary>
    public long NextNumber()
    {
        using var command = CreateCommand("UPDATE oauth2_versions SET last = last + 1 WHERE id = 1 RETURNING last;");
        return (long)command.ExecuteScalar()!;
    }

    public void Commit()
    {
        using var command = CreateCommand("COMMIT;");
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        try
        {
            SqliteCommands.RollBack(Connection);
            Connection.Dispose();
        }
        finally
        {
            _database.WriteLock.Exit();
        }
    }

    private static SqliteConnection? TryBegin(SqliteDatabase database)
    {
        var connection = database.Open();
        try
        {
            if (SqliteCommands.TryBeginImmediate(connection))
            {
                return connection;
            }
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection.Dispose();
        return null;
    }
}
