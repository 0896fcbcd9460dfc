using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Checks the permissions and the content of the database's files.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly OAuth2ConnectionKey Ada = new("google", "ada");

    private readonly DatabaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_that_others_can_read_are_tightened_with_a_warning()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        // Keeps the journal and the shared memory open, as another process does.
        using var earlier = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        await earlier.TryWriteAsync(Ada, new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 }, default);
        Assert.NotNull((await earlier.ReadAsync(Ada, default)).Record);
        string[] files = [_folder.File, $"{_folder.File}-wal", $"{_folder.File}-shm"];
        foreach (var file in files)
        {
            File.SetUnixFileMode(file, Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        var log = new Listener();
        using var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System, log);
        Assert.NotNull((await store.ReadAsync(Ada, default)).Record);
        Assert.All(files, static file => Assert.Equal(Private, GetMode(file)));
        Assert.Equal(files.Select(static file => $"Warning 301 {file}").Order(), log.Lines.Order());
    }

    [Fact]
    public async Task Files_that_are_private_already_are_not_mentioned()
    {
        var log = new Listener();
        using (var earlier = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System, log))
        {
            await earlier.TryWriteAsync(Ada, new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 }, default);
        }

        using var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System, log);
        Assert.NotNull((await store.ReadAsync(Ada, default)).Record);
        Assert.Empty(log.Lines);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task What_was_deleted_or_replaced_is_not_left_in_the_file(int length)
    {
        var replaced = Fill(0xA7, length);
        var deleted = Fill(0xB7, length);
        using (var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System))
        {
            var first = await store.TryWriteAsync(Ada, new() { Payload = replaced, ExpectedVersion = 0 }, default);
            var kept = new OAuth2ConnectionKey("google", "kept");
            await store.TryWriteAsync(kept, new() { Payload = Fill(0xC7, length), ExpectedVersion = 0 }, default);
            Checkpoint();
            Assert.True(Contains(replaced));
            var second = await store.TryWriteAsync(Ada, new() { Payload = deleted, ExpectedVersion = first.Version }, default);
            Checkpoint();
            Assert.False(Contains(replaced));
            Assert.True(Contains(deleted));
            await store.TryDeleteAsync(Ada, second.Version, default);
            Checkpoint();
            Assert.False(Contains(deleted));
        }
    }

    private static byte[] Fill(byte value, int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill(value);
        return bytes;
    }

    private static UnixFileMode GetMode(string file) => OperatingSystem.IsWindows() ? Private : File.GetUnixFileMode(file);

    private void Checkpoint() => _folder.Query("PRAGMA wal_checkpoint(TRUNCATE);");

    /// <summary>Searches for the beginning of a payload, because a page contains only a part of a long payload.</summary>
    private bool Contains(byte[] payload) => File.ReadAllBytes(_folder.File).AsSpan().IndexOf(payload.AsSpan(0, 50)) >= 0;

    private sealed class Listener : ILoggerFactory, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName)
        {
            Assert.Equal("TypedOAuth.Sqlite", categoryName);
            return this;
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{logLevel} {eventId.Id} {Assert.IsAssignableFrom<IReadOnlyList<KeyValuePair<string, object?>>>(state)[0].Value}");
    }
}
