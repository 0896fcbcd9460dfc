using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TypedOAuth;

/// <summary>
/// Refreshes tokens, one request at a time for each user, in this process (callers share a task) and across processes (the store's
/// lease). The shared operation belongs to no caller, so nobody's cancellation is everybody's.
/// </summary>
internal sealed class TokenRefresher<TAuthData>(
    OAuth2ClientDefinition definition,
    TokenRepository<TAuthData> repository,
    TokenEndpoint endpoint,
    TokenCache<TAuthData> cache,
    Func<TAuthData, long, CachedToken<TAuthData>> createEntry,
    Func<OAuth2ClientSettings> settings,
    TimeProvider time,
    ILogger logger)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LeasePollInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan FirstWriteDelay = TimeSpan.FromMilliseconds(100);
    private const int WriteAttempts = 6;

    private readonly ConcurrentDictionary<string, Task<CachedToken<TAuthData>>> _running = new(StringComparer.Ordinal);

    /// <summary>Tokens that were issued and could not be saved: the only copy of a rotated refresh token, saved before anything else is asked for.</summary>
    private readonly ConcurrentDictionary<string, Unsaved> _unsaved = new(StringComparer.Ordinal);

    private string Alias => definition.Identity.Alias;

    /// <summary>Joins the refresh that is running for the user, or starts one.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="staleVersion">The version that the caller will not have: a newer one that the store turns out to hold is enough.</param>
    /// <param name="force">Whether a token that looks fresh is refreshed all the same, when its version is the stale one.</param>
    public Task<CachedToken<TAuthData>> RefreshAsync(string userId, long staleVersion, bool force)
    {
        while (true)
        {
            if (_running.TryGetValue(userId, out var running))
            {
                return running;
            }

            var completion = new TaskCompletionSource<CachedToken<TAuthData>>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_running.TryAdd(userId, completion.Task))
            {
                // Unsafe, so that the operation does not drag the first caller's context (its trace, its async locals) along.
                ThreadPool.UnsafeQueueUserWorkItem(
                    static work => _ = work.Refresher.RunAsync(work.UserId, work.StaleVersion, work.Force, work.Completion),
                    (Refresher: this, UserId: userId, StaleVersion: staleVersion, Force: force, Completion: completion),
                    preferLocal: false);
                return completion.Task;
            }
        }
    }

    private async Task RunAsync(
        string userId, long staleVersion, bool force, TaskCompletionSource<CachedToken<TAuthData>> completion)
    {
        try
        {
            var entry = await RefreshUnderLeaseAsync(userId, staleVersion, force).ConfigureAwait(false);

            // Removed before it completes: whoever comes after this line finds the cache, not a finished task.
            _running.TryRemove(userId, out _);
            completion.SetResult(entry);
        }
        catch (Exception exception)
        {
            if (exception is not OAuth2InteractionRequiredException)
            {
                TokenLog.RefreshFailed(logger, Alias, userId, exception);
            }

            _running.TryRemove(userId, out _);
            completion.SetException(exception);
            _ = completion.Task.Exception; // Observed: a background refresh has no caller who would.
        }
    }

    private async Task<CachedToken<TAuthData>> RefreshUnderLeaseAsync(string userId, long staleVersion, bool force)
    {
        var owner = Guid.NewGuid().ToString("N");
        var duration = settings().Options.Timeout + LeaseMargin;
        var patience = time.GetUtcNow() + duration + LeaseMargin;
        while (!await repository.TryAcquireLeaseAsync(userId, owner, duration, CancellationToken.None).ConfigureAwait(false))
        {
            if (await FindNewerAsync(userId, staleVersion, force).ConfigureAwait(false) is { } newer)
            {
                TokenLog.RefreshedElsewhere(logger, Alias, userId);
                return newer;
            }

            if (time.GetUtcNow() > patience)
            {
                throw new OAuth2TransientException("Another process holds the token's lease for longer than it should. Try again later.");
            }

            await Task.Delay(LeasePollInterval * (1 + Random.Shared.NextDouble()), time).ConfigureAwait(false);
        }

        try
        {
            return await RefreshStoredAsync(userId, staleVersion, force).ConfigureAwait(false);
        }
        finally
        {
            await repository.ReleaseLeaseAsync(userId, owner).ConfigureAwait(false);
        }
    }

    private async Task<CachedToken<TAuthData>?> FindNewerAsync(string userId, long staleVersion, bool force)
    {
        var stamp = cache.Stamp;
        var stored = await repository.ReadAsync(userId, CancellationToken.None).ConfigureAwait(false);
        return IsEnough(stored, staleVersion, force) ? Cache(userId, stored.AuthData!, stored.Version, stamp) : null;
    }

    /// <summary>Whether the store holds what the caller wants: another version than the stale one, or, unless forced, a fresh one.</summary>
    private bool IsEnough(StoredRecord<TAuthData> stored, long staleVersion, bool force)
    {
        if (stored.AuthData is not { } data || (force && stored.Version == staleVersion))
        {
            return false;
        }

        return createEntry(data, stored.Version).Lifetime.RefreshFrom > time.GetUtcNow().UtcTicks;
    }

    /// <summary>Reads again, as another process may have refreshed before the lease was had; then refreshes.</summary>
    private async Task<CachedToken<TAuthData>> RefreshStoredAsync(string userId, long staleVersion, bool force)
    {
        var stamp = cache.Stamp;
        var stored = await repository.ReadAsync(userId, CancellationToken.None).ConfigureAwait(false);
        if (_unsaved.TryRemove(userId, out var unsaved) && unsaved.BasedOn == stored.Version)
        {
            return await SaveAsync(userId, unsaved.AuthData, unsaved.BasedOn, stamp).ConfigureAwait(false);
        }

        if (IsEnough(stored, staleVersion, force))
        {
            TokenLog.RefreshedElsewhere(logger, Alias, userId);
            return Cache(userId, stored.AuthData!, stored.Version, stamp);
        }

        if (stored.AuthData is not { } current)
        {
            cache.Remove(userId);
            throw InteractionRequired.ForRecord(definition, stored.Record);
        }

        if (current.RefreshToken is not { } refreshToken)
        {
            throw InteractionRequired.ForExpired(definition);
        }

        var refreshed = await RequestAsync(userId, current, refreshToken, stored.Version, stamp).ConfigureAwait(false);
        return refreshed is null
            ? await RefreshStoredAsync(userId, staleVersion, force: false).ConfigureAwait(false)
            : await SaveAsync(userId, refreshed, stored.Version, stamp).ConfigureAwait(false);
    }

    /// <returns>The new tokens, or <see langword="null"/> where the store has moved on and must be read again.</returns>
    private async Task<TAuthData?> RequestAsync(string userId, TAuthData current, string refreshToken, long version, int stamp)
    {
        try
        {
            var response = await endpoint.RefreshAsync(refreshToken, current.RequestedScope, CancellationToken.None).ConfigureAwait(false);
            TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, "refreshed");
            TokenLog.Refreshed(logger, Alias, userId);
            return Merge(current, response);
        }
        catch (OAuth2ProtocolException exception) when (exception.Error.IsTerminal)
        {
            TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, exception.Error.Code);
            cache.Remove(userId);
            var ended = new TokenRecord<TAuthData>(null, exception.Error.Code, current.RequestedScope);
            if (await repository.TryWriteAsync(userId, ended, version, CancellationToken.None).ConfigureAwait(false) is null)
            {
                // Somebody else has written: the refused token was not the current one.
                return null;
            }

            TokenLog.AuthorizationEnded(logger, Alias, userId, exception.Error.Code);
            throw InteractionRequired.ForRefusal(definition, exception);
        }
        catch (OAuth2Exception)
        {
            TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, "failed");
            throw;
        }
    }

    /// <summary>A response repeats neither the refresh token (RFC 6749 §6), nor the scope, nor the declared fields when they stay as they are.</summary>
    private TAuthData Merge(TAuthData current, OAuth2TokenResponse response)
    {
        var fields = new OAuth2TokenFieldValue[definition.Responses.Fields.Count];
        current.CopyFieldsTo(fields);
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = response.Fields[i].HasValue ? response.Fields[i] : fields[i];
        }

        return TAuthData.Create(new OAuth2TokenResponse(fields)
        {
            AccessToken = response.AccessToken,
            TokenType = response.TokenType,
            IssuedAt = response.IssuedAt,
            ExpiresAt = response.ExpiresAt,
            Scope = response.StatesScope ? response.Scope : current.Scope,
            RequestedScope = current.RequestedScope,
            RefreshToken = response.RefreshToken ?? current.RefreshToken,
        });
    }

    /// <summary>Saves before anybody sees the new token. When the write fails it is the write that is tried again, never the request.</summary>
    private async Task<CachedToken<TAuthData>> SaveAsync(string userId, TAuthData data, long basedOn, int stamp)
    {
        var record = new TokenRecord<TAuthData>(data, null);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await repository.TryWriteAsync(userId, record, basedOn, CancellationToken.None).ConfigureAwait(false) is { } version
                    ? Cache(userId, data, version, stamp)
                    : await GiveWayAsync(userId, data, stamp).ConfigureAwait(false);
            }
            catch (OAuth2TransientException exception)
            {
                TokenLog.WriteFailed(logger, Alias, userId, exception);
                if (attempt == WriteAttempts)
                {
                    _unsaved[userId] = new(data, basedOn);
                    throw;
                }

                await Task.Delay(FirstWriteDelay * (1 << (attempt - 1)), time).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Another version is stored: it is newer. When nothing is, the user was disconnected, and the new token must not stay behind.</summary>
    private async Task<CachedToken<TAuthData>> GiveWayAsync(string userId, TAuthData data, int stamp)
    {
        var stored = await repository.ReadAsync(userId, CancellationToken.None).ConfigureAwait(false);
        if (stored.AuthData is { } winner)
        {
            return Cache(userId, winner, stored.Version, stamp);
        }

        cache.Remove(userId);
        if (settings().RevocationEndpoint is { } revocation)
        {
            try
            {
                await endpoint.RevokeAsync(revocation, data.RefreshToken ?? data.Token, "refresh_token", CancellationToken.None).ConfigureAwait(false);
            }
            catch (OAuth2TransientException exception)
            {
                TokenLog.RevocationFailed(logger, Alias, userId, exception.Message);
            }
        }

        throw InteractionRequired.ForRecord(definition, stored.Record);
    }

    private CachedToken<TAuthData> Cache(string userId, TAuthData data, long version, int stamp)
    {
        var entry = createEntry(data, version);
        cache.Set(userId, entry, stamp);
        return entry;
    }

    private sealed record Unsaved(TAuthData AuthData, long BasedOn)
    {
        public override string ToString() => nameof(Unsaved);
    }
}
