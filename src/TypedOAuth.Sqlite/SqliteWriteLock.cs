using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Sqlite;

/// <summary>
/// Lets one caller of this process at a time ask for the database's write lock, and asks again until no other process holds it. No
/// thread is blocked meanwhile.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore whose handle is not asked for holds no resource.")]
internal sealed class SqliteWriteLock(string dataSource, TimeProvider time)
{
    /// <summary>How long a caller waits, in the queue and for other processes together: a user waits for the request.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Short, as SQLite has no queue: a process that writes all the time leaves gaps of less than a millisecond.</summary>
    private static readonly TimeSpan MaxPause = TimeSpan.FromMilliseconds(4);

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Repeats an attempt, in the caller's turn, until it succeeds. <see cref="Exit"/> ends the turn.</summary>
    /// <param name="attempt">Returns null if another connection holds the lock.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>What the attempt returned.</returns>
    /// <exception cref="OAuth2TransientException">The lock was not free for two seconds.</exception>
    public ValueTask<T> EnterAsync<T>(Func<T?> attempt, CancellationToken cancellationToken)
        where T : class
    {
        if (!_turn.Wait(0, CancellationToken.None))
        {
            return WaitAsync(attempt, hasTurn: false, cancellationToken);
        }

        return Attempt(attempt) is { } result ? new(result) : WaitAsync(attempt, hasTurn: true, cancellationToken);
    }

    public void Exit() => _turn.Release();

    /// <summary>Makes an attempt; if it throws, the turn ends.</summary>
    private T? Attempt<T>(Func<T?> attempt)
        where T : class
    {
        try
        {
            return attempt();
        }
        catch
        {
            Exit();
            throw;
        }
    }

    private async ValueTask<T> WaitAsync<T>(Func<T?> attempt, bool hasTurn, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            if (!hasTurn)
            {
                await _turn.WaitAsync(end.Token).ConfigureAwait(false);
                hasTurn = true;
            }
            else
            {
                await PauseAsync(end.Token).ConfigureAwait(false);
            }

            while (true)
            {
                // Ended by the attempt if it throws.
                hasTurn = false;
                var result = Attempt(attempt);
                hasTurn = true;
                if (result is not null)
                {
                    return result;
                }

                await PauseAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            if (hasTurn)
            {
                Exit();
            }

            cancellationToken.ThrowIfCancellationRequested();
            throw new OAuth2TransientException(
                $"The token database '{dataSource}' is being written by another process for longer than {Patience.TotalSeconds} seconds. "
                + "Try again later; if it lasts, look for a program that keeps a transaction open.");
        }
    }

    /// <summary>
    /// Waits with jitter, so that processes do not ask in step, and by the machine's clock: a reader may hold the lock for a moment, and a test
    /// that does not move the store's clock must not wait for ever.
    /// </summary>
    private static Task PauseAsync(CancellationToken cancellationToken) =>
        Task.Delay(MaxPause * Random.Shared.NextDouble(), cancellationToken);
}
