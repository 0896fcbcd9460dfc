using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>
/// Refreshes tokens: one request at a time for each connection, in this process (callers share a task) and across processes (the store's
/// lease), and none too early after a failure.
/// </summary>
internal sealed class TokenRefresher<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    UnsavedTokenPolicy<TAuthData> unsaved,
    RefreshSaver<TAuthData> saver,
    RefreshBackoff backoff)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>One after the other, a store that answers slowly would outlast the shutdown.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 16 };

    private readonly SingleFlight<CachedToken<TAuthData>> _flights = new();
    private volatile bool _isStopping;

    /// <summary>Refreshes a token that is still valid in the background, unless that failed a moment ago.</summary>
    public void RefreshBehind(OAuth2ConnectionKey key, long staleVersion)
    {
        if (!_isStopping && !backoff.HoldsBack(key, staleVersion))
        {
            _ = StartAsync(key, new(staleVersion, Force: false));
        }
    }

    /// <summary>Refreshes a token that has expired, unless the provider has asked to wait.</summary>
    public ValueTask<TAuthData> RefreshExpiredAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken) =>
        backoff.FindPause(key, staleVersion) is { } pause
            ? ValueTask.FromException<TAuthData>(pause)
            : WaitAsync(StartAsync(key, new(staleVersion, Force: false)), cancellationToken);

    /// <summary>Whether a refresh of this version failed a moment ago, so that only a caller whose token has expired tries again.</summary>
    public bool IsHeldBack(OAuth2ConnectionKey key, long version) => backoff.HoldsBack(key, version);

    /// <summary>Refreshes a token of this version although it may look fresh.</summary>
    public ValueTask<TAuthData> RefreshForcedAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken) =>
        WaitAsync(StartAsync(key, new(staleVersion, Force: true)), cancellationToken);

    /// <summary>Starts no more refreshes, waits for those under way, and saves what could not be saved before.</summary>
    public async Task StopAsync()
    {
        _isStopping = true;
        await _flights.WhenIdleAsync().ConfigureAwait(false);
        await Parallel.ForEachAsync(unsaved.GetKeptKeys(), AtOnce, async (key, _) =>
        {
            try
            {
                await SettleKeptAsync(key).ConfigureAwait(false);
            }
            catch (OAuth2Exception)
            {
                TokenLog.UnsavedGivenUp(context.TokenLogger, context.Alias, key.UserId);
            }
        }).ConfigureAwait(false);
    }

    /// <summary>Waits for a refresh. Thousands of callers may wait at once, so each of them holds only what it needs.</summary>
    private static async ValueTask<TAuthData> WaitAsync(Task<CachedToken<TAuthData>> refresh, CancellationToken cancellationToken)
    {
        var entry = await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        return entry.AuthData;
    }

    private Task<CachedToken<TAuthData>> StartAsync(OAuth2ConnectionKey key, RefreshGoal goal) =>
        _flights.Find(key) ?? _flights.JoinOrStart(key, new Call(this, key, goal));

    private async Task<CachedToken<TAuthData>> RunAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        // Looked at in here, where a shutdown already waits for this operation or has set the flag before it began.
        if (_isStopping)
        {
            throw new OAuth2TransientException("The application is shutting down, so the token is not refreshed. It is kept.");
        }

        try
        {
            var entry = await RefreshUnderLeaseAsync(key, goal).ConfigureAwait(false);
            backoff.Forget(key);
            return entry;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            backoff.Note(key, goal.StaleVersion, exception);
            (exception as OAuth2Exception)?.IsLogged = true;
            throw;
        }
    }

    /// <summary>Gets a token that reaches the goal: one that another process has saved, or a new one.</summary>
    private async Task<CachedToken<TAuthData>> RefreshUnderLeaseAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        var (lease, newer) = await ConnectionLease<TAuthData>.AcquireAsync(vault, key, goal, context.Settings).ConfigureAwait(false);
        if (newer is not null)
        {
            TokenLog.RefreshedElsewhere(context.TokenLogger, context.Alias, key.UserId);
            return newer;
        }

        if (lease is null)
        {
            throw new OAuth2TransientException("Another process holds the token's lease for longer than it should. Try again later.");
        }

        await using (lease.ConfigureAwait(false))
        {
            // Read again: the wait may have been long, and a secret that was replaced meanwhile would be refused.
            return await RefreshAsync(lease, lease.Stored, goal, context.Settings).ConfigureAwait(false);
        }
    }

    /// <summary>Saves what could not be saved before, or revokes or drops it, as what is stored by now demands.</summary>
    public async Task SettleKeptAsync(OAuth2ConnectionKey key)
    {
        var (lease, _) = await ConnectionLease<TAuthData>.AcquireAsync(vault, key, goal: null, context.Settings).ConfigureAwait(false);
        if (lease is null)
        {
            return;
        }

        await using (lease.ConfigureAwait(false))
        {
            var settings = context.Settings;
            if (await unsaved.TakeToSaveAsync(key, lease.Stored, settings).ConfigureAwait(false) is { } kept)
            {
                await saver.SaveAsync(lease, kept, lease.Stored, settings).ConfigureAwait(false);
            }
        }
    }

    private async Task<CachedToken<TAuthData>> RefreshAsync(
        ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored, RefreshGoal goal, ClientSettings settings)
    {
        if (await unsaved.TakeToSaveAsync(lease.Key, stored, settings).ConfigureAwait(false) is { } kept)
        {
            return await saver.SaveAsync(lease, kept, stored, settings).ConfigureAwait(false);
        }

        // Another process may have refreshed before the lease was taken.
        if (vault.FindNewer(lease.Key, stored, goal, settings) is { } newer)
        {
            TokenLog.RefreshedElsewhere(context.TokenLogger, context.Alias, lease.Key.UserId);
            return newer;
        }

        if (!stored.IsActive(settings, out var current))
        {
            vault.Forget(lease.Key);
            throw InteractionRequired.ForStored(context, stored);
        }

        if (current.AuthData.RefreshToken is null)
        {
            throw InteractionRequired.ForExpired(context);
        }

        TokenRecord<TAuthData>.Active renewed;
        try
        {
            renewed = await renewal.RenewAsync(current, settings).ConfigureAwait(false);
        }
        catch (OAuth2ProtocolException refusal) when (refusal.Error.IsTerminal)
        {
            var moved = await EndAsync(lease, stored, refusal).ConfigureAwait(false);
            return await RefreshAsync(lease, moved, goal with { Force = false }, settings).ConfigureAwait(false);
        }

        var entry = await saver.SaveAsync(lease, renewed, stored, settings).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "refreshed");
        TokenLog.Refreshed(context.TokenLogger, context.Alias, lease.Key.UserId);
        return entry;
    }

    /// <summary>Stores that the connection has ended.</summary>
    /// <returns>What the store holds instead, if another process has written: the refused token was not the current one.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The connection has ended.</exception>
    private async Task<StoredConnection<TAuthData>> EndAsync(
        ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored, OAuth2ProtocolException refusal)
    {
        var code = refusal.Error.Code;
        var ended = await vault.TryEndAsync(lease.Key, code, stored).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, code);
        if (ended is null)
        {
            return await vault.ReadAsync(lease.Key, CancellationToken.None).ConfigureAwait(false);
        }

        TokenLog.AuthorizationEnded(context.TokenLogger, context.Alias, lease.Key.UserId, code);
        throw InteractionRequired.ForRefusal(context, refusal);
    }

    private void OnFailed(OAuth2ConnectionKey key, Exception exception)
    {
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "failed");
        TokenLog.RefreshFailed(context.TokenLogger, context.Alias, key.UserId, exception);
    }

    /// <summary>That a connection has ended is an answer, not a failure.</summary>
    private static bool IsFailure(Exception exception) => exception is not OAuth2InteractionRequiredException;

    private sealed class Call(TokenRefresher<TAuthData> refresher, OAuth2ConnectionKey key, RefreshGoal goal)
        : ISharedOperation<CachedToken<TAuthData>>
    {
        public Task<CachedToken<TAuthData>> RunAsync() => refresher.RunAsync(key, goal);

        public void OnCompleted(Exception? failure)
        {
            if (failure is not null && IsFailure(failure))
            {
                refresher.OnFailed(key, failure);
            }
        }
    }
}
