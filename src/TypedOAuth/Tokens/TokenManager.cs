using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Provides a client's tokens from memory, from the store, or from a refresh, in this order.</summary>
internal sealed class TokenManager<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ConnectionDescriber<TAuthData> describer,
    TokenRefresher<TAuthData> refresher,
    UnsavedSettler<TAuthData> settler,
    Disconnector<TAuthData> disconnector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The age below which expiry cannot be the reason why an API refuses a token.</summary>
    private static readonly TimeSpan YoungestRefused = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time = context.Time;

    /// <summary>Returns the user's current token. A cache hit allocates no memory and takes no lock.</summary>
    public ValueTask<TAuthData?> GetAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        // The timestamp is read before the lookup, because reading it makes the processor wait for all earlier instructions.
        var now = _time.GetTimestamp();
        var entry = vault.Find(key);
        return entry is not null && now < entry.ServeUntil
            ? new(entry.AuthData)
            : GetThroughStoreAsync(key, entry, now, cancellationToken);
    }

    /// <summary>Refreshes the stored token.</summary>
    public async ValueTask<TAuthData> RefreshAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        ThrowUnlessRefreshable();
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return stored.IsActive(context.Settings, out var active)
            ? await refresher.RefreshForcedAsync(key, stored.Version, active, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForStored(context, key, stored);
    }

    /// <summary>Replaces a token that an API refused.</summary>
    /// <remarks>
    /// The store is read first, because it may contain a newer token. The stored token is refreshed only if a refresh may help. Otherwise,
    /// an API that refuses every token would cause a refresh with each call.
    /// </remarks>
    /// <returns>
    /// The new token; <see langword="null"/> if no better token exists. A refusal of the API does not end a connection; only a response of
    /// the token endpoint can end it.
    /// </returns>
    public async ValueTask<TAuthData?> ReplaceAsync(
        OAuth2ConnectionKey key, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        var settings = context.Settings;
        if (!stored.IsActive(settings, out var active))
        {
            throw InteractionRequired.ForStored(context, key, stored);
        }

        if (!AuthorizationSecrets.AreEqual(active.AuthData.Token, rejectedToken))
        {
            vault.Remember(key, vault.CreateEntry(stored, settings), stored.Stamp);
            return active.AuthData;
        }

        return mayRefresh && describer.CanRefresh(active) && !IsYoung(active.AuthData, stored.Clock.GetNow(_time)) && !refresher.IsHeldBack(key, stored.Version)
            ? await refresher.RefreshForcedAsync(key, stored.Version, active, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>Deletes the user's tokens, and revokes them first if <paramref name="revoke"/> is true.</summary>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken)
    {
        if (revoke && disconnector.NeedsAccessToken)
        {
            await TryRefreshExpiredAsync(key, cancellationToken).ConfigureAwait(false);
        }

        return await disconnector.DisconnectAsync(key, revoke, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the scopes that the user's connection requested, even if the connection has ended.</summary>
    public async ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return stored.Record?.RequestedScopes ?? ScopeList.Empty;
    }

    /// <summary>Describes the user's connection from the store, without a refresh.</summary>
    public async ValueTask<OAuth2Connection> GetConnectionAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        vault.RepeatChanges(key, stored);
        return describer.Describe(stored, stored.Clock.GetNow(_time), context.Settings);
    }

    /// <summary>Prevents new refreshes, waits for running ones, and saves tokens that could not be saved earlier.</summary>
    /// <remarks>Without this wait, a grant whose refresh token was just replaced would be lost.</remarks>
    public async Task StopAsync()
    {
        await refresher.StopAsync().ConfigureAwait(false);
        await settler.StopAsync().ConfigureAwait(false);
        await vault.WhenIdleAsync().ConfigureAwait(false);
    }

    /// <summary>Returns the current token of a connection that was read from the store.</summary>
    public async ValueTask<TAuthData?> GetStoredAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, CancellationToken cancellationToken)
    {
        var now = _time.GetTimestamp();
        stored = await SettleAsync(key, stored, cancellationToken).ConfigureAwait(false);
        return RememberStored(key, stored) is { } entry ? await ServeAsync(key, entry, now, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>Refreshes an expired access token, because the provider would refuse it and keep the grant. A failure has no effect.</summary>
    private async ValueTask TryRefreshExpiredAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
            var settings = context.Settings;
            if (!stored.IsDisconnected && stored.IsActive(settings, out var active) && describer.CanRefresh(active)
                && active.AuthData.ExpiresAt - settings.Options.ClockSkew <= stored.Clock.GetNow(_time))
            {
                await refresher.RefreshExpiredAsync(key, stored.Version, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OAuth2Exception or OperationCanceledException)
        {
            // The disconnect continues, and reports the failure of the revocation.
        }
    }

    private async ValueTask<TAuthData?> GetThroughStoreAsync(
        OAuth2ConnectionKey key, CachedToken<TAuthData>? entry, long now, CancellationToken cancellationToken)
    {
        // Another process may have saved the missing tokens, so the store is read before the user must authorize again.
        if (entry is null || now >= entry.CheckedUntil || (entry.Record.IsIndeterminate && now >= entry.Lifetime.ExpiredFrom))
        {
            context.ThrowUnlessConfigured();
            var (stored, isServed) = await TryReadAsync(key, entry, now, cancellationToken).ConfigureAwait(false);
            if (isServed)
            {
                return entry!.AuthData;
            }

            entry = RememberStored(key, stored);
        }

        return entry is null ? null : await ServeAsync(key, entry, now, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Caches the token of a stored connection; returns null if the user has no connection.</summary>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended.</exception>
    private CachedToken<TAuthData>? RememberStored(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        var settings = context.Settings;
        vault.RepeatChanges(key, stored);
        if (!stored.IsActive(settings, out _))
        {
            vault.Forget(key);
            return InteractionRequired.FindReason(stored) is null ? null : throw InteractionRequired.ForStored(context, key, stored);
        }

        AuditLog.Read(context.AuditLogger, context.Alias, key.UserId);
        var entry = vault.CreateEntry(stored, settings);
        vault.Remember(key, entry, stored.Stamp);
        return entry;
    }

    private async ValueTask<TAuthData?> ServeAsync(
        OAuth2ConnectionKey key, CachedToken<TAuthData> entry, long now, CancellationToken cancellationToken)
    {
        if (now < entry.Lifetime.RefreshFrom)
        {
            return entry.AuthData;
        }

        if (now < entry.Lifetime.ExpiredFrom)
        {
            refresher.RefreshBehind(key, entry.Version);
            return entry.AuthData;
        }

        return describer.CanRefresh(entry.Record) && !describer.RefreshesWithAccessToken ? await refresher.RefreshExpiredAsync(key, entry.Version, cancellationToken).ConfigureAwait(false)
            : entry.Record.IsIndeterminate ? throw InteractionRequired.ForIndeterminate(context, key)
            : throw InteractionRequired.ForExpired(context, key);
    }

    /// <summary>Reads the connection. If the store is unavailable, a token in memory is served until it expires.</summary>
    /// <returns>The connection, or whether the token in memory is served instead.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable, and no valid token is in memory.</exception>
    private async ValueTask<(StoredConnection<TAuthData> Stored, bool IsServed)> TryReadAsync(
        OAuth2ConnectionKey key, CachedToken<TAuthData>? entry, long now, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await vault.ReadAsync(key, cancellationToken, entry).ConfigureAwait(false);
            return (await SettleAsync(key, stored, cancellationToken).ConfigureAwait(false), false);
        }
        catch (OAuth2TransientException exception) when (entry is not null && now < entry.Lifetime.ExpiredFrom)
        {
            TokenLog.ServedDuringOutage(context.TokenLogger, context.Alias, key.UserId, exception);
            vault.RememberDuringOutage(key, entry);
            return (default, true);
        }
    }

    /// <summary>Saves the tokens that this process could not save earlier, and then reads the connection again.</summary>
    /// <remarks>The unsaved tokens may be the only valid tokens of the connection.</remarks>
    private async ValueTask<StoredConnection<TAuthData>> SettleAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, CancellationToken cancellationToken)
    {
        if (!settler.Holds(key))
        {
            return stored;
        }

        await settler.SettleAsync(key).WaitAsync(cancellationToken).ConfigureAwait(false);
        return await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns whether a token is younger than 30 seconds or a quarter of its lifetime, whichever is shorter.</summary>
    /// <remarks>
    /// A server may round a short lifetime to whole seconds and refuse a token that is still valid by the store's clock. A token whose issue
    /// date is far in the future is not young, because the clock of the machine that stored the token may have been wrong.
    /// </remarks>
    private static bool IsYoung(TAuthData data, DateTimeOffset now)
    {
        if (data.IssuedAt is not { } issued)
        {
            return false;
        }

        var quarter = data.ExpiresAt is { } expiry && expiry > issued ? (expiry - issued) / 4 : YoungestRefused;
        return (now - issued).Duration() < (quarter < YoungestRefused ? quarter : YoungestRefused);
    }

    private void ThrowUnlessRefreshable()
    {
        if (!context.Definition.SupportsRefresh)
        {
            throw new OAuth2ConfigurationException(
                $"The OAuth 2.0 client '{context.Alias}' declares SupportsRefresh = false, so its tokens cannot be refreshed.");
        }
    }
}
