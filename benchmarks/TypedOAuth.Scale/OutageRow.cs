using TypedOAuth.Machines;

namespace TypedOAuth.Scale;

/// <summary>Measures disturbances under load: the store's server stops, its connections are cut, and processes are replaced.</summary>
internal static class OutageRow
{
    private const int Processes = 4;

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores, TimeSpan outage)
    {
        var report = new Report("outage");
        report.Header(
            "store", "server", "calls served", "calls for valid tokens refused", "refreshes refused", "grants lost", "healed by the holder's next call",
            "refresh tokens used twice", "token requests", "recovery");
        foreach (var kind in stores.Where(static kind => kind != StoreKind.Sqlite && MachineStore.FindObstacle(kind) is null))
        {
            foreach (var isCrash in new[] { false, true })
            {
                await using var provider = await OidcProvider.StartAsync();
                await using var store = await MachineStore.StartAsync(kind, isDurable: true);
                await using var fleet = await Fleet.StartAsync(store, provider, RefreshTokens.Rotate, Processes);
                var result = await OutageScenario.RunAsync(fleet, TimeSpan.FromSeconds(3), outage, isCrash);
                report.Cells([
                    $"{kind}", isCrash ? "killed" : "stopped", .. Cells(result), $"{Report.Format(result.Recovery.TotalMilliseconds)} ms"]);
                Complain(result);
            }
        }

        await report.SaveAsync();
    }

    public static async Task RunRollingAsync(IReadOnlyList<StoreKind> stores, TimeSpan pause)
    {
        var report = new Report("rolling");
        report.Header(
            "store", "calls served", "calls for valid tokens refused", "refreshes refused", "grants lost", "healed by the holder's next call",
            "refresh tokens used twice", "token requests", "longest wait");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            await using var provider = await OidcProvider.StartAsync();
            await using var store = await MachineStore.StartAsync(kind, isDurable: true);
            await using var fleet = await Fleet.StartAsync(store, provider, RefreshTokens.Rotate, Processes);
            var result = await RollingScenario.RunAsync(fleet, pause);
            report.Cells([$"{kind}", .. Cells(result), $"{Report.Format(result.LongestWait)} ms"]);
            Complain(result);
        }

        await report.SaveAsync();
    }

    public static async Task RunCutAsync(IReadOnlyList<StoreKind> stores, int repetitions)
    {
        var report = new Report("cut");
        report.Header("store", "cut", "repetitions", "connections cut", "holder served", "another process served", "most token requests", "next refresh succeeds");
        foreach (var kind in stores.Where(static kind => kind != StoreKind.Sqlite && MachineStore.FindObstacle(kind) is null))
        {
            foreach (var place in Enum.GetValues<CutPlace>())
            {
                await using var provider = await OidcProvider.StartAsync();
                await using var store = await MachineStore.StartAsync(kind, isDurable: true);
                await using var proxy = new CutProxy(store.Port);
                await using var fleet = await Fleet.StartAsync(
                    store, provider, RefreshTokens.Rotate, machines: 2, connection: store.Through(proxy.Port));
                var (holders, others, nexts, most) = (0, 0, 0, 0);
                for (var i = 0; i < repetitions; i++)
                {
                    var (holder, other, next, account) = await CutScenario.RunAsync(fleet, proxy, $"user-{i}", place);
                    holders += holder.Succeeded;
                    others += other.Succeeded;
                    nexts += next.Succeeded;
                    most = Math.Max(most, account.Requests - 1);
                    if ((holder.Message ?? other.Message ?? next.Message) is { } message)
                    {
                        await Console.Error.WriteLineAsync(message);
                    }
                }

                report.Cells(
                    $"{kind}", place == CutPlace.BeforeServer ? "before the server" : "after the commit, before the answer", $"{repetitions}", $"{proxy.Cuts}",
                    $"{holders}", $"{others}", $"{most}", $"{nexts}");
            }
        }

        await report.SaveAsync();
    }

    private static string[] Cells(LoadResult result) =>
    [
        Report.Format(result.Succeeded), Count(result, "get"), Count(result, "refresh"), $"{result.Lost.Count}", $"{result.HealedByHolder}", $"{result.TwiceUsed}",
        Report.Format(result.Requests),
    ];

    private static string Count(LoadResult result, string kind)
    {
        var counts = result.Failures.Where(pair => pair.Key.StartsWith(kind, StringComparison.Ordinal)).Select(pair => $"{pair.Key[(kind.Length + 2)..]}: {Report.Format(pair.Value)}").ToList();
        return counts.Count == 0 ? "0" : string.Join(", ", counts);
    }

    private static void Complain(LoadResult result)
    {
        foreach (var lost in result.Lost)
        {
            Console.Error.WriteLine(lost);
        }

        if (result.Message is not null)
        {
            Console.Error.WriteLine(result.Message);
        }
    }
}
