using Microsoft.Data.Sqlite;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Copies the database while the application uses it, as docs/production.md says.</summary>
public sealed class BackupTests : IDisposable
{
    private static readonly OAuth2ConnectionKey Ada = new("google", "ada");

    private readonly DatabaseFolder _folder = new();

    private string Backup => $"{_folder.File}.backup";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_of_a_database_in_use_has_every_write_and_can_be_restored()
    {
        using (var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System))
        {
            await WriteAsync(store, payload: 1, expectedVersion: 0);
            _folder.Query($"VACUUM INTO '{Backup}'");
            var now = await store.ReadAsync(Ada, default);
            await WriteAsync(store, payload: 2, now.Record!.Version);
        }

        // The application is stopped.
        SqliteConnection.ClearAllPools();
        File.Delete($"{_folder.File}-wal");
        File.Delete($"{_folder.File}-shm");
        File.Move(Backup, _folder.File, overwrite: true);
        using var restored = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        var record = (await restored.ReadAsync(Ada, default)).Record!;
        Assert.Equal([1], record.Payload.ToArray());
        await WriteAsync(restored, payload: 3, record.Version);
        Assert.Equal([3], (await restored.ReadAsync(Ada, default)).Record!.Payload.ToArray());
    }

    /// <summary>Recent writes are in the write-ahead log, so a copy of the database's file alone is not a backup.</summary>
    [Fact]
    public async Task A_copy_of_the_file_alone_has_not_every_write()
    {
        using var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        await WriteAsync(store, payload: 1, expectedVersion: 0);
        Assert.NotNull((await store.ReadAsync(Ada, default)).Record);
        File.Copy(_folder.File, Backup);
        using var copy = new SqliteTokenStore($"Data Source={Backup}", TimeProvider.System);
        Assert.Null((await copy.ReadAsync(Ada, default)).Record);
    }

    private static async Task WriteAsync(SqliteTokenStore store, byte payload, long expectedVersion)
    {
        var result = await store.TryWriteAsync(Ada, new() { Payload = new[] { payload }, ExpectedVersion = expectedVersion }, default);
        Assert.Equal(OAuth2WriteStatus.Written, result.Status);
    }
}
