using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Runs one operation at a time for each connection. Concurrent callers share the running operation.</summary>
/// <remarks>A caller's cancellation ends only that caller's wait, because other callers may still wait for the operation.</remarks>
internal sealed class SingleFlight<TResult>
{
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Task<TResult>> _running = new();

    /// <summary>Finds the running operation.</summary>
    /// <returns>The operation; <see langword="null"/> if none is running.</returns>
    public Task<TResult>? Find(OAuth2ConnectionKey key) => _running.GetValueOrDefault(key);

    /// <summary>Starts the operation, or returns the running operation.</summary>
    public Task<TResult> JoinOrStart(OAuth2ConnectionKey key, ISharedOperation<TResult> operation)
    {
        var completion = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        while (!_running.TryAdd(key, completion.Task))
        {
            if (_running.TryGetValue(key, out var running))
            {
                return running;
            }
        }

        // The unsafe method is used so that the operation does not capture the first caller's context (its trace and its async locals).
        ThreadPool.UnsafeQueueUserWorkItem(
            static work => _ = work.Flights.RunAsync(work.Key, work.Operation, work.Completion),
            (Flights: this, Key: key, Operation: operation, Completion: completion),
            preferLocal: false);
        return completion.Task;
    }

    /// <summary>Waits until no operation is running, and ignores exceptions of the operations.</summary>
    public async Task WhenIdleAsync()
    {
        while (_running.Values is { Count: > 0 } running)
        {
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(OAuth2ConnectionKey key, ISharedOperation<TResult> operation, TaskCompletionSource<TResult> completion)
    {
        try
        {
            var result = await operation.RunAsync().ConfigureAwait(false);

            // The operation is removed before its task completes, so that a later caller finds the result in memory instead of a completed
            // task. The result is reported before the task completes, so that a caller that sees a failure also finds it in logs and metrics.
            _running.TryRemove(key, out _);
            operation.OnCompleted(failure: null);
            completion.SetResult(result);
        }
        catch (Exception exception)
        {
            _running.TryRemove(key, out _);
            operation.OnCompleted(exception);
            completion.SetException(exception);
            _ = completion.Task.Exception; // Marks the exception as observed, because a background operation has no caller.
        }
    }
}
