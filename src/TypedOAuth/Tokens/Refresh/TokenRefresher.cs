using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>
/// Refreshes tokens, one request at a time for each user, in this process (callers share a task) and across processes (the store's
/// lease). The shared operation belongs to no caller, so nobody's cancellation is everybody's.
/// </summary>
internal sealed class TokenRefresher<TAuthData>(
    OAuth2ClientDefinition definition,
    TokenRepository<TAuthData> repository,
    TokenWriter writer,
    TokenEndpoint endpoint,
    TokenRevocation revocation,
    TokenCache<TAuthData> cache,
    UnsavedTokens<TAuthData> unsaved,
    RefreshBackoff backoff,
    Func<TAuthData, long, CachedToken<TAuthData>> createEntry,
    Func<OAuth2ClientSettings> settings,
    TimeProvider time,
    ILogger logger)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LeasePollInterval = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, Task<CachedToken<TAuthData>>> _running = new(StringComparer.Ordinal);

    private string Alias => definition.Identity.Alias;

    /// <summary>The lease outlives the request; whoever still needs it then takes it again.</summary>
    private TimeSpan LeaseDuration => settings().Options.Timeout + LeaseMargin;

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
                    static work => _ = work.Refresher.RunAsync(work.Call, work.Completion),
                    (Refresher: this, Call: new Call(userId, staleVersion, force, Guid.NewGuid().ToString("N")), Completion: completion),
                    preferLocal: false);
                return completion.Task;
            }
        }
    }

    private async Task RunAsync(Call call, TaskCompletionSource<CachedToken<TAuthData>> completion)
    {
        try
        {
            var entry = await RefreshUnderLeaseAsync(call).ConfigureAwait(false);
            backoff.Forget(call.UserId);

            // Removed before it completes: whoever comes after this line finds the cache, not a finished task.
            _running.TryRemove(call.UserId, out _);
            completion.SetResult(entry);
        }
        catch (Exception exception)
        {
            var isFailure = exception is not OAuth2InteractionRequiredException;
            if (isFailure)
            {
                backoff.Note(call.UserId, call.StaleVersion, exception);
            }

            _running.TryRemove(call.UserId, out _);
            completion.SetException(exception);
            _ = completion.Task.Exception; // Observed: a background refresh has no caller who would.
            if (isFailure)
            {
                TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, "failed");
                TokenLog.RefreshFailed(logger, Alias, call.UserId, exception);
            }
        }
    }

    private async Task<CachedToken<TAuthData>> RefreshUnderLeaseAsync(Call call)
    {
        var patience = time.GetUtcNow() + LeaseDuration + LeaseMargin;
        while (!await TryAcquireLeaseAsync(call).ConfigureAwait(false))
        {
            if (await FindNewerAsync(call).ConfigureAwait(false) is { } newer)
            {
                TokenLog.RefreshedElsewhere(logger, Alias, call.UserId);
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
            return await RefreshStoredAsync(call).ConfigureAwait(false);
        }
        finally
        {
            await repository.ReleaseLeaseAsync(call.UserId, call.Owner).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> TryAcquireLeaseAsync(Call call) =>
        repository.TryAcquireLeaseAsync(call.UserId, call.Owner, LeaseDuration, CancellationToken.None);

    private async Task<CachedToken<TAuthData>?> FindNewerAsync(Call call)
    {
        var stamp = cache.Stamp;
        var stored = await repository.ReadAsync(call.UserId, CancellationToken.None).ConfigureAwait(false);
        return IsEnough(stored, call) ? Cache(call.UserId, stored.AuthData!, stored.Version, stamp) : null;
    }

    /// <summary>Whether the store holds what the caller wants: another version than the stale one, or, unless forced, a fresh one.</summary>
    private bool IsEnough(StoredRecord<TAuthData> stored, Call call)
    {
        if (stored.AuthData is not { } data || (call.Force && stored.Version == call.StaleVersion))
        {
            return false;
        }

        return createEntry(data, stored.Version).Lifetime.RefreshFrom > time.GetUtcNow().UtcTicks;
    }

    /// <summary>Reads again, as another process may have refreshed before the lease was had; then refreshes.</summary>
    private async Task<CachedToken<TAuthData>> RefreshStoredAsync(Call call)
    {
        var stamp = cache.Stamp;
        var stored = await repository.ReadAsync(call.UserId, CancellationToken.None).ConfigureAwait(false);
        if (unsaved.Take(call.UserId) is var (newer, basedOn) && basedOn == stored.Version)
        {
            return await SaveAsync(call, newer, basedOn, stamp).ConfigureAwait(false);
        }

        if (IsEnough(stored, call))
        {
            TokenLog.RefreshedElsewhere(logger, Alias, call.UserId);
            return Cache(call.UserId, stored.AuthData!, stored.Version, stamp);
        }

        if (stored.AuthData is not { } current)
        {
            cache.Remove(call.UserId);
            throw InteractionRequired.ForRecord(definition, stored.Record);
        }

        if (current.RefreshToken is not { } refreshToken)
        {
            throw InteractionRequired.ForExpired(definition);
        }

        if (await RequestAsync(call, current, refreshToken, stored.Version).ConfigureAwait(false) is not { } refreshed)
        {
            return await RefreshStoredAsync(call with { Force = false }).ConfigureAwait(false);
        }

        var entry = await SaveAsync(call, refreshed, stored.Version, stamp).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, "refreshed");
        TokenLog.Refreshed(logger, Alias, call.UserId);
        return entry;
    }

    /// <returns>The new tokens, or <see langword="null"/> where the store has moved on and must be read again.</returns>
    private async Task<TAuthData?> RequestAsync(Call call, TAuthData current, string refreshToken, long version)
    {
        try
        {
            var response = await endpoint.RefreshAsync(refreshToken, current.RequestedScope, CancellationToken.None).ConfigureAwait(false);
            return Merge(current, response);
        }
        catch (OAuth2ProtocolException exception) when (exception.Error.IsTerminal)
        {
            var ended = new TokenRecord<TAuthData>(null, exception.Error.Code, current.RequestedScope);
            var written = await repository.TryWriteAsync(call.UserId, ended, version, CancellationToken.None).ConfigureAwait(false);
            cache.Remove(call.UserId);
            TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, Alias, exception.Error.Code);
            if (written is null)
            {
                // Somebody else has written: the refused token was not the current one.
                return null;
            }

            TokenLog.AuthorizationEnded(logger, Alias, call.UserId, exception.Error.Code);
            throw InteractionRequired.ForRefusal(definition, exception);
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

    /// <summary>Saves before anybody sees the new token; what cannot be saved is kept, and saved before the server is asked again.</summary>
    private async Task<CachedToken<TAuthData>> SaveAsync(Call call, TAuthData data, long basedOn, int stamp)
    {
        var record = new TokenRecord<TAuthData>(data, null);
        long? written;
        try
        {
            written = await writer.WriteAsync(call.UserId, async () =>
            {
                // A store may take its time with each attempt, and the lease is as long as the request. Whoever has it by now loses
                // against this write, or wins: the version says so.
                await TryAcquireLeaseAsync(call).ConfigureAwait(false);
                return await repository.TryWriteAsync(call.UserId, record, basedOn, CancellationToken.None).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        catch (OAuth2TransientException)
        {
            if (unsaved.Keep(call.UserId, data, basedOn) is { } victim)
            {
                TokenLog.UnsavedGivenUp(logger, Alias, victim);
            }

            throw;
        }

        return written is { } version
            ? Cache(call.UserId, data, version, stamp)
            : await GiveWayAsync(call.UserId, data, stamp).ConfigureAwait(false);
    }

    /// <summary>Another version is stored: it is newer. When nothing is, the user was disconnected, and the new tokens must not stay behind.</summary>
    private async Task<CachedToken<TAuthData>> GiveWayAsync(string userId, TAuthData data, int stamp)
    {
        var stored = await repository.ReadAsync(userId, CancellationToken.None).ConfigureAwait(false);
        if (stored.AuthData is { } winner)
        {
            return Cache(userId, winner, stored.Version, stamp);
        }

        cache.Remove(userId);
        await revocation.RevokeAsync(userId, data, CancellationToken.None).ConfigureAwait(false);
        throw InteractionRequired.ForRecord(definition, stored.Record);
    }

    private CachedToken<TAuthData> Cache(string userId, TAuthData data, long version, int stamp)
    {
        var entry = createEntry(data, version);
        cache.Set(userId, entry, stamp);
        return entry;
    }

    /// <summary>What the first caller asked for, and who takes the lease for it.</summary>
    private readonly record struct Call(string UserId, long StaleVersion, bool Force, string Owner);
}
