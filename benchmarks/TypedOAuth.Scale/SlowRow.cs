using TypedOAuth.Machines;

namespace TypedOAuth.Scale;

/// <summary>Measures a provider that takes 20 seconds for a refresh.</summary>
internal static class SlowRow
{
    private const int Processes = 4;

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores, int callers)
    {
        var report = new Report("slow");
        report.Header("store", "token requests", "callers served", "callers refused", "longest wait");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            await using var provider = await OidcProvider.StartAsync();
            await using var store = await MachineStore.StartAsync(kind, isDurable: true);
            await using var fleet = await Fleet.StartAsync(store, provider, RefreshTokens.Rotate, Processes);
            var (reports, account) = await SlowScenario.RunAsync(fleet, "ada", TimeSpan.FromSeconds(20), callers);
            var refusals = reports.SelectMany(static other => other.Failures).Select(static pair => $"{pair.Key}: {pair.Value}").ToList();
            report.Cells(
                $"{kind}",
                $"{account.Requests}",
                Report.Format(reports.Sum(static other => other.Succeeded)),
                refusals.Count == 0 ? "0" : string.Join(", ", refusals),
                $"{Report.Format(reports.Max(static other => other.LongestWait))} ms");
        }

        await report.SaveAsync();
    }
}
