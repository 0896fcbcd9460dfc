namespace TypedOAuth.Machines;

/// <summary>Stops each machine in order (SIGTERM) under load, and starts another in its place.</summary>
public static class RollingScenario
{
    /// <summary>The time in milliseconds that a caller waits after each call. At full speed, callers take all processor time.</summary>
    private const int Pause = 2;

    /// <summary>Runs the scenario.</summary>
    /// <param name="fleet">The machines.</param>
    /// <param name="pause">The time under load before each machine stops.</param>
    public static async Task<LoadResult> RunAsync(Fleet fleet, TimeSpan pause)
    {
        string[] users = [.. Enumerable.Range(0, 8).Select(static i => $"user-{i}")];
        await fleet.ConnectExpiredAsync(users);
        await fleet.Provider.SetAsync(new() { DelayBefore = 20, DelayAfter = 20 });
        var reports = new List<MachineReport>();
        foreach (var machine in fleet.Machines)
        {
            await LoadAsync(machine, users);
        }

        for (var place = 0; place < fleet.Machines.Count; place++)
        {
            await Task.Delay(pause);
            var machine = fleet.Machines[place];
            var next = await fleet.StartMachineAsync(place);
            await LoadAsync(next, users);
            await machine.StopAsync();
            reports.Add(await machine.Drained);
            await machine.DisposeAsync();
            fleet.Machines[place] = next;
        }

        await Task.Delay(pause);
        reports.AddRange(await Task.WhenAll(fleet.Machines.Select(static machine => machine.StopLoadsAsync())));
        return await LoadResult.CreateAsync(fleet, reports, users);
    }

    private static async Task LoadAsync(MachineProcess machine, string[] users)
    {
        await machine.LoadAsync(users, callers: 8, refreshes: false, Pause);
        await machine.LoadAsync(users, callers: 2, refreshes: true, Pause);
    }
}
