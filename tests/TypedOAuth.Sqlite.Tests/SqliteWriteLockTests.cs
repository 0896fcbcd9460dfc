using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Checks calls while another connection, which represents another process, holds the database's write lock.</summary>
public sealed class SqliteWriteLockTests : IDisposable
{
    /// <summary>The time that a call waits for the lock.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private static readonly OAuth2ConnectionKey Ada = new("google", "ada");
    private static readonly OAuth2RecordWrite FirstWrite = new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 };

    private readonly DatabaseFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly SqliteTokenStore _store;

    public SqliteWriteLockTests() => _store = new(_folder.ConnectionString, _time);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Callbacks_with_unknown_states_do_not_wait()
    {
        await _store.ReadAsync(Ada, default);
        using var other = new HeldLock(_folder);
        for (var i = 0; i < 64; i++)
        {
            Assert.Null(Completed(_store.PeekAsync($"unknown-{i}", default)).Payload);
            Assert.Null(Completed(_store.TakeAsync($"unknown-{i}", default)).Payload);
        }
    }

    [Fact]
    public async Task The_first_call_of_a_process_reads_without_waiting()
    {
        await _store.TryWriteAsync(Ada, FirstWrite, default);
        using var other = new HeldLock(_folder);
        using var started = new SqliteTokenStore(_folder.ConnectionString, _time);
        Assert.NotNull(Completed(started.ReadAsync(Ada, default)).Record);
        Assert.Null(Completed(started.TakeAsync("unknown", default)).Payload);
    }

    [Fact]
    public async Task Calls_that_will_be_refused_do_not_wait()
    {
        var version = (await _store.TryWriteAsync(Ada, FirstWrite, default)).Version;
        await _store.TryAcquireLeaseAsync(Ada, new() { Owner = "holder", Duration = Lifetime }, default);
        var pending = new OAuth2PendingRecord { Handle = "h", Owner = Ada, Payload = new byte[] { 1 }, Lifetime = Lifetime };
        await _store.AddAsync(pending, OAuth2PendingLimits.None, default);
        using var other = new HeldLock(_folder);
        Assert.Equal(OAuth2WriteStatus.Conflict, Completed(_store.TryWriteAsync(Ada, FirstWrite, default)).Status);
        var stale = FirstWrite with { ExpectedVersion = version - 1, ExpectedMark = version - 1 };
        Assert.Equal(OAuth2WriteStatus.Conflict, Completed(_store.TryWriteAsync(Ada, stale, default)).Status);
        Assert.False(Completed(_store.TryDeleteAsync(Ada, version - 1, default)).IsDeleted);
        var lease = Completed(_store.TryAcquireLeaseAsync(Ada, new() { Owner = "other", Duration = Lifetime }, default));
        Assert.Equal((false, version), (lease.IsAcquired, lease.Record!.Version));
        Completed(_store.ReleaseLeaseAsync(Ada, "other", clearsMark: true, default));
        var duplicate = _store.AddAsync(pending, OAuth2PendingLimits.None, default);
        Assert.True(duplicate.IsFaulted);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await duplicate);
    }

    [Fact]
    public async Task Writers_wait_without_a_thread_and_go_through_when_the_lock_is_free()
    {
        await _store.ReadAsync(Ada, default);
        var other = new HeldLock(_folder);

        // All calls begin on this thread. A call that blocks the thread would prevent the others.
        var writes = Enumerable.Range(0, 64)
            .Select(i => _store.TryWriteAsync(new("google", $"user-{i}"), FirstWrite, default).AsTask())
            .ToList();
        Assert.DoesNotContain(writes, static write => write.IsCompleted);
        other.Dispose();
        Assert.All(await Task.WhenAll(writes), static write => Assert.Equal(OAuth2WriteStatus.Written, write.Status));
    }

    [Fact]
    public async Task A_writer_gives_up_after_two_seconds_with_a_transient_error()
    {
        await _store.ReadAsync(Ada, default);
        using var other = new HeldLock(_folder);
        var first = _store.TryWriteAsync(Ada, FirstWrite, default).AsTask();
        var second = _store.TryAcquireLeaseAsync(Ada, new() { Owner = "a", Duration = Lifetime }, default).AsTask();
        _time.Advance(Patience);
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(() => first);
        Assert.Contains("Another process", exception.Message, StringComparison.Ordinal);

        // The time limit includes the time in the queue.
        await Assert.ThrowsAsync<OAuth2TransientException>(() => second);
    }

    [Fact]
    public async Task A_cancelled_writer_does_not_wait_any_longer()
    {
        await _store.ReadAsync(Ada, default);
        using var other = new HeldLock(_folder);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var polling = _store.TryWriteAsync(Ada, FirstWrite, first.Token).AsTask();
        var queued = _store.TryWriteAsync(Ada, FirstWrite, second.Token).AsTask();
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => queued);
        Assert.False(polling.IsCompleted);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => polling);
    }

    [Fact]
    public async Task A_writer_that_gave_up_leaves_its_place_to_the_next_one()
    {
        await _store.ReadAsync(Ada, default);
        using (new HeldLock(_folder))
        {
            var first = _store.TryWriteAsync(Ada, FirstWrite, default).AsTask();
            _time.Advance(Patience);
            await Assert.ThrowsAsync<OAuth2TransientException>(() => first);
        }

        Assert.Equal(OAuth2WriteStatus.Written, (await _store.TryWriteAsync(Ada, FirstWrite, default)).Status);
    }

    [Fact]
    public async Task Refreshed_tokens_survive_a_lock_that_outlasts_all_attempts_to_save_them()
    {
        using var folder = await FixtureFolder.WriteAsync();
        HeldLock? other = null;
        var isRead = new TaskCompletionSource();
        folder.Server.Answer(_ =>
        {
            // The lease has been acquired. From now on, another process holds the lock.
            other = new HeldLock(folder.DatabasePath);
            return new() { Content = new ReadContent(ScriptedServer.TokenJson("refreshed", "rotated"), isRead) };
        });
        await using var site = await folder.StartAsync();
        var userId = folder.Fixture.Connected.UserId;
        var refresh = site.Client.RefreshUserAccessTokenAsync(userId).AsTask();

        // The clock advances after the response has been read. Otherwise, the request would time out.
        await isRead.Task;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!refresh.IsCompleted)
        {
            Assert.False(limit.IsCancellationRequested, "The refresh has not given up.");
            site.Time.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        other!.Dispose();
        Assert.Equal("refreshed", (await site.Client.RefreshUserAccessTokenAsync(userId)).Token);
        Assert.Equal(1, folder.Server.Count);
        await using var restarted = await folder.StartAsync();
        Assert.Equal("rotated", (await restarted.Client.GetAccessTokenForUserAsync(userId))!.RefreshToken);
    }

    private static T Completed<T>(ValueTask<T> call)
    {
        Assert.True(call.IsCompletedSuccessfully, "The call waits.");
        return call.Result;
    }

    /// <summary>Signals when the client has read the body.</summary>
    private sealed class ReadContent(string json, TaskCompletionSource isRead) : StringContent(json)
    {
        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            isRead.TrySetResult();
        }
    }

    /// <summary>Holds the write lock with a separate connection, which represents another process.</summary>
    private sealed class HeldLock : IDisposable
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteTransaction _transaction;

        public HeldLock(DatabaseFolder folder)
            : this(folder.File)
        {
        }

        public HeldLock(string file)
        {
            _connection = new($"Data Source={file};Pooling=False");
            _connection.Open();
            _transaction = _connection.BeginTransaction(deferred: false);
        }

        public void Dispose()
        {
            _transaction.Dispose();
            _connection.Dispose();
        }
    }
}
