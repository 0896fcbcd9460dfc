using Microsoft.Data.Sqlite;

namespace TypedOAuth;

/// <summary>
/// Reads tokens, which is what every request of an application may need: over connections that stay open, with the statement prepared, as
/// opening and preparing take longer than the row. One is kept for each processor at most.
/// </summary>
internal sealed class SqliteTokenReaders(SqliteDatabase database) : IDisposable
{
    private readonly Reader?[] _idle = new Reader?[Environment.ProcessorCount];

    public OAuth2StoredToken? Read(OAuth2ConnectionKey key)
    {
        var reader = TakeIdle() ?? new Reader(database.Open());
        OAuth2StoredToken? token;
        try
        {
            token = reader.Read(key);
        }
        catch
        {
            // Whatever has gone wrong, the next read begins with a new connection.
            reader.Dispose();
            throw;
        }

        Keep(reader);
        return token;
    }

    public void Dispose()
    {
        while (TakeIdle() is { } reader)
        {
            reader.Dispose();
        }
    }

    private Reader? TakeIdle()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is not null && Interlocked.Exchange(ref _idle[i], null) is { } reader)
            {
                return reader;
            }
        }

        return null;
    }

    private void Keep(Reader reader)
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is null && Interlocked.CompareExchange(ref _idle[i], reader, null) is null)
            {
                return;
            }
        }

        reader.Dispose();
    }

    /// <summary>A connection and its statement; for one thread at a time.</summary>
    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand _command;
        private readonly SqliteParameter _alias;
        private readonly SqliteParameter _user;

        public Reader(SqliteConnection connection)
        {
            _connection = connection;
            _command = connection.CreateCommand();
            _command.CommandText = "SELECT payload, version, expires_at FROM oauth2_tokens WHERE alias = $alias AND user_id = $user;";
            _alias = _command.Parameters.Add("$alias", SqliteType.Text);
            _user = _command.Parameters.Add("$user", SqliteType.Text);
        }

        public OAuth2StoredToken? Read(OAuth2ConnectionKey key)
        {
            (_alias.Value, _user.Value) = (key.Alias, key.UserId);

            // Closed before it returns, so that no snapshot of the database is held back: the next read sees what was written since.
            using var row = _command.ExecuteReader();
            return row.Read()
                ? new((byte[])row[0], row.GetInt64(1), row.IsDBNull(2) ? null : new DateTimeOffset(row.GetInt64(2), TimeSpan.Zero))
                : null;
        }

        public void Dispose()
        {
            _command.Dispose();
            _connection.Dispose();
        }
    }
}
