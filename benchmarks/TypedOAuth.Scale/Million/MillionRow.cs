using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Machines;
using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Million;

/// <summary>Reads and lists a million stored connections.</summary>
internal static class MillionRow
{
    private const int Small = 10_000;
    private const int Active = 10_000;
    private const int Reads = 10_000;
    private const int Queries = 200;

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores, int connections)
    {
        var report = new Report("million");
        report.Line("Times are p50 / p99 in microseconds.");
        report.Line();
        report.Header(
            "store", "connections", "bare driver, one row", "store, `ReadAsync`", "ratio of p50", "client, token not in memory", "of this, unprotect and decode",
            "page of 500 due connections", "bytes a connection on disk", "in the server's memory");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            await using var server = await MachineStore.StartAsync(kind, isDurable: true);
            await using var filled = FilledStore.Create(server);
            await using var template = StoredClient.CreateServices(server.Keys, static _ => { });
            var encode = await StoredClient.CreateEncoderAsync(template);
            var from = 0;
            foreach (var count in new[] { Small, connections }.Distinct())
            {
                var begin = Stopwatch.GetTimestamp();
                await filled.FillAsync(from, count, encode);
                await Console.Error.WriteLineAsync($"{kind}: {count} after {Stopwatch.GetElapsedTime(begin).TotalSeconds:F0} s");
                from = count;
                await MeasureAsync(report, filled, count);
            }

            await MeasureProcessAsync(report, server);
        }

        await report.SaveAsync();
    }

    /// <summary>Loads the tokens of users in the separate process of the command <c>active</c>, and writes the memory that they take.</summary>
    public static async Task LoadActiveAsync(StoreKind kind, string connection, string keys, int users)
    {
        await using var services = StoredClient.CreateServices(keys, builder => FilledStore.Use(builder, kind, connection));
        var client = services.GetRequiredService<StoredClient>();
        await client.GetAccessTokenForUserAsync(StoredClient.UserOf(0));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < users; i++)
        {
            await client.GetAccessTokenForUserAsync(StoredClient.UserOf(i));
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{(after - before) / (double)users:F0} {Environment.WorkingSet / 1024.0 / 1024:F0}"));
        GC.KeepAlive(client);
    }

    private static async Task MeasureAsync(Report report, FilledStore filled, int count)
    {
        await using var services = StoredClient.CreateServices(
            filled.Server.Keys,
            builder => FilledStore.Use(builder, filled.Server.Kind, filled.Server.Connection),
            static options => (options.CacheDuration, options.CacheCapacity) = (TimeSpan.Zero, 1));
        var client = services.GetRequiredService<StoredClient>();
        var decode = StoredClient.CreateDecoder(services);
        var random = new Random(1);
        var (bare, store, cold, decoded) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var i = -1000; i < Reads; i++)
        {
            if (i == 0)
            {
                (bare, store, cold, decoded) = (new(), new(), new(), new());
            }

            // Each operation reads a different row, so that no operation finds a page in memory that another operation has just read.
            var user = StoredClient.UserOf(random.Next(count));
            await bare.AddAsync(async () => await filled.ReadBareAsync(user));
            var key = new OAuth2ConnectionKey("stored", StoredClient.UserOf(random.Next(count)));
            var record = default(OAuth2ReadResult);
            await store.AddAsync(async () => record = await filled.Store.ReadAsync(key, CancellationToken.None));
            await decoded.AddAsync(() =>
            {
                decode(key, record.Record!.Payload);
                return default;
            });
            var other = StoredClient.UserOf(random.Next(count));
            await cold.AddAsync(async () => await client.GetAccessTokenForUserAsync(other));
        }

        var due = new Samples();
        for (var i = 0; i < Queries; i++)
        {
            var query = new OAuth2ConnectionQuery { Alias = "stored", DueBefore = DateTimeOffset.UtcNow.AddHours(1) };
            await due.AddAsync(async () => await filled.Store.ListAsync(query, CancellationToken.None));
        }

        var (disk, memory) = await filled.MeasureAsync();
        report.Cells(
            $"{filled.Server.Kind}",
            Report.Format(count),
            $"{bare}",
            $"{store}",
            Report.Format(store.Median / bare.Median, "F2"),
            $"{cold}",
            $"{decoded}",
            $"{due}",
            Report.Format(disk / (double)count),
            memory is { } bytes ? Report.Format(bytes / (double)count) : "");
    }

    private static async Task MeasureProcessAsync(Report report, MachineStore server)
    {
        var figures = new List<string[]>();
        foreach (var users in new[] { 1, Active })
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet",
                [typeof(MillionRow).Assembly.Location, "active", $"{server.Kind}", server.Connection, server.Keys, $"{users}"])
            {
                RedirectStandardOutput = true,
            })!;
            figures.Add((await process.StandardOutput.ReadToEndAsync()).Trim().Split(' '));
            await process.WaitForExitAsync();
        }

        report.Line();
        report.Line($"{server.Kind}: a process with {Report.Format(Active)} active connections has a working set of {figures[1][1]} MiB, with one "
            + $"{figures[0][1]} MiB; an active connection takes {figures[1][0]} bytes of managed memory.");
        report.Line();
    }
}
