using System.Diagnostics;

namespace TypedOAuth.Machines;

/// <summary>Stops the server of the store under load, and starts it again.</summary>
public static class OutageScenario
{
    /// <summary>The time in milliseconds that a caller waits after each call. At full speed, callers take all processor time.</summary>
    private const int Pause = 2;

    /// <summary>Runs the scenario.</summary>
    /// <param name="fleet">The machines.</param>
    /// <param name="before">The time under load before the server stops.</param>
    /// <param name="outage">The time without the server.</param>
    /// <param name="isCrash">Whether the server is killed instead of stopped in order.</param>
    public static async Task<LoadResult> RunAsync(Fleet fleet, TimeSpan before, TimeSpan outage, bool isCrash)
    {
        string[] served = [.. Enumerable.Range(0, 4).Select(static i => $"served-{i}")];
        string[] renewed = [.. Enumerable.Range(0, 8).Select(static i => $"renewed-{i}")];
        await fleet.ConnectExpiredAsync([.. served, .. renewed]);
        foreach (var machine in fleet.Machines)
        {
            // Each machine has the tokens in memory, and they are valid for an hour.
            foreach (var user in (string[])[.. served, .. renewed])
            {
                await machine.GetAsync(user);
            }
        }

        await fleet.Provider.SetAsync(new() { DelayBefore = 10, DelayAfter = 10 });
        foreach (var machine in fleet.Machines)
        {
            await machine.LoadAsync(served, callers: 8, refreshes: false, Pause);
            await machine.LoadAsync(renewed, callers: 4, refreshes: true, Pause);
        }

        await Task.Delay(before);
        await (isCrash ? fleet.Store.KillAsync() : fleet.Store.StopAsync());
        await Task.Delay(outage);
        await fleet.Store.RestartAsync();
        var begin = Stopwatch.GetTimestamp();
        foreach (var machine in fleet.Machines)
        {
            for (var isBack = false; !isBack; isBack = (await machine.RefreshAsync(renewed[0])).Succeeded == 1)
            {
                if (Stopwatch.GetElapsedTime(begin) > TimeSpan.FromMinutes(1))
                {
                    throw new InvalidOperationException($"{machine.Name} did not recover.");
                }

                await Task.Delay(50);
            }
        }

        var recovery = Stopwatch.GetElapsedTime(begin);
        var reports = await Task.WhenAll(fleet.Machines.Select(static machine => machine.StopLoadsAsync()));
        return (await LoadResult.CreateAsync(fleet, reports, [.. served, .. renewed])) with { Recovery = recovery };
    }
}
