using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Checks behavior that only a store in a file needs.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private static readonly OAuth2ConnectionKey Counter = new("crash", "counter");

    private static readonly OAuth2RecordWrite FirstWrite = new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 };

    private readonly DatabaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_that_is_killed_while_it_writes_loses_no_acknowledged_write()
    {
        for (var round = 1; round <= 4; round++)
        {
            using var writer = StartWriter();
            var last = 0;
            for (var i = 0; i < 20 * round; i++)
            {
                last = int.Parse((await writer.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
            }

            writer.Kill(); // SIGKILL, so that the process runs no further code.
            while (await writer.StandardOutput.ReadLineAsync() is { Length: > 0 } line)
            {
                last = int.Parse(line, CultureInfo.InvariantCulture);
            }

            await writer.WaitForExitAsync();
            Assert.InRange(await ReadCounterAsync(), last, last + 1);
        }
    }

    [Fact]
    public async Task A_read_waits_for_a_write_of_the_same_shared_cache()
    {
        var connectionString = $"{_folder.ConnectionString};Cache=Shared";
        using var store = new SqliteTokenStore(connectionString, TimeProvider.System);
        await store.TryWriteAsync(Counter, FirstWrite, default);
        Assert.Equal(1, (await store.ReadAsync(Counter, default)).Record!.Version);
        using var writer = new SqliteConnection(connectionString);
        writer.Open();
        using var transaction = writer.BeginTransaction();
        using (var command = writer.CreateCommand())
        {
            command.Transaction = transaction;
            command.CommandText = "UPDATE oauth2_tokens SET version = version + 1;";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        var read = Task.Run(async () => await store.ReadAsync(Counter, default));
        Assert.NotSame(read, await Task.WhenAny(read, Task.Delay(TimeSpan.FromMilliseconds(100))));
        transaction.Commit();
        Assert.Equal(2, (await read).Record!.Version);
    }

    [Fact]
    public async Task Processes_that_start_at_once_create_one_schema_and_lose_no_write_to_each_other()
    {
        const int Processes = 3;
        const int Writes = 40;
        var writers = Enumerable.Range(0, Processes).Select(_ => StartWriter($"{Writes}")).ToList();
        foreach (var writer in writers)
        {
            await writer.StandardOutput.ReadToEndAsync();
            await writer.WaitForExitAsync();
            Assert.Equal(0, writer.ExitCode);
            writer.Dispose();
        }

        Assert.Equal(Processes * Writes, await ReadCounterAsync());
    }

    [Fact]
    public async Task A_file_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        await store.TryWriteAsync(Counter, FirstWrite, default);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_folder.File)!))
        {
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public async Task A_newer_schema_is_refused_with_what_to_do()
    {
        var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        await store.ReadAsync(Counter, default);
        _folder.Query("PRAGMA user_version = 99;");
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () =>
            await new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System).ReadAsync(Counter, default));
        Assert.Contains("Update the package", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This is no database, whatever its name says, and it is long enough to be looked at.")]
    public async Task A_file_of_another_kind_is_refused_with_its_path(string content)
    {
        await File.WriteAllTextAsync(_folder.File, content);
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () =>
            await new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System).ReadAsync(Counter, default));
        Assert.Contains(_folder.File, exception.Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(_folder.File));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    public void A_database_in_memory_is_refused(string connectionString)
    {
        var builder = new ServiceCollection().AddTypedOAuth();
        Assert.Throws<OAuth2ConfigurationException>(() => builder.UseSqlite(connectionString));
    }

    [Fact]
    public async Task A_writer_waits_for_another_ones_transaction()
    {
        var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        await store.ReadAsync(Counter, default);
        using var connection = new SqliteConnection(_folder.ConnectionString);
        connection.Open();
        var transaction = connection.BeginTransaction(deferred: false);
        var write = Task.Run(async () => await store.TryWriteAsync(Counter, FirstWrite, default));

        // Long enough for a writer that does not wait to fail or to finish.
        Assert.NotSame(write, await Task.WhenAny(write, Task.Delay(TimeSpan.FromMilliseconds(500))));
        transaction.Commit();
        Assert.Equal(OAuth2WriteStatus.Written, (await write).Status);
        transaction.Dispose();
    }

    [Fact]
    public async Task The_journal_is_a_write_ahead_log_so_that_readers_and_writers_do_not_wait_for_each_other()
    {
        await new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System).ReadAsync(Counter, default);
        Assert.Equal("wal", _folder.Query("PRAGMA journal_mode;"));
    }

    [Fact]
    public async Task A_lease_that_was_never_released_does_not_stay_for_ever()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var store = new SqliteTokenStore(_folder.ConnectionString, time);
        await store.TryAcquireLeaseAsync(Counter, new() { Owner = "crashed", Duration = TimeSpan.FromMinutes(1) }, default);
        time.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 64; i++)
        {
            var record = new OAuth2PendingRecord
            {
                Handle = $"h{i}",
                Owner = Counter,
                Payload = new byte[] { 1 },
                Lifetime = TimeSpan.FromMinutes(1),
            };
            await store.AddAsync(record, OAuth2PendingLimits.None, default);
        }

        Assert.Equal(0L, _folder.Query("SELECT COUNT(*) FROM oauth2_leases;"));
    }

    [Fact]
    public void The_store_takes_the_place_of_the_ones_in_memory()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseSqlite(_folder.ConnectionString);
        using var provider = services.BuildServiceProvider();
        Assert.IsType<SqliteTokenStore>(provider.GetRequiredService<IOAuth2TokenStore>());
        Assert.Same(provider.GetRequiredService<IOAuth2TokenStore>(), provider.GetRequiredService<IOAuth2AuthorizationStore>());
        Assert.False(File.Exists(_folder.File));
    }

    private async Task<int> ReadCounterAsync()
    {
        using var store = new SqliteTokenStore(_folder.ConnectionString, TimeProvider.System);
        return BitConverter.ToInt32((await store.ReadAsync(Counter, default)).Record!.Payload.Span);
    }

    private Process StartWriter(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "TypedOAuth.Sqlite.CrashWriter.dll"));
        start.ArgumentList.Add(_folder.File);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
