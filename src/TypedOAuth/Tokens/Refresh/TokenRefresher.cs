using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Starts refreshes: one at a time for each connection, shared by all callers, and none too early after a failure.</summary>
internal sealed class TokenRefresher<TAuthData>(ClientContext context, RefreshWork<TAuthData> work, RefreshBackoff backoff)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly SingleFlight<CachedToken<TAuthData>> _flights = new();

    /// <summary>Refreshes a token that is still valid in the background, unless that failed a moment ago.</summary>
    public void RefreshBehind(OAuth2ConnectionKey key, long staleVersion)
    {
        if (!backoff.HoldsBack(key, staleVersion))
        {
            _ = StartAsync(key, new(staleVersion, Force: false));
        }
    }

    /// <summary>Refreshes a token that has expired, unless the provider has asked to wait.</summary>
    public async ValueTask<TAuthData> RefreshExpiredAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken)
    {
        if (backoff.FindPause(key, staleVersion) is { } pause)
        {
            throw pause;
        }

        var entry = await StartAsync(key, new(staleVersion, Force: false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return entry.AuthData;
    }

    /// <summary>Refreshes a token of this version although it may look fresh.</summary>
    public async ValueTask<TAuthData> RefreshForcedAsync(OAuth2ConnectionKey key, long staleVersion, CancellationToken cancellationToken)
    {
        var entry = await StartAsync(key, new(staleVersion, Force: true)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return entry.AuthData;
    }

    private Task<CachedToken<TAuthData>> StartAsync(OAuth2ConnectionKey key, RefreshGoal goal) =>
        _flights.Find(key) ?? _flights.JoinOrStart(key, new Call(this, key, goal));

    private async Task<CachedToken<TAuthData>> RunAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        try
        {
            var entry = await work.RunAsync(key, goal).ConfigureAwait(false);
            backoff.Forget(key);
            return entry;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            backoff.Note(key, goal.StaleVersion, exception);
            throw;
        }
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
