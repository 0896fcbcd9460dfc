using System.Collections.Concurrent;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Saves tokens that could not be saved earlier: at the next call, in the background, and at shutdown.</summary>
/// <remarks>
/// Such tokens may be the only valid ones of their connection, and other machines cannot use the connection until they are saved. Therefore the
/// process does not wait for its next call.
/// </remarks>
internal sealed class UnsavedSettler<TAuthData> : IDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <summary>The limit for parallel saves. Sequential writes to a slow store would take longer than the shutdown allows.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 16 };

    /// <summary>The saves that run in the background. Their tokens are no longer kept, and may not be stored yet.</summary>
    private readonly ConcurrentDictionary<OAuth2ConnectionKey, Task> _running = new();

    private readonly Lock _gate = new();
    private readonly ClientContext _context;
    private readonly TokenVault<TAuthData> _vault;
    private readonly UnsavedTokenPolicy<TAuthData> _unsaved;
    private readonly RefreshSaver<TAuthData> _saver;
    private readonly TokenRefresher<TAuthData> _refresher;
    private readonly ITimer _timer;
    private TimeSpan _delay = FirstDelay;
    private bool _isArmed;
    private bool _isStopped;

    public UnsavedSettler(
        ClientContext context,
        TokenVault<TAuthData> vault,
        UnsavedTokenPolicy<TAuthData> unsaved,
        RefreshSaver<TAuthData> saver,
        TokenRefresher<TAuthData> refresher)
    {
        (_context, _vault, _unsaved, _saver, _refresher) = (context, vault, unsaved, saver, refresher);
        _timer = context.Time.CreateTimer(
            static settler => _ = ((UnsavedSettler<TAuthData>)settler!).RetryAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        unsaved.Kept = Arm;
    }

    /// <summary>Returns whether tokens of a connection could not be saved, or are being saved in the background.</summary>
    public bool Holds(OAuth2ConnectionKey key) => _unsaved.Holds(key) || _running.ContainsKey(key);

    /// <summary>Settles the tokens of a connection: saves, revokes or drops them, depending on the stored connection.</summary>
    /// <exception cref="OAuth2TransientException">The store is still unavailable; the tokens are kept.</exception>
    public async Task SettleAsync(OAuth2ConnectionKey key)
    {
        if (_running.TryGetValue(key, out var running))
        {
            await running.ConfigureAwait(false);
        }

        if (!_unsaved.Holds(key))
        {
            return;
        }

        var (lease, _) = await ConnectionLease<TAuthData>.AcquireAsync(_vault, key, goal: null, _context.Settings).ConfigureAwait(false);
        if (lease is null)
        {
            return;
        }

        await using (lease.ConfigureAwait(false))
        {
            var settings = _context.Settings;
            if (await _unsaved.TakeToSaveAsync(key, lease.Stored, settings).ConfigureAwait(false) is { } kept)
            {
                await _saver.SaveAsync(lease, kept, lease.Stored, settings).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Saves all tokens a last time, and waits for the revocations that run in the background.</summary>
    public async Task StopAsync()
    {
        lock (_gate)
        {
            _isStopped = true;
        }

        await Parallel.ForEachAsync(_unsaved.GetKept(), AtOnce, async (kept, _) =>
        {
            try
            {
                await SettleAsync(kept.Key).ConfigureAwait(false);
            }
            catch (OAuth2Exception)
            {
                TokenLog.UnsavedGivenUp(_context.TokenLogger, _context.Alias, kept.Key.UserId);
            }
        }).ConfigureAwait(false);
        await _unsaved.WhenIdleAsync().ConfigureAwait(false);
    }

    public void Dispose() => _timer.Dispose();

    private void Arm()
    {
        lock (_gate)
        {
            if (!_isArmed && !_isStopped)
            {
                _isArmed = true;
                _timer.Change(_delay, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private async Task RetryAsync()
    {
        await TrySaveAllAsync().ConfigureAwait(false);
        var remains = _unsaved.GetKept().Length > 0;
        lock (_gate)
        {
            _isArmed = false;
            _delay = !remains ? FirstDelay : _delay * 2 < LongestDelay ? _delay * 2 : LongestDelay;
        }

        if (remains)
        {
            Arm();
        }
    }

    /// <summary>Tries to save the tokens of one connection, and those of the others if the store works again.</summary>
    private async Task TrySaveAllAsync()
    {
        var kept = _unsaved.GetKept();
        Random.Shared.Shuffle(kept);
        if (kept is [var first, .. var others] && await TrySaveAsync(first).ConfigureAwait(false))
        {
            await Parallel.ForEachAsync(others, AtOnce, async (other, _) => await TrySaveAsync(other).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private async Task<bool> TrySaveAsync((OAuth2ConnectionKey Key, long BasedOn) kept)
    {
        var completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[kept.Key] = completion.Task;

        // The refresher logs a failure. If the connection has ended, nothing is left to save.
        await _refresher.SaveKeptAsync(kept.Key, kept.BasedOn).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _running.TryRemove(kept.Key, out _);
        completion.SetResult();
        return !_unsaved.Holds(kept.Key);
    }
}
