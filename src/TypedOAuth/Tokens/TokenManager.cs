using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Serves a client's tokens: from memory while that is known to be true, then from the store, then from a refresh.</summary>
internal sealed class TokenManager<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    TokenRefresher<TAuthData> refresher,
    UnsavedTokenPolicy<TAuthData> unsaved,
    Disconnector<TAuthData> disconnector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>A token that an API refuses although it was issued less than this ago is not refused for its age.</summary>
    private static readonly TimeSpan YoungestRefused = TimeSpan.FromSeconds(30);

    private readonly TimeProvider _time = context.Time;

    /// <summary>Returns the user's current token. A hit in memory allocates nothing and takes no lock.</summary>
    public ValueTask<TAuthData?> GetAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        // The clock is read before the lookup, because reading it makes the processor finish all that it has begun.
        var now = _time.GetUtcNow().UtcTicks;
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
        return stored.IsActive(context.Settings, out _)
            ? await refresher.RefreshForcedAsync(key, stored.Version, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForStored(context, stored);
    }

    /// <summary>
    /// Replaces a token that an API has refused: the store may hold a newer one already, so it is read first. What is stored is refreshed
    /// if that may help; an API that refuses every token must not use up a refresh token with each call.
    /// </summary>
    /// <returns><see langword="null"/> if there is no better token. Only the token endpoint says that a connection has ended.</returns>
    public async ValueTask<TAuthData?> ReplaceAsync(
        OAuth2ConnectionKey key, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        var settings = context.Settings;
        if (!stored.IsActive(settings, out var active))
        {
            throw InteractionRequired.ForStored(context, stored);
        }

        if (!AuthorizationSecrets.AreEqual(active.AuthData.Token, rejectedToken))
        {
            vault.Remember(key, vault.CreateEntry(active, stored.Version, settings), stored.Stamp);
            return active.AuthData;
        }

        return mayRefresh && renewal.CanRenew(active.AuthData) && !IsYoung(active.AuthData) && !refresher.IsHeldBack(key, stored.Version)
            ? await refresher.RefreshForcedAsync(key, stored.Version, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>Saves the tokens of a new authorization over what is stored, with what its ID token said if it was validated.</summary>
    public async ValueTask<TAuthData> SaveAsync(
        OAuth2ConnectionKey key, OAuth2TokenResponse response, IdTokenIdentity? idToken, ClientSettings settings)
    {
        var record = new TokenRecord<TAuthData>.Active(TAuthData.Create(response))
        {
            Server = settings.Identity,
            ConnectedAt = _time.GetUtcNow(),
            IdToken = idToken,
        };
        try
        {
            var replaced = await vault.OverwriteAsync(key, record, settings).ConfigureAwait(false);
            unsaved.Supersede(key, replaced.Record as TokenRecord<TAuthData>.Active, record, settings);
            return record.AuthData;
        }
        catch (OAuth2TransientException)
        {
            await unsaved.DiscardAsync(key, record, settings).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives up the tokens of an authorization that is refused after they were issued.</summary>
    public ValueTask DiscardAsync(OAuth2ConnectionKey key, OAuth2TokenResponse response, ClientSettings settings) =>
        unsaved.DiscardAsync(key, new(TAuthData.Create(response)) { Server = settings.Identity }, settings);

    /// <summary>Forgets the user's tokens, and revokes them first if that is asked for.</summary>
    public ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken) =>
        disconnector.DisconnectAsync(key, revoke, cancellationToken);

    /// <summary>Returns what the user's connection had asked for, also if it has ended since.</summary>
    public async ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return stored.Record?.RequestedScopes ?? ScopeList.Empty;
    }

    /// <summary>Describes the user's connection from the store, without a refresh.</summary>
    public async ValueTask<OAuth2Connection> GetConnectionAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        var settings = context.Settings;
        if (stored.IsActive(settings, out var active))
        {
            return Describe(active, stored.Version, settings);
        }

        return InteractionRequired.FindReason(stored) is { } reason
            ? new()
            {
                State = OAuth2ConnectionState.NeedsAttention,
                Reason = reason,
                ConnectedAt = (stored.Record as TokenRecord<TAuthData>.Active)?.ConnectedAt,
                LastFailure = stored.EndCode,
            }
            : new() { State = OAuth2ConnectionState.NotConnected };
    }

    /// <summary>
    /// Stops starting refreshes, waits for what is under way, and writes what could not be saved, so that no grant is lost whose refresh
    /// token has just been replaced.
    /// </summary>
    public async Task StopAsync()
    {
        await refresher.StopAsync().ConfigureAwait(false);
        await unsaved.WhenIdleAsync().ConfigureAwait(false);
    }

    private OAuth2Connection Describe(TokenRecord<TAuthData>.Active active, long version, ClientSettings settings)
    {
        var data = active.AuthData;
        var canRefresh = renewal.CanRenew(data);
        var entry = vault.CreateEntry(active, version, settings);
        var hasExpired = !canRefresh && entry.Lifetime.ExpiredFrom <= _time.GetUtcNow().UtcTicks;
        return new()
        {
            State = hasExpired ? OAuth2ConnectionState.NeedsAttention : OAuth2ConnectionState.Connected,
            Reason = hasExpired ? OAuth2ConnectionReason.Expired : null,
            GrantedScopes = data.GrantedScopes,
            MissingScopes = data.MissingScopes,
            ConnectedAt = active.ConnectedAt,
            ExpiresAt = data.ExpiresAt,
            CanRefresh = canRefresh,
        };
    }

    private async ValueTask<TAuthData?> GetThroughStoreAsync(
        OAuth2ConnectionKey key, CachedToken<TAuthData>? entry, long now, CancellationToken cancellationToken)
    {
        if (entry is null || now >= entry.CheckedUntil)
        {
            var stored = await vault.ReadAsync(key, cancellationToken, entry).ConfigureAwait(false);
            var settings = context.Settings;
            if (!stored.IsActive(settings, out var active))
            {
                return await GetInactiveAsync(key, stored, cancellationToken).ConfigureAwait(false);
            }

            entry = vault.CreateEntry(active, stored.Version, settings);
            vault.Remember(key, entry, stored.Stamp);
        }

        if (now < entry.Lifetime.RefreshFrom)
        {
            return entry.AuthData;
        }

        if (now < entry.Lifetime.ExpiredFrom)
        {
            refresher.RefreshBehind(key, entry.Version);
            return entry.AuthData;
        }

        return renewal.CanRenew(entry.AuthData)
            ? await refresher.RefreshExpiredAsync(key, entry.Version, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForExpired(context);
    }

    private async ValueTask<TAuthData?> GetInactiveAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, CancellationToken cancellationToken)
    {
        vault.Forget(key);
        if (unsaved.Holds(key))
        {
            // What this process could not save may be what the connection lives by.
            await refresher.SettleKeptAsync(key).WaitAsync(cancellationToken).ConfigureAwait(false);
            stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
            if (stored.IsActive(context.Settings, out var active))
            {
                return active.AuthData;
            }
        }

        return InteractionRequired.FindReason(stored) is null ? null : throw InteractionRequired.ForStored(context, stored);
    }

    /// <summary>
    /// Whether a token was issued a moment ago: half a minute, or a quarter of a life that is shorter. A server may count the end of such a
    /// life in whole seconds, and refuse what counts as valid here. Another machine's clock may have been ahead, so a date far in the future
    /// says nothing.
    /// </summary>
    private bool IsYoung(TAuthData data)
    {
        if (data.IssuedAt is not { } issued)
        {
            return false;
        }

        var quarter = data.ExpiresAt is { } expiry && expiry > issued ? (expiry - issued) / 4 : YoungestRefused;
        return (_time.GetUtcNow() - issued).Duration() < (quarter < YoungestRefused ? quarter : YoungestRefused);
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
