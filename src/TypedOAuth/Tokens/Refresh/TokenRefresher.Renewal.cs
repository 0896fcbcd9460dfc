using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <content>Refreshes tokens for background renewal, which does not wait for other processes.</content>
internal sealed partial class TokenRefresher<TAuthData>
{
    /// <summary>Runs renewals separately from the callers' refreshes, because only callers wait for the lease of another process.</summary>
    private readonly SingleFlight<bool> _renewals = new();

    /// <summary>Refreshes a token of this version even if it has not expired, unless a refresh is running or failed recently.</summary>
    /// <returns>
    /// Whether this process has refreshed the token; false if another process or a caller refreshes or has refreshed it, or a refresh failed
    /// recently.
    /// </returns>
    /// <exception cref="OAuth2InteractionRequiredException">The connection has ended.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request.</exception>
    /// <exception cref="OAuth2TransientException">The provider or the store is unavailable.</exception>
    public Task<bool> TryRenewAsync(OAuth2ConnectionKey key, long version) =>
        _flights.Find(key) is not null || backoff.HoldsBack(key, version)
            ? Task.FromResult(false)
            : _renewals.JoinOrStart(key, new Renewal(this, key, version));

    private async Task<bool> RenewAsync(OAuth2ConnectionKey key, long version)
    {
        ThrowIfStopping();
        try
        {
            var (entry, hasSent) = await RefreshUnderLeaseAsync(key, new(version, Force: true) { IsImpatient = true }).ConfigureAwait(false);
            if (entry is not null)
            {
                NoteSuccess(key);
                await saver.LearnAccountAsync(key, entry).ConfigureAwait(false);
            }

            return hasSent;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            NoteFailure(key, version, exception);
            throw;
        }
    }

    /// <summary>Refreshes a connection that has moved to the key of its account.</summary>
    /// <remarks>Callers share no refresh with background renewal, because a caller waits for the lease of another process.</remarks>
    /// <returns>The token; <see langword="null"/> if another process holds the lease of the new key, and the goal is not to wait.</returns>
    private async Task<CachedToken<TAuthData>?> RefreshMovedAsync(ConnectionLease<TAuthData> lease, OAuth2ConnectionKey key, RefreshGoal goal)
    {
        if (!goal.IsImpatient)
        {
            return await StartAsync(key, goal).ConfigureAwait(false);
        }

        var (entry, hasSent) = await RefreshUnderLeaseAsync(key, goal).ConfigureAwait(false);
        lease.HasSent |= hasSent;
        return entry;
    }

    /// <summary>Throws if the application is shutting down.</summary>
    /// <remarks>
    /// The flag is checked inside the operation, because a shutdown either waits for the operation or sets the flag before the operation begins.
    /// </remarks>
    private void ThrowIfStopping()
    {
        if (_isStopping)
        {
            throw new OAuth2TransientException("The application is shutting down, so the token is kept but not refreshed.");
        }
    }

    private void NoteSuccess(OAuth2ConnectionKey key)
    {
        backoff.Forget(key);
        backoff.Results.AddSuccess();
    }

    private void NoteFailure(OAuth2ConnectionKey key, long version, Exception exception)
    {
        // The failure may have been stored, which changes the version but not the token.
        backoff.Note(key, version, exception);
        if (vault.Find(key) is { } entry && entry.Version != version)
        {
            backoff.Note(key, entry.Version, exception);
        }

        if (exception is OAuth2Exception failure)
        {
            failure.IsLogged = true;
            backoff.Results.AddFailure(failure);
        }
    }

    private sealed class Renewal(TokenRefresher<TAuthData> refresher, OAuth2ConnectionKey key, long version) : ISharedOperation<bool>
    {
        public Task<bool> RunAsync() => refresher.RenewAsync(key, version);

        public void OnCompleted(Exception? failure)
        {
            if (failure is not null && IsFailure(failure))
            {
                refresher.OnFailed(key, failure);
            }
        }
    }
}
