using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Opens files of earlier schemas. Each schema is written out in full, so that a change of the migration steps does not affect it.</summary>
public sealed class SqliteSchemaTests : IDisposable
{
    /// <summary>The schema of version 0.1.0.</summary>
    private const string FirstSchema = """
        PRAGMA journal_mode = WAL;
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
        PRAGMA user_version = 1;
        """;

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly OAuth2ConnectionKey Ada = new("google", "ada");

    private readonly DatabaseFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Now);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Records_of_the_first_schema_keep_their_keys_versions_and_payloads()
    {
        using var store = OpenFirstSchema($"""
            INSERT INTO oauth2_tokens VALUES ('google', 'ada', x'010203', 41, {Now.AddHours(1).UtcTicks});
            INSERT INTO oauth2_tokens VALUES ('google', 'Zoë ''😀''', zeroblob(5000), 7, NULL);
            INSERT INTO oauth2_tokens VALUES ('github', 'ada', x'04', 42, NULL);
            UPDATE oauth2_versions SET last = 42;
            """);
        var record = (await store.ReadAsync(Ada, default)).Record!;
        Assert.Equal(new byte[] { 1, 2, 3 }, record.Payload.ToArray());
        Assert.Equal((41, Now.AddHours(1)), (record.Version, record.ExpiresAt));
        Assert.Equal((null, null, null), (record.DueAt, record.WrittenAt, record.Mark));
        Assert.Equal(5000, (await store.ReadAsync(new("google", "Zoë '😀'"), default)).Record!.Payload.Length);
        Assert.Equal(42, (await store.ReadAsync(new("github", "ada"), default)).Record!.Version);
        Assert.Equal(2, (await store.ListAsync(new() { Alias = "google" }, default)).Entries.Count);

        var written = await store.TryWriteAsync(Ada, new() { Payload = new byte[] { 5 }, ExpectedVersion = 41 }, default);
        Assert.Equal((OAuth2WriteStatus.Written, 43), (written.Status, written.Version));
        Assert.True((await store.TryDeleteAsync(new("google", "Zoë '😀'"), 7, default)).IsDeleted);
    }

    [Fact]
    public async Task A_lease_of_the_first_schema_lasts_until_its_end()
    {
        using var store = OpenFirstSchema($"""
            INSERT INTO oauth2_leases VALUES ('google', 'ada', 'old process', {Now.AddSeconds(30).UtcTicks});
            UPDATE oauth2_versions SET last = 42;
            """);
        var request = new OAuth2LeaseRequest { Owner = "new process", Duration = TimeSpan.FromMinutes(1) };
        var refused = await store.TryAcquireLeaseAsync(Ada, request, default);
        Assert.Equal((false, Now.AddSeconds(30)), (refused.IsAcquired, refused.EndsAt));
        _time.Advance(TimeSpan.FromSeconds(30));
        var taken = await store.TryAcquireLeaseAsync(Ada, request, default);
        Assert.Equal((true, 43), (taken.IsAcquired, taken.Fence));
    }

    [Fact]
    public async Task An_authorization_of_the_first_schema_can_be_completed()
    {
        using var store = OpenFirstSchema($"""
            INSERT INTO oauth2_authorizations VALUES ('late', x'02', {Now.AddMinutes(9).UtcTicks});
            INSERT INTO oauth2_authorizations VALUES ('early', x'01', {Now.AddMinutes(5).UtcTicks});
            """);
        Assert.Equal([1], (await store.TakeAsync("early", default)).Payload);
        Assert.Null((await store.TakeAsync("early", default)).Payload);
        _time.Advance(TimeSpan.FromMinutes(8));
        Assert.Equal([2], (await store.PeekAsync("late", default)).Payload);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await store.TakeAsync("late", default)).Payload);
    }

    [Fact]
    public async Task A_file_of_the_first_schema_becomes_what_a_new_file_is()
    {
        const string Schema = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name);";
        using var created = new DatabaseFolder();
        using (var store = new SqliteTokenStore(created.ConnectionString, _time))
        {
            await store.ReadAsync(Ada, default);
        }

        using (var store = OpenFirstSchema(""))
        {
            await store.ReadAsync(Ada, default);
        }

        Assert.Equal(created.Query(Schema), _folder.Query(Schema));
        Assert.Equal((long)SqliteSchema.Version, _folder.Query("PRAGMA user_version;"));
        Assert.Equal("ok", _folder.Query("PRAGMA integrity_check;"));
    }

    /// <summary>Writes a file of the first schema and returns a store that opens the file at its first use.</summary>
    private SqliteTokenStore OpenFirstSchema(string rows)
    {
        _folder.Query(FirstSchema);
        _folder.Query(rows + "SELECT 1;");
        SqliteConnection.ClearAllPools();
        return new(_folder.ConnectionString, _time);
    }
}
