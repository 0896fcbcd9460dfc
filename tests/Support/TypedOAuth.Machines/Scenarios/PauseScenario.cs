namespace TypedOAuth.Machines;

/// <summary>Pauses the machine that refreshes a token (SIGSTOP) for longer than its lease, and continues it (SIGCONT).</summary>
public static class PauseScenario
{
    /// <summary>Runs the scenario with a new connection.</summary>
    /// <param name="fleet">The machines.</param>
    /// <param name="user">The user.</param>
    /// <param name="place">Where the provider is when the holder is paused: <c>before</c> or <c>after</c> the request is processed.</param>
    /// <param name="callers">The number of callers in each of the other machines.</param>
    public static async Task<PauseResult> RunAsync(Fleet fleet, string user, string place, int callers)
    {
        var (holder, others) = (fleet.Machines[0], fleet.Machines[1..]);
        await fleet.ConnectExpiredAsync([user]);
        await fleet.Provider.SetAsync(new() { Hold = place });
        var holding = holder.GetAsync(user);
        await fleet.Provider.WaitForRequestAsync();
        await holder.PauseAsync();
        await fleet.Provider.ReleaseAsync();

        // The others return when the lease has ended.
        var whilePaused = await Task.WhenAll(others.Select(machine => machine.GetAsync(user, callers)));
        var paused = await fleet.Provider.AskAsync(user);
        await holder.ContinueAsync();
        var report = await holding;
        var afterwards = await Task.WhenAll(others.Select(machine => machine.GetAsync(user, callers)));
        var states = await Task.WhenAll(fleet.Machines.Select(machine => machine.DescribeAsync(user)));
        var account = await fleet.Provider.AskAsync(user);
        var next = await others[0].RefreshAsync(user);
        var last = await fleet.Provider.AskAsync(user);
        return new()
        {
            RequestsWhilePaused = paused.Requests,
            Requests = account.Requests,
            WhilePaused = whilePaused,
            Holder = report,
            Afterwards = afterwards,
            States = states,
            IsAlive = next.Succeeded == 1,
            KeepsNewest = last.Tokens.Single(token => token.Token == account.Tokens[^1].Token).Uses
                > account.Tokens[^1].Uses,
            Message = next.Message ?? report.Message,
        };
    }
}
