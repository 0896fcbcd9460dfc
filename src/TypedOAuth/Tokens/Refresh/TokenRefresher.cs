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
internal sealed class TokenRefresher<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    UnsavedTokenPolicy<TAuthData> unsaved,
    RefreshSaver<TAuthData> saver,
    RefreshBackoff backoff)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The limit for parallel saves. Sequential writes to a slow store would take longer than the shutdown allows.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 16 };

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
    public ValueTask<TAuthData> RefreshForcedAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken) =>
        WaitAsync(StartAsync(key, new(staleVersion, Force: true)), cancellationToken);

    /// <summary>Prevents new refreshes, waits for running ones, and saves tokens that could not be saved earlier.</summary>
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
        // The flag is checked inside the operation, because a shutdown either waits for this operation or sets the flag before the
        // operation begins.
        if (_isStopping)
        {
            throw new OAuth2TransientException("The application is shutting down, so the token is kept but not refreshed.");
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

    /// <summary>Returns a token that reaches the goal: a token that another process has saved, or a new token.</summary>
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
            throw new OAuth2TransientException("Another process has held the token's lease for too long. Try again later.");
        }

        await using (lease.ConfigureAwait(false))
        {
            // The settings are read again, because the wait may have been long and the provider would refuse a replaced secret.
            return await RefreshAsync(lease, lease.Stored, goal, context.Settings).ConfigureAwait(false);
        }
    }

    /// <summary>Handles tokens that could not be saved earlier: saves, revokes or drops them, depending on the stored connection.</summary>
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
            throw InteractionRequired.ForStored(context, lease.Key, stored);
        }

        if (current.AuthData.RefreshToken is null)
        {
            throw InteractionRequired.ForExpired(context, lease.Key);
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

    /// <summary>Replaces the connection with an ended record.</summary>
    /// <returns>The stored connection if another process has changed it, so that the refused token was not the current one.</returns>
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
        throw InteractionRequired.ForRefusal(context, lease.Key, refusal);
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
