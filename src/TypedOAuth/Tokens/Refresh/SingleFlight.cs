using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>
/// Runs one operation at a time for each connection: callers that come while it runs share it. The operation belongs to no caller, so that
/// a caller's cancellation ends that caller's wait only.
/// </summary>
internal sealed class SingleFlight<TResult>
{
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Task<TResult>> _running = new();

    /// <summary>Finds the operation that is running.</summary>
    /// <returns><see langword="null"/> if none is.</returns>
    public Task<TResult>? Find(OAuth2ConnectionKey key) => _running.GetValueOrDefault(key);

    /// <summary>Starts the operation, unless one is running that can be joined.</summary>
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

        // Unsafe, so that the operation does not take the first caller's context (its trace, its async locals) with it.
        ThreadPool.UnsafeQueueUserWorkItem(
            static work => _ = work.Flights.RunAsync(work.Key, work.Operation, work.Completion),
            (Flights: this, Key: key, Operation: operation, Completion: completion),
            preferLocal: false);
        return completion.Task;
    }

    /// <summary>Waits until no operation is running. It does not throw what they have thrown.</summary>
    public async Task WhenIdleAsync()
    {
        while (_running.Values is { Count: > 0 } running)
        {
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(OAuth2ConnectionKey key, ISharedOperation<TResult> operation, TaskCompletionSource<TResult> completion)
    {
        Exception? failure = null;
        try
        {
            var result = await operation.RunAsync().ConfigureAwait(false);

            // Removed before it completes: a caller that comes after this line finds the result in memory, not a finished task.
            _running.TryRemove(key, out _);
            completion.SetResult(result);
        }
        catch (Exception exception)
        {
            failure = exception;
            _running.TryRemove(key, out _);
            completion.SetException(exception);
            _ = completion.Task.Exception; // Observed: an operation in the background has no caller that would.
        }

        operation.OnCompleted(failure);
    }
}
