namespace TypedOAuth.Machines;

/// <summary>The results of machines under load during a disturbance.</summary>
public sealed record LoadResult
{
    /// <summary>The calls that returned a token.</summary>
    public long Succeeded { get; init; }

    /// <summary>The calls that returned no token, by the kind of the call and the reason.</summary>
    public required IReadOnlyDictionary<string, int> Failures { get; init; }

    /// <summary>The message of a failure.</summary>
    public string? Message { get; init; }

    /// <summary>The longest wait of a caller in milliseconds.</summary>
    public double LongestWait { get; init; }

    /// <summary>The connections whose next refresh failed, with the reasons.</summary>
    public required IReadOnlyList<string> Lost { get; init; }

    /// <summary>The connections that were indeterminate until the machine with unsaved tokens got a call.</summary>
    public int HealedByHolder { get; init; }

    /// <summary>The refresh tokens that the provider received twice or more.</summary>
    public int TwiceUsed { get; init; }

    /// <summary>The time from the restart of the store until a refresh succeeded in each machine.</summary>
    public TimeSpan Recovery { get; init; }

    /// <summary>The token requests.</summary>
    public int Requests { get; init; }

    /// <summary>Combines the results of machines and checks every connection.</summary>
    public static async Task<LoadResult> CreateAsync(Fleet fleet, IEnumerable<MachineReport> reports, IEnumerable<string> users)
    {
        var (lost, healed, twiceUsed, requests) = (new List<string>(), 0, 0, 0);
        foreach (var user in users)
        {
            var report = await fleet.Machines[0].RefreshAsync(user);
            if (report.Failures.ContainsKey("Indeterminate"))
            {
                // A machine that could not save its tokens saves them at its next call.
                await Task.WhenAll(fleet.Machines.Select(machine => machine.RefreshAsync(user)));
                report = await fleet.Machines[0].RefreshAsync(user);
                healed += report.Succeeded;
            }

            var account = await fleet.Provider.AskAsync(user);
            if (report.Succeeded != 1)
            {
                var uses = account.Tokens[^1].Uses;
                lost.Add($"{user}: {await fleet.Machines[0].DescribeAsync(user)}, newest refresh token received {uses} times: {report.Message}");
            }

            twiceUsed += account.Tokens.Count(static token => token.Uses > 1);
            requests += account.Requests;
        }

        var all = reports.ToList();
        return new()
        {
            Succeeded = all.Sum(static report => (long)report.Succeeded),
            LongestWait = all.Max(static report => report.LongestWait),
            Message = all.Select(static report => report.Message).FirstOrDefault(static message => !string.IsNullOrEmpty(message)),
            Failures = all.SelectMany(static report => report.Failures)
                .GroupBy(static pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.Sum(static pair => pair.Value), StringComparer.Ordinal),
            Lost = lost,
            HealedByHolder = healed,
            TwiceUsed = twiceUsed,
            Requests = requests,
        };
    }
}
