using Npgsql;
using NpgsqlTypes;
using TypedOAuth.Machines;
using TypedOAuth.PostgreSql;
using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Million;

/// <summary>A PostgreSQL server.</summary>
internal sealed class FilledPostgres : FilledStore
{
    private readonly NpgsqlDataSource _bare;
    private readonly PostgreSqlTokenStore _store;

    public FilledPostgres(MachineStore server)
        : base(server)
    {
        _store = new(server.Connection, Loggers);
        _bare = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.Connection) { MaxAutoPrepare = 10, AutoPrepareMinUsages = 1, NoResetOnClose = true });
    }

    public override IOAuth2TokenStore Store => _store;

    public override async Task FillAsync(int from, int to, Func<int, byte[]> encode, Func<int, DateTimeOffset> dueOf)
    {
        await _store.ReadAsync(new("stored", "nobody"), CancellationToken.None);
        await using var connection = await _bare.OpenConnectionAsync();
        var now = DateTimeOffset.UtcNow;
        await using (var import = await connection.BeginBinaryImportAsync(
            "COPY oauth2_connections (id, version, expires_at, due_at, written_at, alias, user_id, account, owner_id, payload) FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = from; i < to; i++)
            {
                var key = new OAuth2ConnectionKey("stored", StoredClient.UserOf(i));
                var due = dueOf(i).UtcTicks;
                await import.StartRowAsync();
                await import.WriteAsync(PostgreSqlKeys.OfConnection(key), NpgsqlDbType.Bytea);
                await import.WriteAsync((long)i + 1000, NpgsqlDbType.Bigint);
                await import.WriteAsync(due, NpgsqlDbType.Bigint);
                await import.WriteAsync(due, NpgsqlDbType.Bigint);
                await import.WriteAsync(now.UtcTicks, NpgsqlDbType.Bigint);
                await import.WriteAsync(key.Alias, NpgsqlDbType.Text);
                await import.WriteAsync(PostgreSqlKeys.Encode(key.UserId), NpgsqlDbType.Bytea);
                await import.WriteAsync(PostgreSqlKeys.Encode(key.Account), NpgsqlDbType.Bytea);
                await import.WriteAsync(PostgreSqlKeys.OfOwner(key.Alias, key.UserId), NpgsqlDbType.Bytea);
                await import.WriteAsync(encode(i), NpgsqlDbType.Bytea);
            }

            await import.CompleteAsync();
        }

        foreach (var sql in (string[])["SELECT setval('oauth2_numbers', 2000000)", "VACUUM ANALYZE oauth2_connections", "CHECKPOINT"])
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync();
        }
    }

    public override async ValueTask<byte[]> ReadBareAsync(string user)
    {
        var id = PostgreSqlKeys.OfConnection(new("stored", user));
        await using var connection = await _bare.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT payload, version, expires_at FROM oauth2_connections WHERE id = $1", connection);
        command.Parameters.Add(new() { Value = id });
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? reader.GetFieldValue<byte[]>(0) : throw new InvalidOperationException("The row is missing.");
    }

    public override async Task<(long Disk, long? Memory)> MeasureAsync()
    {
        await using var command = _bare.CreateCommand("SELECT pg_total_relation_size('oauth2_connections')");
        return ((long)(await command.ExecuteScalarAsync())!, null);
    }

    public override async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _bare.DisposeAsync();
    }
}
