using System.Collections.Concurrent;

namespace TypedOAuth.Tokens;

/// <summary>Runs work that no caller waits for, and knows what is under way, so that a shutdown can wait for it.</summary>
internal sealed class BackgroundWork
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>Runs work on the thread pool. The work tells its failures itself; what it throws goes nowhere.</summary>
    public void Run(Func<Task> work)
    {
        var completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running.TryAdd(completion.Task, true);
        _ = Task.Run(async () =>
        {
            await work().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _running.TryRemove(completion.Task, out _);
            completion.SetResult();
        });
    }

    /// <summary>Waits until nothing is under way.</summary>
    public async Task WhenIdleAsync()
    {
        while (_running.Keys is { Count: > 0 } running)
        {
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }
}
