using System.Diagnostics;
using TypedOAuth.Machines;
using TypedOAuth.Scale.Million;

namespace TypedOAuth.Scale.Renewal;

/// <summary>Two workers renew many connections, all of which are due when the workers start.</summary>
internal static class RenewalRow
{
    private const int Workers = 2;
    private const int LimitedConnections = 6000;
    private const int Limit = 50;
    private const int Unlimited = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores, int connections)
    {
        var report = new Report("renewal");
        report.Line($"{Workers} workers; the access tokens have expired within the last hour, so that all connections are due at the start.");
        report.Line();
        report.Header(
            "store", "connections", "limit of each worker per second", "token requests", "refresh tokens sent twice", "requests of each worker", "seconds", "per second",
            "most within a second", "connections that are still due");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            await MeasureAsync(report, kind, connections, Unlimited);
            await MeasureAsync(report, kind, LimitedConnections, Limit);
        }

        await report.SaveAsync();
    }

    private static async Task MeasureAsync(Report report, StoreKind kind, int connections, int perSecond)
    {
        await using var server = await MachineStore.StartAsync(kind, isDurable: true);
        await using var filled = FilledStore.Create(server);
        await using var template = StoredClient.CreateServices(server.Keys, static _ => { });
        var now = DateTimeOffset.UtcNow;
        DateTimeOffset ExpiryOf(int number) => now - (TimeSpan.FromHours(1) * (number / (double)connections));
        var encode = await StoredClient.CreateExpiringEncoderAsync(template, ExpiryOf);
        await filled.FillAsync(0, connections, encode, ExpiryOf);

        await using var provider = await CountingProvider.StartAsync();
        var workers = Enumerable.Range(1, Workers).Select(number => RenewalWorker.Start(server, provider.Address, $"worker-{number}", perSecond)).ToList();
        try
        {
            var begin = Stopwatch.GetTimestamp();
            while (await CountDueAsync(filled) > 0 && Stopwatch.GetElapsedTime(begin) < Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }

            await Task.WhenAll(workers.Select(static worker => worker.StopAsync()));
        }
        finally
        {
            workers.ForEach(static worker => worker.Dispose());
        }

        var span = provider.GetSpan().TotalSeconds;
        report.Cells(
            $"{kind}", Report.Format(connections), perSecond == Unlimited ? $"none ({Report.Format(Unlimited)})" : Report.Format(perSecond), Report.Format(provider.Requests),
            $"{provider.TokensUsedTwice}", string.Join(" / ", provider.CountByWorker().Select(static count => Report.Format(count))), Report.Format(span, "F1"),
            Report.Format(provider.Requests / span), Report.Format(provider.FindBusiestSecond()), $"{await CountDueAsync(filled)}");
    }

    /// <summary>Returns the number of connections on the first page of those that are due.</summary>
    private static async Task<int> CountDueAsync(FilledStore filled) => (await filled.Store.ListAsync(
        new() { Alias = StoredClient.Definition.Alias, DueBefore = DateTimeOffset.UtcNow, PageSize = 100 }, CancellationToken.None)).Entries.Count;
}
