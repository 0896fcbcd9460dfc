using Microsoft.Data.Sqlite;
using TypedOAuth.Machines;
using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Million;

/// <summary>A SQLite file.</summary>
internal sealed class FilledSqlite(MachineStore server) : FilledStore(server)
{
    private readonly SqliteTokenStore _store = new(server.Connection, TimeProvider.System, Loggers);
    private SqliteConnection? _connection;
    private SqliteCommand? _read;

    public override IOAuth2TokenStore Store => _store;

    public override async Task FillAsync(int from, int to, Func<int, byte[]> encode, Func<int, DateTimeOffset> dueOf)
    {
        await _store.ReadAsync(new("stored", "nobody"), CancellationToken.None);
        using var connection = new SqliteConnection(Server.Connection);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO oauth2_tokens (alias, user_id, account, version, expires_at, due_at, written_at, payload)
            VALUES ('stored', $user, '', $version, $expires, $due, $now, $payload);
            UPDATE oauth2_versions SET last = $version;
            """;
        var now = DateTimeOffset.UtcNow;
        string[] names = ["$user", "$version", "$expires", "$due", "$now", "$payload"];
        var parameters = Array.ConvertAll(names, name => command.Parameters.AddWithValue(name, DBNull.Value));
        for (var i = from; i < to; i++)
        {
            var user = StoredClient.UserOf(i);
            var due = dueOf(i);
            object[] values = [user, (long)i + 1000, due.UtcTicks, due.UtcTicks, now.UtcTicks, encode(i)];
            for (var p = 0; p < values.Length; p++)
            {
                parameters[p].Value = values[p];
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public override ValueTask<byte[]> ReadBareAsync(string user)
    {
        if (_read is null)
        {
            _connection = new(Server.Connection);
            _connection.Open();
            _read = _connection.CreateCommand();
            _read.CommandText = "SELECT payload, version, expires_at FROM oauth2_tokens WHERE alias = 'stored' AND user_id = $user AND account = '';";
            _read.Parameters.AddWithValue("$user", "");
            _read.Prepare();
        }

        _read.Parameters[0].Value = user;
        using var reader = _read.ExecuteReader();
        return reader.Read()
            ? new((byte[])reader[0])
            : throw new InvalidOperationException("The row is missing.");
    }

    public override Task<(long Disk, long? Memory)> MeasureAsync()
    {
        using var connection = new SqliteConnection(Server.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
        return Task.FromResult<(long, long?)>((new FileInfo(Server.File).Length, null));
    }

    public override ValueTask DisposeAsync()
    {
        _read?.Dispose();
        _connection?.Dispose();
        _store.Dispose();
        SqliteConnection.ClearAllPools();
        return default;
    }
}
