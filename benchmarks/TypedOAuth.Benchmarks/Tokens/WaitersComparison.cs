using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Compares ten thousand callers that wait for one refresh.</summary>
internal sealed class WaitersComparison : IComparison
{
    private const int Waiters = 10_000;
    private const int WarmUpsPerRound = 10;
    private const string UserId = "ada";
    private const string BareTask = "bare shared Task";
    private const string Time = "time per waiter";
    private const string Allocated = "allocated per waiter";

    public string Name => "waiters";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var rounds = isShort ? 3 : 50;
        var clock = new AdjustableClock();
        var handler = new FixedAnswerHandler(TokenAnswers.Exchange);
        using var host = ProviderHost.Create(handler, services => services.AddSingleton<TimeProvider>(clock));
        await host.AuthorizeAsync(UserId);
        var own = await RepeatAsync(Subjects.Own, rounds, calls => RunOwnAsync(calls, host.Client, handler, clock));
        var bare = await RepeatAsync(BareTask, rounds, RunBareAsync);
        return new(
            Name,
            "10,000 waiters on one refresh",
            [.. own, .. bare],
            [new("for comparison", Time, Subjects.Own, BareTask), new("for comparison", Allocated, Subjects.Own, BareTask)])
        {
            Remarks =
                "The token has expired, so the first of 10,000 calls begins a refresh, and all calls wait for it; the answer is "
                + "delayed until the last call waits. The time is measured from the first call to the end of the last one, includes the "
                + "refresh, and is divided by the number of calls. The same number of asynchronous methods awaits the bare task, which "
                + "is then completed.",
        };
    }

    /// <summary>Runs a round of the library: the clock advances until the token has expired, and all callers request it.</summary>
    private static async Task RunOwnAsync(Task[] calls, ProviderClient client, FixedAnswerHandler handler, AdjustableClock clock)
    {
        var requests = handler.Requests;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        handler.Gate = gate.Task;
        clock.Advance(TimeSpan.FromSeconds(2 * TokenAnswers.LifetimeSeconds));
        for (var i = 0; i < calls.Length; i++)
        {
            calls[i] = client.GetAccessTokenForUserAsync(UserId).AsTask();
        }

        gate.SetResult();
        await Task.WhenAll(calls);
        if (handler.Requests != requests + 1)
        {
            throw new InvalidOperationException("The callers did not wait for one refresh.");
        }
    }

    private static async Task RunBareAsync(Task[] calls)
    {
        var shared = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var i = 0; i < calls.Length; i++)
        {
            calls[i] = WaitAsync(shared.Task);
        }

        shared.SetResult(TokenAnswers.AccessToken);
        await Task.WhenAll(calls);

        static async Task<string> WaitAsync(Task<string> shared) => await shared;
    }

    private static async Task<Measurement[]> RepeatAsync(string subject, int rounds, Func<Task[], Task> round)
    {
        var (times, bytes) = (new List<double>(), new List<double>());
        var calls = new Task[Waiters];
        for (var i = -WarmUpsPerRound * rounds; i < rounds; i++)
        {
            GC.Collect();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var began = Stopwatch.GetTimestamp();
            await round(calls);
            var elapsed = Stopwatch.GetElapsedTime(began);
            if (i >= 0)
            {
                // After only as many warm-up rounds as measured rounds, the code was not optimized yet, and took twice as long.
                times.Add(elapsed.TotalNanoseconds / Waiters);
                bytes.Add((double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / Waiters);
            }
        }

        return [new Samples(times).ToMeasurement(subject, Time, "ns"), new Samples(bytes).ToMeasurement(subject, Allocated, "B")];
    }

    private sealed class AdjustableClock : TimeProvider
    {
        private TimeSpan _offset;

        public void Advance(TimeSpan by) => _offset += by;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;

        public override long GetTimestamp() => base.GetTimestamp() + (long)(_offset.TotalSeconds * TimestampFrequency);
    }
}
