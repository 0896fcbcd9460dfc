using TypedOAuth.Machines;

namespace TypedOAuth.Scale;

/// <summary>Measures four processes that need the same expired token, with and without a killed process.</summary>
internal static class RefreshRow
{
    private const int Processes = 4;

    /// <summary>Runs the row against a provider that rotates refresh tokens, or against one whose refresh tokens stay.</summary>
    public static async Task RunAsync(
        string name, IReadOnlyList<StoreKind> stores, bool rotates, int quietRounds, int killRounds, int callers, IReadOnlyList<TimeSpan>? clocks = null)
    {
        var report = new Report(name);
        report.Header(
            "store", "process killed", "rounds", "rounds with one token request", "most requests", "killed process had sent it", "refresh tokens used twice",
            "grants lost silently", "`Indeterminate` (of these, used)", "healed", "callers served", "callers refused", "longest wait");
        foreach (var kind in stores)
        {
            if (MachineStore.FindObstacle(kind) is { } obstacle)
            {
                report.Line(obstacle);
                continue;
            }

            foreach (var kills in new[] { false, true })
            {
                await using ITestProvider provider = rotates ? await OidcProvider.StartAsync() : await PlainProvider.StartAsync(rotates: false);
                await using var store = await MachineStore.StartAsync(kind, isDurable: true);
                await using var fleet = await Fleet.StartAsync(
                    store, provider, rotates ? RefreshTokens.Rotate : RefreshTokens.Stay, Processes, clocks);
                var result = await CrashScenario.RunAsync(fleet, kills ? killRounds : quietRounds, callers, kills);
                report.Cells(
                    $"{kind}",
                    kills ? "yes" : "no",
                    $"{result.Rounds}",
                    $"{result.SingleRequests}",
                    $"{result.MostRequests}",
                    kills ? $"{result.KilledSenders}" : "",
                    rotates ? $"{result.TwiceUsed}" : "they stay",
                    $"{result.LostSilently}",
                    $"{result.Indeterminate} ({result.IndeterminateUsed})",
                    $"{result.Healed}",
                    Report.Format(result.Served),
                    result.Failures.Count == 0 ? "0" : string.Join(", ", result.Failures.Select(static pair => $"{pair.Key}: {Report.Format(pair.Value)}")),
                    $"{Report.Format(result.LongestWait)} ms");
                foreach (var defect in result.Defects.Take(5))
                {
                    await Console.Error.WriteLineAsync(defect);
                }
            }
        }

        await report.SaveAsync();
    }
}
