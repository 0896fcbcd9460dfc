using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Refreshes tokens, with at most one request at a time for each connection.</summary>
/// <remarks>
/// Callers in one process share a task, and processes share the store's lease. After a failure, the back-off delays the next refresh.
/// </remarks>
internal sealed partial class TokenRefresher<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    UnsavedTokenPolicy<TAuthData> unsaved,
    RefreshSaver<TAuthData> saver,
    RefreshBackoff backoff)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly SingleFlight<CachedToken<TAuthData>> _flights = new();
    private volatile bool _isStopping;

    /// <summary>Starts a background refresh of a token that is still valid, unless the back-off delays the refresh.</summary>
    public void RefreshBehind(OAuth2ConnectionKey key, long staleVersion)
    {
        if (!_isStopping && !backoff.HoldsBack(key, staleVersion))
        {
            _ = StartAsync(key, new(staleVersion, Force: false));
        }
    }

    /// <summary>Refreshes an expired token, unless the provider has requested a delay.</summary>
    public ValueTask<TAuthData> RefreshExpiredAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken) =>
        backoff.FindPause(key, staleVersion) is { } pause
            ? ValueTask.FromException<TAuthData>(pause)
            : WaitAsync(StartAsync(key, new(staleVersion, Force: false)), cancellationToken);

    /// <summary>Returns whether a refresh of this version failed recently, so that only callers with an expired token try again.</summary>
    public bool IsHeldBack(OAuth2ConnectionKey key, long version) => backoff.HoldsBack(key, version);

    /// <summary>Refreshes a token of this version even if it has not expired.</summary>
    public ValueTask<TAuthData> RefreshForcedAsync(
        OAuth2ConnectionKey key, long staleVersion, TokenRecord<TAuthData>.Active stale, CancellationToken cancellationToken)
    {
        var goal = new RefreshGoal(staleVersion, Force: true) { StaleToken = stale.AuthData.Token, StaleRefreshedAt = stale.RefreshedAt };
        return WaitAsync(StartAsync(key, goal), cancellationToken);
    }

    /// <summary>Saves tokens that could not be saved earlier. Callers who refresh the connection at the same time share the operation.</summary>
    /// <remarks>If other tokens are stored in the meantime, these are kept, and refreshed only if they have expired.</remarks>
    /// <param name="key">The connection.</param>
    /// <param name="refreshedVersion">The stored version whose refresh returned the tokens.</param>
    public Task SaveKeptAsync(OAuth2ConnectionKey key, long refreshedVersion) => StartAsync(key, new(refreshedVersion, Force: false));

    /// <summary>Prevents new refreshes and waits for running ones.</summary>
    public async Task StopAsync()
    {
        _isStopping = true;
        await _flights.WhenIdleAsync().ConfigureAwait(false);
        await _renewals.WhenIdleAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for a refresh. Thousands of callers may wait at once, so the state machine captures only the task.</summary>
    private static async ValueTask<TAuthData> WaitAsync(Task<CachedToken<TAuthData>> refresh, CancellationToken cancellationToken)
    {
        var entry = await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        return entry.AuthData;
    }

    private Task<CachedToken<TAuthData>> StartAsync(OAuth2ConnectionKey key, RefreshGoal goal) =>
        _flights.Find(key) ?? _flights.JoinOrStart(key, new Call(this, key, goal));

    private async Task<CachedToken<TAuthData>> RunAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        ThrowIfStopping();
        try
        {
            var (found, _) = await RefreshUnderLeaseAsync(key, goal).ConfigureAwait(false);
            var entry = found ?? throw new OAuth2TransientException("Another process has held the token's lease for too long. Try again later.");
            NoteSuccess(key);
            return await saver.LearnAccountAsync(key, entry).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            NoteFailure(key, goal.StaleVersion, exception);
            throw;
        }
    }

    /// <summary>Returns a token that reaches the goal, from another process or from a request to the provider.</summary>
    /// <returns>The token, and whether a request was sent; the token is null if another process holds the lease.</returns>
    private async Task<(CachedToken<TAuthData>? Entry, bool HasSent)> RefreshUnderLeaseAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        for (long markFence = 0; ;)
        {
            // The mark is set together with the lease, unless this process has unsaved tokens, because these are saved instead of a request.
            var sentVersion = unsaved.Holds(key) ? 0 : goal.StaleVersion;

            // If this operation has lost a lease after it set the mark, it always waits, because its mark prevents refreshes by others.
            var wanted = markFence == 0 ? goal : goal with { IsImpatient = false };
            var (lease, newer) = await ConnectionLease<TAuthData>.AcquireAsync(vault, key, wanted, context.Settings, sentVersion).ConfigureAwait(false);
            if (newer is not null)
            {
                TokenLog.RefreshedElsewhere(context.TokenLogger, context.Alias, key.UserId);
            }

            if (lease is null)
            {
                return (newer, false);
            }

            await using (lease.ConfigureAwait(false))
            {
                lease.MarkFence = lease.MarkFence == 0 ? markFence : lease.MarkFence;

                // The settings are read again, because the wait may have been long and the provider would refuse a replaced secret.
                if (await TryRefreshAsync(lease, goal, context.Settings).ConfigureAwait(false) is { } entry)
                {
                    return (entry, lease.HasSent);
                }

                if (goal.IsImpatient && !lease.IsLost)
                {
                    // The connection has moved, and another process holds the lease of the new key.
                    return (null, lease.HasSent);
                }

                markFence = lease.MarkFence;
            }
        }
    }

    /// <summary>Refreshes the connection of a lease, or returns a token that was saved in the meantime.</summary>
    /// <returns>
    /// The token; <see langword="null"/> if another process has taken the lease, or if the connection has moved and the goal is too impatient to
    /// wait for the lease of the new key.
    /// </returns>
    private async Task<CachedToken<TAuthData>?> TryRefreshAsync(ConnectionLease<TAuthData> lease, RefreshGoal goal, ClientSettings settings)
    {
        var stored = lease.Stored;
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
            throw InteractionRequired.ForStored(context, lease.Key, stored);
        }

        if (!renewal.CanRenew(current.AuthData))
        {
            throw InteractionRequired.ForExpired(context, lease.Key);
        }

        if (await saver.TryMoveAsync(lease, stored).ConfigureAwait(false) is var (target, version))
        {
            vault.Forget(lease.Key);
            return await RefreshMovedAsync(lease, target, goal with { StaleVersion = version }).ConfigureAwait(false);
        }

        var isReusable = RefreshTokenReuse.IsSafe(context.Definition, current);
        if (current.IsIndeterminate && !isReusable && !lease.HasSetMark(stored))
        {
            return await ServeIndeterminateAsync(lease, current, goal, settings).ConfigureAwait(false);
        }

        if (await lease.TryMarkAsync(stored, isReusable).ConfigureAwait(false))
        {
            return await SendAsync(lease, stored, current, goal, settings).ConfigureAwait(false);
        }

        return lease.IsLost ? null
            : lease.Stored.Version != stored.Version ? await TryRefreshAsync(lease, goal, settings).ConfigureAwait(false)
            : await ServeIndeterminateAsync(lease, current, goal, settings).ConfigureAwait(false);
    }

    private async Task<CachedToken<TAuthData>?> SendAsync(
        ConnectionLease<TAuthData> lease,
        StoredConnection<TAuthData> stored,
        TokenRecord<TAuthData>.Active current,
        RefreshGoal goal,
        ClientSettings settings)
    {
        TokenRecord<TAuthData>.Active renewed;
        lease.HasSent = true;
        try
        {
            renewed = await renewal.RenewAsync(current, stored.Clock, settings).ConfigureAwait(false);
        }
        catch (OAuth2ProtocolException refusal) when (refusal.Error.IsTerminal)
        {
            await saver.EndAsync(lease, stored, refusal).ConfigureAwait(false);
            await lease.ReadAgainAsync().ConfigureAwait(false);
            return await TryRefreshAsync(lease, goal with { Force = false }, settings).ConfigureAwait(false);
        }
        catch (OAuth2Exception failure)
        {
            failure.IsFromProvider = true;
            await saver.TrySaveFailureAsync(lease, current, stored, failure, settings).ConfigureAwait(false);
            throw;
        }

        lease.KeepMark();
        var entry = await saver.SaveAsync(lease, renewed, stored, settings).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "refreshed");
        TokenLog.Refreshed(context.TokenLogger, context.Alias, lease.Key.UserId);
        AuditLog.Refreshed(context.AuditLogger, context.Alias, lease.Key.UserId);
        return entry;
    }

    /// <summary>Stores that a stopped process may have sent the refresh token, and serves an access token that is still valid.</summary>
    /// <returns>The token; <see langword="null"/> if the stopped process has saved its tokens in the meantime.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The access token has expired, or the caller does not accept it.</exception>
    private async Task<CachedToken<TAuthData>?> ServeIndeterminateAsync(
        ConnectionLease<TAuthData> lease, TokenRecord<TAuthData>.Active current, RefreshGoal goal, ClientSettings settings)
    {
        var stored = lease.Stored;
        var entry = vault.CreateEntry(stored, settings);
        if (!current.IsIndeterminate)
        {
            entry = await vault.TrySetIndeterminateAsync(lease.Key, current, stored, settings).ConfigureAwait(false);
            if (entry is null)
            {
                await lease.ReadAgainAsync().ConfigureAwait(false);
                return await TryRefreshAsync(lease, goal, settings).ConfigureAwait(false);
            }

            TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "indeterminate");
            TokenLog.Indeterminate(context.TokenLogger, context.Alias, lease.Key.UserId);
        }

        vault.Remember(lease.Key, entry, stored.Stamp);
        return !goal.Force && context.Time.GetTimestamp() < entry.Lifetime.ExpiredFrom
            ? entry
            : throw InteractionRequired.ForIndeterminate(context, lease.Key);
    }

    private void OnFailed(OAuth2ConnectionKey key, Exception exception)
    {
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "failed");
        TokenLog.RefreshFailed(context.TokenLogger, context.Alias, key.UserId, exception);
    }

    /// <summary>Returns whether an exception is a failure. An ended connection is a result, not a failure.</summary>
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
