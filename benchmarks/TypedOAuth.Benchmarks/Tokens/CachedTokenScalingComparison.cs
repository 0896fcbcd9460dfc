using System.Diagnostics;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Asking for cached tokens on one core, and on all of them.</summary>
internal sealed class CachedTokenScalingComparison : IComparison
{
    private const string Throughput = "throughput";
    private const string OneThread = $"{Subjects.Own}, 1 thread";
    private const int Users = 1_000;
    private const int CallsBetweenLooks = 1_024;

    private static readonly string AllThreads = FormattableString.Invariant($"{Subjects.Own}, {Environment.ProcessorCount} threads");

    public string Name => "cached-token-scaling";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        using var host = ProviderHost.Create(new FixedAnswerHandler(TokenAnswers.Exchange));
        string[] users = [.. Enumerable.Range(0, Users).Select(static number => FormattableString.Invariant($"user-{number}"))];
        foreach (var user in users)
        {
            await host.AuthorizeAsync(user);
        }

        var duration = TimeSpan.FromSeconds(isShort ? 0.05 : 1);
        var (one, all) = (new List<double>(), new List<double>());
        Run(host.Client, users, threads: 1, duration);
        for (var round = 0; round < (isShort ? 3 : 15); round++)
        {
            // In turns, so that whatever slows the machine down slows both.
            one.Add(Run(host.Client, users, threads: 1, duration));
            all.Add(Run(host.Client, users, Environment.ProcessorCount, duration));
        }

        var least = 0.9 * Environment.ProcessorCount;
        var goal = FormattableString.Invariant($"≥ {least:0.#} × on {Environment.ProcessorCount} cores");
        return new(
            Name,
            "Cached tokens on one core and on all of them",
            [Samples.Summarize(OneThread, Throughput, "1/s", one), Samples.Summarize(AllThreads, Throughput, "1/s", all)],
            [new(goal, Throughput, AllThreads, OneThread, AtLeast: least)])
        {
            Remarks =
                "Each thread asks for the tokens of 1,000 users in turn, beginning at another one; one client, one cache. The rounds of one "
                + "thread and of all threads alternate.",
        };
    }

    /// <summary>Lets threads call for a while.</summary>
    /// <returns>Calls per second, of all threads together.</returns>
    private static double Run(ProviderClient client, string[] users, int threads, TimeSpan duration)
    {
        using var start = new Barrier(threads);
        var rates = new double[threads];
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            rates[index] = CallFor(client, users, index * users.Length / threads, duration);
        }))];
        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        return rates.Sum();
    }

    private static double CallFor(ProviderClient client, string[] users, int first, TimeSpan duration)
    {
        var (calls, user) = (0L, first);
        var began = Stopwatch.GetTimestamp();
        do
        {
            for (var i = 0; i < CallsBetweenLooks; i++)
            {
                var call = client.GetAccessTokenForUserAsync(users[user]);
                if (!call.IsCompletedSuccessfully || call.Result is null)
                {
                    throw new InvalidOperationException("Every user's token is in memory.");
                }

                user = user + 1 == users.Length ? 0 : user + 1;
            }

            calls += CallsBetweenLooks;
        }
        while (Stopwatch.GetElapsedTime(began) < duration);
        return calls / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
