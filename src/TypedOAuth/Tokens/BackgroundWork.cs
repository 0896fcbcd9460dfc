using System.Collections.Concurrent;

namespace TypedOAuth.Tokens;

/// <summary>Runs work in the background and tracks running work, so that a shutdown can wait for it.</summary>
internal sealed class BackgroundWork
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>Runs work on the thread pool. The work logs its own failures; its exceptions are ignored.</summary>
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

    /// <summary>Waits until no work is running.</summary>
    public async Task WhenIdleAsync()
    {
        while (_running.Keys is { Count: > 0 } running)
        {
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }
}
