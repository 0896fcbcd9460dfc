namespace TypedOAuth.Machines;

/// <summary>All machines need the same expired token, and the provider takes longer than a lease lasts.</summary>
public static class SlowScenario
{
    /// <summary>Runs the scenario with a new connection.</summary>
    /// <returns>The results of the machines, and what the provider knows.</returns>
    public static async Task<(IReadOnlyList<MachineReport> Reports, AccountReport Account)> RunAsync(
        Fleet fleet, string user, TimeSpan duration, int callers)
    {
        await fleet.ConnectExpiredAsync([user]);
        await fleet.Provider.SetAsync(new() { Hold = "before" });
        var calls = fleet.Machines.Select(machine => machine.GetAsync(user, callers)).ToList();
        await fleet.Provider.WaitForRequestAsync();
        await Task.Delay(duration);
        await fleet.Provider.ReleaseAsync();
        return (await Task.WhenAll(calls), await fleet.Provider.AskAsync(user));
    }
}
