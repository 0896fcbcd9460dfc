namespace TypedOAuth.Machines;

/// <summary>Cuts the connection to the store while a machine saves new tokens.</summary>
public static class CutScenario
{
    /// <summary>Runs the scenario with a new connection.</summary>
    /// <returns>The results of the machine and of another one, and what the provider knows after another refresh.</returns>
    public static async Task<(MachineReport Holder, MachineReport Other, MachineReport Next, AccountReport Account)> RunAsync(
        Fleet fleet, CutProxy proxy, string user, CutPlace place)
    {
        await fleet.ConnectExpiredAsync([user]);
        await fleet.Provider.SetAsync(new() { Hold = "after" });
        var holding = fleet.Machines[0].GetAsync(user);
        await fleet.Provider.WaitForRequestAsync();
        proxy.Arm(place);
        await fleet.Provider.ReleaseAsync();
        var holder = await holding;
        var other = await fleet.Machines[1].GetAsync(user);
        var next = await fleet.Machines[1].RefreshAsync(user);
        return (holder, other, next, await fleet.Provider.AskAsync(user));
    }
}
