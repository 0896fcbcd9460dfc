using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
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
        return stored.IsActive(out _)
            ? await refresher.RefreshForcedAsync(key, stored.Version, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForRecord(context, stored.Record);
    }

    /// <summary>
    /// Replaces a token that an API has refused: the store may hold a newer one already, so it is read first. A token that cannot be
    /// refreshed has ended.
    /// </summary>
    public async ValueTask<TAuthData> ReplaceAsync(OAuth2ConnectionKey key, string rejectedToken, CancellationToken cancellationToken)
    {
        var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        if (!stored.IsActive(out var data))
        {
            throw InteractionRequired.ForRecord(context, stored.Record);
        }

        if (!AuthorizationSecrets.AreEqual(data.Token, rejectedToken))
        {
            vault.Remember(key, vault.CreateEntry(data, stored.Version, context.Settings), stored.Stamp);
            return data;
        }

        return renewal.CanRenew(data)
            ? await refresher.RefreshForcedAsync(key, stored.Version, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForExpired(context);
    }

    /// <summary>Saves the tokens of a new authorization over what is stored; tokens that cannot be saved are revoked.</summary>
    public async ValueTask<TAuthData> SaveAsync(OAuth2ConnectionKey key, OAuth2TokenResponse response, ClientSettings settings)
    {
        var data = TAuthData.Create(response);
        try
        {
            await vault.OverwriteAsync(key, data, settings, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OAuth2TransientException)
        {
            await unsaved.RevokeAsync(key, data, settings).ConfigureAwait(false);
            throw;
        }

        unsaved.Supersede(key);
        return data;
    }

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
        return stored.Record switch
        {
            TokenRecord<TAuthData>.Active active => Describe(active.AuthData, stored.Version),
            TokenRecord<TAuthData>.Ended ended => new()
            {
                State = OAuth2ConnectionState.NeedsAttention,
                Reason = OAuth2ConnectionReason.Revoked,
                LastFailure = ended.Code,
            },
            _ => new() { State = OAuth2ConnectionState.NotConnected },
        };
    }

    private OAuth2Connection Describe(TAuthData data, long version)
    {
        var canRefresh = renewal.CanRenew(data);
        var entry = vault.CreateEntry(data, version, context.Settings);
        var hasExpired = !canRefresh && entry.Lifetime.ExpiredFrom <= _time.GetUtcNow().UtcTicks;
        return new()
        {
            State = hasExpired ? OAuth2ConnectionState.NeedsAttention : OAuth2ConnectionState.Connected,
            Reason = hasExpired ? OAuth2ConnectionReason.Expired : null,
            GrantedScopes = data.GrantedScopes,
            MissingScopes = data.MissingScopes,
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
            if (!stored.IsActive(out var data))
            {
                return await GetInactiveAsync(key, stored).ConfigureAwait(false);
            }

            entry = vault.CreateEntry(data, stored.Version, context.Settings);
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

    private async ValueTask<TAuthData?> GetInactiveAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        vault.Forget(key);
        await unsaved.RevokeIfAbsentAsync(key, stored, context.Settings).ConfigureAwait(false);
        return stored.Record is null ? null : throw InteractionRequired.ForRecord(context, stored.Record);
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
