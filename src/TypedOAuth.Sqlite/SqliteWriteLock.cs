using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Sqlite;

/// <summary>Acquires the database's write lock for one caller of this process at a time, without blocking a thread.</summary>
/// <remarks>The attempt is repeated until no other process holds the lock.</remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore whose handle is not used holds no resource.")]
internal sealed class SqliteWriteLock(string dataSource, TimeProvider time)
{
    /// <summary>The maximum time that a caller waits for this process and other processes. The limit is short, because a user waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The maximum pause between attempts.</summary>
    /// <remarks>
    /// The pause is short, because SQLite has no queue: a process that writes continuously releases the lock for less than a millisecond at
    /// a time.
    /// </remarks>
    private static readonly TimeSpan MaxPause = TimeSpan.FromMilliseconds(4);

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for the caller's turn and repeats an attempt until it succeeds. <see cref="Exit"/> ends the turn.</summary>
    /// <param name="attempt">Makes one attempt; returns null if another connection holds the lock.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The result of the attempt.</returns>
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

    /// <summary>Makes one attempt. If the attempt throws, the turn ends.</summary>
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
                // A failed attempt has already ended the turn.
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
                $"Another process has held the write lock of the token database '{dataSource}' for more than {Patience.TotalSeconds} seconds. "
                + "Try again later. If this persists, look for a program that keeps a transaction open.");
        }
    }

    /// <summary>Pauses before the next attempt.</summary>
    /// <remarks>
    /// The jitter keeps processes from trying at the same time. The pause uses the machine's clock, because a reader may hold the lock for a short
    /// time even in a test that does not advance the store's clock.
    /// </remarks>
    private static Task PauseAsync(CancellationToken cancellationToken) =>
        Task.Delay(MaxPause * Random.Shared.NextDouble(), cancellationToken);
}
