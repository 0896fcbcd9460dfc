using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite;

/// <summary>Runs the statements of one change; without <see cref="Commit"/> none of them takes effect.</summary>
internal sealed class SqliteWriteTransaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    /// <summary>Begins a transaction, which waits until no other one writes.</summary>
    public SqliteWriteTransaction(SqliteDatabase database, TimeProvider time)
    {
        _connection = database.Open();
        try
        {
            _transaction = _connection.BeginTransaction(deferred: false);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }

        Now = time.GetUtcNow();
    }

    /// <summary>Returns the store's time, measured after the wait for other writers.</summary>
    public DateTimeOffset Now { get; }

    public SqliteCommand CreateCommand(string sql)
    {
        var command = SqliteCommands.Create(_connection, sql);
        command.Transaction = _transaction;
        return command;
    }

    /// <summary>Returns the next version or fence. One counter serves all keys, so a deletion never makes a number come back.</summary>
    public long NextNumber()
    {
        using var command = CreateCommand("UPDATE oauth2_versions SET last = last + 1 WHERE id = 1 RETURNING last;");
        return (long)command.ExecuteScalar()!;
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }
}
