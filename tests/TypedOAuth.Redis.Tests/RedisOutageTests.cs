using System.Globalization;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests;

/// <summary>Checks the store while its server is stopped, restarted, read-only or inaccessible.</summary>
public sealed class RedisOutageTests
{
    /// <summary>The number of attempts before a recovery counts as failed; each waits for the client's timeout at most.</summary>
    private const int MaxAttempts = 30;

    private static readonly string[] EachWriteIsOnDisk = ["--appendonly", "yes", "--appendfsync", "always"];

    [Fact]
    public async Task A_store_works_again_after_its_server_and_keeps_what_it_acknowledged()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync(EachWriteIsOnDisk);
        using var store = Stores.Create(server.Address, Stores.ShortTimeout);
        var version = await store.WriteAsync(Stores.Key, Stores.Write(1));
        for (var round = 0; round < 2; round++)
        {
            await (round == 0 ? server.KillAsync() : server.StopAsync());
            RequireOutage(await Record.ExceptionAsync(async () => await store.ReadAsync(Stores.Key, default)));
            RequireOutage(await Record.ExceptionAsync(async () => await store.TryWriteAsync(Stores.Key, Stores.Write(9, version), default)));
            await server.StartAsync();
            Assert.Equal(version, (await RetryAsync(async () => await store.ReadAsync(Stores.Key, default))).Record?.Version);
            version = await store.WriteAsync(Stores.Key, Stores.Write(2, version));
        }
    }

    [Fact]
    public async Task A_server_that_is_killed_under_load_keeps_each_acknowledged_write()
    {
        const int Writers = 8;
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync(EachWriteIsOnDisk);
        using var store = Stores.Create(server.Address, Stores.ShortTimeout);
        var acknowledged = new int[Writers];
        var writing = Enumerable.Range(0, Writers).Select(i => Task.Run(async () =>
        {
            // Each write contains the number of the write.
            for (var version = 0L; ; Volatile.Write(ref acknowledged[i], acknowledged[i] + 1))
            {
                var payload = BitConverter.GetBytes(acknowledged[i] + 1);
                version = await store.WriteAsync(KeyOf(i), new() { Payload = payload, ExpectedVersion = version });
            }
        })).ToList();
        while (Enumerable.Range(0, Writers).Any(i => Volatile.Read(ref acknowledged[i]) < 20 && !writing[i].IsCompleted))
        {
            await Task.Yield();
        }

        await server.KillAsync();
        foreach (var writer in writing)
        {
            RequireOutage(await Record.ExceptionAsync(() => writer));
        }

        await server.StartAsync();
        for (var i = 0; i < Writers; i++)
        {
            var stored = (await RetryAsync(async () => await store.ReadAsync(KeyOf(i), default))).Record!;
            Assert.InRange(BitConverter.ToInt32(stored.Payload.Span), Math.Max(20, acknowledged[i]), acknowledged[i] + 1);
        }

        static OAuth2ConnectionKey KeyOf(int writer) => new("google", $"user-{writer}");
    }

    [Fact]
    public async Task A_store_is_created_and_fails_in_time_while_its_server_is_stopped()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        await server.StopAsync();
        using var store = Stores.Create(server.Address, Stores.ShortTimeout);
        RequireOutage(await Record.ExceptionAsync(async () => await store.ReadAsync(Stores.Key, default)));
        await server.StartAsync();
        Assert.Null((await RetryAsync(async () => await store.ReadAsync(Stores.Key, default))).Record);
    }

    [Fact]
    public async Task A_caller_may_stop_waiting_for_a_read()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        using var store = Stores.Create(server.Address);
        await store.ReadAsync(Stores.Key, default);
        await server.SendAsync("CLIENT PAUSE 20000 ALL");
        using var caller = new CancellationTokenSource();
        var reading = store.ReadAsync(Stores.Key, caller.Token).AsTask();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        // Otherwise, the connection would wait for the answer before it closes.
        await server.KillAsync();
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_throws_and_is_stored_once()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        await using var relay = new RedisRelay(server.Address);
        using var store = Stores.Create(relay.Address);
        var version = await store.WriteAsync(Stores.Key, Stores.Write(1));
        relay.CutsNextAnswer = true;
        RequireOutage(await Record.ExceptionAsync(async () => await store.TryWriteAsync(Stores.Key, Stores.Write(2, version), default)));
        var stored = (await RetryAsync(async () => await store.ReadAsync(Stores.Key, default))).Record!;
        Assert.Equal([2], stored.Payload.ToArray());
        Assert.Equal(OAuth2WriteStatus.Conflict, (await store.TryWriteAsync(Stores.Key, Stores.Write(2, version), default)).Status);
        Assert.Equal(stored.Version, (await store.ReadAsync(Stores.Key, default)).Record!.Version);
    }

    [Fact]
    public async Task A_server_whose_memory_is_full_refuses_a_write_as_a_whole()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        using var store = Stores.Create(server.Address);
        var due = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var query = new OAuth2ConnectionQuery { Alias = "google", DueBefore = due.AddHours(2), IncludesPayloads = true };
        var version = await store.WriteAsync(Stores.Key, Stores.Claim("ada") with { DueAt = due });
        await server.SendAsync("CONFIG SET maxmemory 1");
        var write = Stores.Claim("ada", version) with { DueAt = due.AddHours(1), Payload = new byte[] { 2 } };
        RequireOutage(await Record.ExceptionAsync(async () => await store.TryWriteAsync(Stores.Key, write, default)));
        var entry = Assert.Single((await store.ListAsync(query, default)).Entries);
        Assert.Equal(version, entry.Record.Version);
        Assert.Equal(due, entry.Record.DueAt);
        Assert.Equal([1], entry.Record.Payload.ToArray());
        await server.SendAsync("CONFIG SET maxmemory 0");
        await store.WriteAsync(Stores.Key, write);
        Assert.Equal(due.AddHours(1), Assert.Single((await store.ListAsync(query, default)).Entries).Record.DueAt);
    }

    [Fact]
    public async Task A_server_that_became_a_replica_is_an_outage()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        using var store = Stores.Create(server.Address);
        await store.WriteAsync(Stores.Key, Stores.Write(1));
        await server.SendAsync(string.Create(CultureInfo.InvariantCulture, $"REPLICAOF 127.0.0.1 {FreePort.Find()}"));
        RequireOutage(await Record.ExceptionAsync(async () => await store.TryWriteAsync(new("google", "user-2"), Stores.Write(1), default)));
        await server.SendAsync("REPLICAOF NO ONE");
        await RetryAsync(async () => await store.TryWriteAsync(new("google", "user-2"), Stores.Write(1), default));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",password=hunter2")]
    public async Task A_wrong_password_is_a_configuration_error_that_does_not_repeat_it(string credentials)
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync("--requirepass", "right");
        using var store = Stores.Create(server.Address + credentials);
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(Stores.Key, default));
        Assert.Contains("password", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_without_permissions_is_a_configuration_error()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync("--user", "app", "on", ">secret", "~*", "+@all", "-evalsha", "-eval");
        using var store = Stores.Create(server.Address + ",user=app,password=secret");
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(Stores.Key, default));
        Assert.Contains("permissions", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_permissions_of_the_README_are_enough()
    {
        RedisServer.Require();
        var readme = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "src", "TypedOAuth.Redis", "README.md"), TestContext.Current.CancellationToken);
        var rules = readme.Split("ACL SETUSER typedoauth ", 2)[1].Split("```", 2)[0].Replace("\\", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        await using var server = await RedisServer.StartNewAsync("--appendonly", "yes");
        await server.SendAsync($"ACL SETUSER typedoauth {string.Join(' ', rules)}");
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var store = new RedisTokenStore(server.Address + ",user=typedoauth,password=secret", "typedoauth:", loggers);
        var other = await store.WriteAsync(new("google", "user-2"), Stores.Claim("ada") with { DueAt = DateTimeOffset.UnixEpoch });
        Assert.Equal(OAuth2WriteStatus.AccountTaken, (await store.TryWriteAsync(Stores.Key, Stores.Claim("ada"), default)).Status);
        other = await store.WriteAsync(new("google", "user-2"), Stores.Write(1, other));
        Assert.True((await store.TryDeleteAsync(new("google", "user-2"), other, default)).IsDeleted);
        var version = await store.WriteAsync(Stores.Key, Stores.Claim("ada"));
        Assert.True((await store.TryAcquireLeaseAsync(
            Stores.Key, new() { Owner = "a", Duration = TimeSpan.FromSeconds(5), SentVersion = version }, default)).IsMarked);
        await store.ReleaseLeaseAsync(Stores.Key, "a", clearsMark: true, default);
        Assert.Single((await store.ListAsync(new() { Alias = "google", AccountClaim = "ada", IncludesPayloads = true }, default)).Entries);
        foreach (var handle in new[] { "h1", "h2" })
        {
            await store.AddAsync(Stores.Pending(handle), new(MaxRecords: 1, MaxBytes: 1000), default);
        }

        Assert.NotNull((await store.PeekAsync("h2", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h2", default)).Payload);
        Assert.Empty(log.Lines);
    }

    [Fact]
    public async Task A_server_that_lost_its_last_writes_does_not_assign_their_versions_again()
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync();
        using var store = Stores.Create(server.Address);
        var lost = await store.WriteAsync(Stores.Key, Stores.Write(1));
        var lease = await store.TryAcquireLeaseAsync(Stores.Key, new() { Owner = "a", Duration = TimeSpan.FromSeconds(5) }, default);
        await server.SendAsync("FLUSHALL");
        Assert.True(await store.WriteAsync(Stores.Key, Stores.Write(2)) > lost);
        Assert.True((await store.TryAcquireLeaseAsync(Stores.Key, new() { Owner = "b", Duration = TimeSpan.FromSeconds(5) }, default)).Fence > lease.Fence);
        Assert.Equal(OAuth2WriteStatus.Conflict, (await store.TryWriteAsync(Stores.Key, Stores.Write(3, lost), default)).Status);
    }

    private static void RequireOutage(Exception? exception) =>
        Assert.True(exception is RedisException or TimeoutException, $"This is no outage: {exception}");

    private static async Task<T> RetryAsync<T>(Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (Exception exception) when (attempt < MaxAttempts && exception is RedisException or TimeoutException)
            {
                // The client connects again by itself.
                await Task.Delay(100);
            }
        }
    }
}
