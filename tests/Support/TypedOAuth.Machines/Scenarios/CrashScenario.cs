using System.Globalization;

namespace TypedOAuth.Machines;

/// <summary>Machines need the same expired token at the same time; one of them may be killed at a random moment.</summary>
public static class CrashScenario
{
    /// <summary>The longest time after the start of a round at which the process is killed, in milliseconds.</summary>
    private const int KillWindow = 160;

    /// <summary>Runs rounds, each with a new connection.</summary>
    /// <param name="fleet">The machines.</param>
    /// <param name="rounds">The number of rounds.</param>
    /// <param name="callers">The number of callers in each machine.</param>
    /// <param name="kills">Whether a process is killed in each round.</param>
    /// <param name="progress">Receives a line for each round.</param>
    public static async Task<CrashResult> RunAsync(Fleet fleet, int rounds, int callers, bool kills, Action<string>? progress = null)
    {
        var result = new CrashResult();
        var users = Enumerable.Range(0, rounds).Select(round => $"user-{fleet.Store.Kind}-{round}").ToList();
        await fleet.ConnectExpiredAsync(users);
        await fleet.Provider.SetAsync(kills ? new() { DelayBefore = 40, DelayAfter = 40 } : new());
        foreach (var user in users)
        {
            var victim = result.Rounds % fleet.Machines.Count;
            await RunRoundAsync(fleet, result, user, callers, kills ? victim : -1);
            result.Rounds++;
            progress?.Invoke(string.Create(
                CultureInfo.InvariantCulture, $"{user}: {result.Indeterminate} indeterminate, longest wait {result.LongestWait:F0} ms"));
        }

        return result;
    }

    private static async Task RunRoundAsync(Fleet fleet, CrashResult result, string user, int callers, int victim)
    {
        // The victim gets the command first, so that it often holds the lease.
        var order = fleet.Machines.Index().OrderBy(pair => pair.Index != victim).Select(static pair => pair.Item).ToList();
        var answers = order.Select(machine => machine.GetAsync(user, callers)).ToList();
        var killed = victim < 0 ? null : order[0];
        if (killed is not null)
        {
            await Task.Delay(Random.Shared.Next(KillWindow));
            await killed.KillAsync();
        }

        var reports = new List<MachineReport>();
        foreach (var answer in answers)
        {
            try
            {
                reports.Add(await answer);
            }
            catch (IOException) when (ReferenceEquals(answer, answers[0]) && killed is not null)
            {
                // The killed process did not answer.
            }
        }

        Count(result, reports);
        if (killed is not null)
        {
            await killed.DisposeAsync();
            fleet.Machines[victim] = await fleet.StartMachineAsync(victim);
        }

        var account = await fleet.Provider.AskAsync(user);
        await JudgeAsync(fleet, result, user, account, reports);
        result.KilledSenders += killed is not null && account.Clients.Contains(killed.Name, StringComparer.Ordinal) ? 1 : 0;
    }

    private static void Count(CrashResult result, List<MachineReport> reports)
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
            // The proof that the grant works: another refresh.
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
