namespace TypedOAuth.Machines;

/// <summary>Machines need the same expired token at the same time; one of them may be killed at a random moment.</summary>
public static class CrashScenario
{
    /// <summary>The maximum time in milliseconds from the start of a round until the process is killed.</summary>
    private const int KillWindow = 160;

    /// <summary>Runs rounds, each with new connections.</summary>
    /// <param name="fleet">The machines.</param>
    /// <param name="rounds">The number of rounds.</param>
    /// <param name="callers">The number of callers in each machine, for each connection.</param>
    /// <param name="kills">Whether a process is killed in each round.</param>
    /// <param name="connections">The number of connections in each round.</param>
    public static async Task<CrashResult> RunAsync(Fleet fleet, int rounds, int callers, bool kills, int connections = 1)
    {
        var result = new CrashResult();
        var users = Enumerable.Range(0, rounds * connections).Select(number => $"{(kills ? "killed" : "quiet")}-{number}").ToList();
        await fleet.ConnectExpiredAsync(users);
        await fleet.Provider.SetAsync(kills ? new() { DelayBefore = 40, DelayAfter = 40 } : new());
        foreach (var (round, chunk) in users.Chunk(connections).Index())
        {
            await RunRoundAsync(fleet, result, chunk, callers, kills ? round % fleet.Machines.Count : -1);
        }

        return result;
    }

    private static async Task RunRoundAsync(Fleet fleet, CrashResult result, string[] users, int callers, int victim)
    {
        // The victim gets the command first, so that it often holds the lease.
        var order = fleet.Machines.Index().OrderBy(pair => pair.Index != victim).Select(static pair => pair.Item).ToList();
        var answers = order.Select(machine => users.Select(user => (User: user, Report: machine.GetAsync(user, callers))).ToList()).ToList();
        var killed = victim < 0 ? null : order[0];
        if (killed is not null)
        {
            await Task.Delay(Random.Shared.Next(KillWindow));
            await killed.KillAsync();
        }

        var reports = new List<(string User, MachineReport Report)>();
        foreach (var (place, list) in answers.Index())
        {
            foreach (var (user, report) in list)
            {
                try
                {
                    reports.Add((user, await report));
                }
                catch (IOException) when (place == 0 && killed is not null)
                {
                    // The killed process did not answer.
                }
            }
        }

        Count(result, reports.Select(static pair => pair.Report));
        if (killed is not null)
        {
            await killed.DisposeAsync();
            fleet.Machines[victim] = await fleet.StartMachineAsync(victim);
        }

        foreach (var user in users)
        {
            result.Rounds++;
            var account = await fleet.Provider.AskAsync(user);
            await JudgeAsync(fleet, result, user, account, [.. reports.Where(pair => pair.User == user).Select(static pair => pair.Report)]);
            result.KilledSenders += killed is not null && account.Clients.Contains(killed.Name, StringComparer.Ordinal) ? 1 : 0;
        }
    }

    private static void Count(CrashResult result, IEnumerable<MachineReport> reports)
    {
        foreach (var report in reports)
        {
            result.Served += report.Succeeded;
            result.LongestWait = Math.Max(result.LongestWait, report.LongestWait);
            foreach (var (kind, count) in report.Failures)
            {
                result.Failures[kind] = result.Failures.GetValueOrDefault(kind) + count;
            }
        }
    }

    private static async Task JudgeAsync(Fleet fleet, CrashResult result, string user, AccountReport before, List<MachineReport> reports)
    {
        result.SingleRequests += before.Requests == 1 ? 1 : 0;
        result.MostRequests = Math.Max(result.MostRequests, before.Requests);
        var machine = fleet.Machines[0];
        var state = await machine.DescribeAsync(user);
        if (state == "NeedsAttention: Indeterminate")
        {
            result.Indeterminate++;
            result.IndeterminateUsed += before.Requests > 0 ? 1 : 0;
        }
        else
        {
            // Another refresh proves that the grant works.
            var report = await machine.RefreshAsync(user);
            result.Healed += report.Succeeded == 1 && reports.Any(static other => other.Failures.ContainsKey("Indeterminate")) ? 1 : 0;
            if (report.Succeeded != 1)
            {
                result.LostSilently++;
                result.Defects.Add($"{user}: {state}, but the next refresh failed: {report.Message}");
            }
        }

        var after = await fleet.Provider.AskAsync(user);
        result.TwiceUsed += after.Tokens.Count(static token => token.Uses > 1);
        var message = reports.FirstOrDefault(static report => report.Failures.Keys.Any(static kind => kind != "Indeterminate"))?.Message;
        if (message is not null)
        {
            result.Defects.Add($"{user}: {message}");
        }
    }
}
