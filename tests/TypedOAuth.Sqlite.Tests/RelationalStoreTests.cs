using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.Testing.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Runs every check on the store that docs/own-store.md shows, with the tables of that page.</summary>
public sealed class RelationalStoreTests : StoreConformanceTests
{
    [Fact]
    public void The_guide_shows_this_store()
    {
        var source = File.ReadAllText(Path.Combine(TestSupport.Repository.Root, "tests", "TypedOAuth.Sqlite.Tests", "RelationalStore.cs"));
        Assert.Equal(
            source.ReplaceLineEndings("\n").Replace($"namespace {typeof(RelationalStore).Namespace};\n\n", "", StringComparison.Ordinal),
            ReadBlock("csharp", "class RelationalStore"));
    }

    protected override IStoreFixture CreateFixture() => new Fixture();

    /// <summary>Returns the first block of the page that contains the text.</summary>
    private static string ReadBlock(string language, string text) =>
        File.ReadAllText(Path.Combine(TestSupport.Repository.Root, "docs", "own-store.md")).ReplaceLineEndings("\n")
            .Split($"```{language}\n").Skip(1).Select(static block => block.Split("```")[0]).First(block => block.Contains(text, StringComparison.Ordinal));

    private sealed class Fixture : IStoreFixture
    {
        private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        private readonly DatabaseFolder _folder = new();
        private readonly DbDataSource _database;

        // The store of the guide keeps no pending authorizations.
        private readonly DatabaseFolder _pendingFolder = new();
        private readonly SqliteTokenStore _pending;

        public Fixture()
        {
            // Writes are faster with a write-ahead log.
            _folder.Query("PRAGMA journal_mode = WAL;");
            _folder.Query(ReadBlock("sql", "CREATE TABLE"));
            _database = SqliteFactory.Instance.CreateDataSource(_folder.ConnectionString);
            Tokens = new RelationalStore(_database, _time);
            Authorizations = _pending = new SqliteTokenStore(_pendingFolder.ConnectionString, _time);
        }

        public IOAuth2TokenStore Tokens { get; }

        public IOAuth2AuthorizationStore Authorizations { get; }

        public ValueTask AdvanceAsync(TimeSpan time)
        {
            _time.Advance(time);
            return default;
        }

        public ValueTask<long> CountPendingAsync() => new((long)_pendingFolder.Query("SELECT COUNT(*) FROM oauth2_authorizations;")!);

        public async ValueTask DisposeAsync()
        {
            await _database.DisposeAsync();
            _pending.Dispose();
            _folder.Dispose();
            _pendingFolder.Dispose();
        }
    }
}
