using TypedOAuth.Machines;

namespace TypedOAuth.Scale;

/// <summary>Measures a pause of the machine that refreshes a token, for longer than its lease.</summary>
internal static class PauseRow
{
    private const int Processes = 4;
    private const int Callers = 100;

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores, int repetitions)
    {
        var report = new Report("pause");
        report.Header(
            "store", "refresh tokens", "paused when the provider", "repetitions", "most requests of the others while paused", "callers refused as `Indeterminate`",
            "other refusals", "most requests in total", "connected afterwards", "newest token kept", "next refresh succeeds", "longest wait of another caller");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            foreach (var tokens in new[] { RefreshTokens.Rotate, RefreshTokens.Stay, RefreshTokens.Tolerate })
            {
                await using ITestProvider provider = tokens == RefreshTokens.Rotate
                    ? await OidcProvider.StartAsync()
                    : await PlainProvider.StartAsync(rotates: tokens == RefreshTokens.Tolerate);
                await using var store = await MachineStore.StartAsync(kind, isDurable: true);
                await using var fleet = await Fleet.StartAsync(store, provider, tokens, Processes);
                foreach (var place in new[] { "before", "after" })
                {
                    var results = new List<PauseResult>();
                    for (var i = 0; i < repetitions; i++)
                    {
                        results.Add(await PauseScenario.RunAsync(fleet, $"{place}-{i}", place, Callers));
                    }

                    Write(report, kind, tokens, place, results);
                }
            }
        }

        await report.SaveAsync();
    }

    private static void Write(Report report, StoreKind kind, RefreshTokens tokens, string place, List<PauseResult> results)
    {
        var paused = results.SelectMany(static result => result.WhilePaused).ToList();
        var refusals = paused.Concat(results.SelectMany(static result => result.Afterwards.Append(result.Holder)))
            .SelectMany(static other => other.Failures).ToLookup(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
        report.Cells(
            $"{kind}",
            $"{tokens}".ToLowerInvariant(),
            place == "before" ? "has the request" : "has the answer",
            $"{results.Count}",
            $"{results.Max(static result => result.RequestsWhilePaused) - 1}",
            $"{refusals["Indeterminate"].Sum()} of {paused.Count * Callers}",
            string.Join(", ", refusals.Where(static group => group.Key != "Indeterminate").Select(static group => $"{group.Key}: {group.Sum()}")) is { Length: > 0 } text ? text : "0",
            $"{results.Max(static result => result.Requests)}",
            $"{results.Count(static result => result.States.All(static state => state == "Connected"))}",
            $"{results.Count(static result => result.KeepsNewest)}",
            $"{results.Count(static result => result.IsAlive)}",
            $"{Report.Format(paused.Max(static other => other.LongestWait))} ms");
        if (results.Find(static result => !result.IsAlive) is { } broken)
        {
            Console.Error.WriteLine(broken.Message);
        }
    }
}
