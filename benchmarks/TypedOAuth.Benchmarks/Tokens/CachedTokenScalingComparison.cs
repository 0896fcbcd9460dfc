using System.Collections.Concurrent;
using System.Diagnostics;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Compares requests for cached tokens on one core and on all cores.</summary>
internal sealed class CachedTokenScalingComparison : IComparison
{
    private const string Throughput = "throughput";
    private const string Dictionary = "ConcurrentDictionary lookup";
    private const int Users = 1_000;
    private const int CallsBetweenLooks = 1_024;

    public string Name => "cached-token-scaling";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        using var host = ProviderHost.Create(new FixedAnswerHandler(TokenAnswers.Exchange));
        string[] users = [.. Enumerable.Range(0, Users).Select(static number => FormattableString.Invariant($"user-{number}"))];
        var (client, dictionary) = (host.Client, new ConcurrentDictionary<string, string>(StringComparer.Ordinal));
        foreach (var user in users)
        {
            await host.AuthorizeAsync(user);
            dictionary[user] = (await client.GetAccessTokenForUserAsync(user, cancellationToken))!.Token;
        }

        var least = 0.9 * Environment.ProcessorCount;
        var goal = FormattableString.Invariant($"≥ {least:0.#} × on {Environment.ProcessorCount} cores");
        return new(
            Name,
            "Cached tokens on one core and on all of them",
            [.. Measure(Subjects.Own, users, GetToken, isShort), .. Measure(Dictionary, users, user => dictionary.GetValueOrDefault(user), isShort)],
            [
                new(goal, Throughput, OnAllCores(Subjects.Own), OnOneCore(Subjects.Own), AtLeast: least),
                new("for comparison", Throughput, OnAllCores(Dictionary), OnOneCore(Dictionary)),
            ])
        {
            Remarks =
                "Each thread requests the tokens of 1,000 users in turn and begins at a different user; all threads use one client and "
                + "one cache. Rounds with one thread and rounds with all threads alternate. The dictionary is only read, and shows the "
                + "limit of the machine.",
        };

        string? GetToken(string user)
        {
            var call = client.GetAccessTokenForUserAsync(user, cancellationToken);
            return call.IsCompletedSuccessfully ? call.Result?.Token : null;
        }
    }

    private static string OnOneCore(string subject) => $"{subject}, 1 thread";

    private static string OnAllCores(string subject) => FormattableString.Invariant($"{subject}, {Environment.ProcessorCount} threads");

    private static Measurement[] Measure(string subject, string[] users, Func<string, string?> call, bool isShort)
    {
        var duration = TimeSpan.FromSeconds(isShort ? 0.05 : 1);
        var (one, all) = (new List<double>(), new List<double>());
        Run(users, call, threads: 1, duration);
        for (var round = 0; round < (isShort ? 3 : 15); round++)
        {
            // The rounds alternate, so that a disturbance of the machine slows both.
            one.Add(Run(users, call, threads: 1, duration));
            all.Add(Run(users, call, Environment.ProcessorCount, duration));
        }

        return [new Samples(one).ToMeasurement(OnOneCore(subject), Throughput, "1/s"), new Samples(all).ToMeasurement(OnAllCores(subject), Throughput, "1/s")];
    }

    /// <summary>Lets threads call for a given time.</summary>
    /// <returns>The calls per second of all threads together.</returns>
    private static double Run(string[] users, Func<string, string?> call, int threads, TimeSpan duration)
    {
        using var start = new Barrier(threads);
        var rates = new double[threads];
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            rates[index] = CallFor(users, index * users.Length / threads, call, duration);
        }))];
        Array.ForEach(workers, static worker => worker.Start());
        Array.ForEach(workers, static worker => worker.Join());
        return rates.All(static rate => rate > 0) ? rates.Sum() : throw new InvalidOperationException("Every user's token is in memory.");
    }

    /// <returns>The calls per second; zero if a call returned no token.</returns>
    private static double CallFor(string[] users, int first, Func<string, string?> call, TimeSpan duration)
    {
        var (calls, misses, user) = (0L, 0L, first);
        var began = Stopwatch.GetTimestamp();
        do
        {
            for (var i = 0; i < CallsBetweenLooks; i++)
            {
                misses += call(users[user]) is null ? 1 : 0;
                user = user + 1 == users.Length ? 0 : user + 1;
            }

            calls += CallsBetweenLooks;
        }
        while (Stopwatch.GetElapsedTime(began) < duration);
        return misses > 0 ? 0 : calls / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
