using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Saves what a refresh has brought, and decides what becomes of it if something else is stored by then.</summary>
internal sealed class RefreshSaver<TAuthData>(ClientContext context, TokenVault<TAuthData> vault, UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Saves before any caller sees the new token; what cannot be saved is kept.</summary>
    /// <returns>The saved token, or the newer one that is stored instead.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The user has disconnected, or the tokens are another account's.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async Task<CachedToken<TAuthData>> SaveAsync(
        ConnectionLease<TAuthData> lease, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> basedOn, ClientSettings settings)
    {
        try
        {
            if (await vault.TrySaveAsync(lease, record, basedOn, settings).ConfigureAwait(false) is { } saved && !record.IsOfAnotherAccount)
            {
                return saved;
            }

            if (record.IsOfAnotherAccount)
            {
                return await EndForeignAsync(lease.Key, record, settings).ConfigureAwait(false);
            }

            var stored = await vault.ReadAsync(lease.Key, CancellationToken.None).ConfigureAwait(false);
            return stored.Record is TokenRecord<TAuthData>.Ended ended && ended.IsContinuedBy(record)
                ? await SaveAsync(lease, record, stored, settings).ConfigureAwait(false)
                : await GiveWayAsync(lease.Key, record, stored, settings).ConfigureAwait(false);
        }
        catch (OAuth2TransientException)
        {
            // Also if only the store could not say what it holds instead.
            unsaved.Keep(lease.Key, record, basedOn.Version);
            throw;
        }
    }

    /// <summary>
    /// Ends a connection whose refresh has brought tokens of another account. They have been saved, with a mark by which no process serves
    /// them, also if this one stops here.
    /// </summary>
    /// <returns>What the user has authorized anew meanwhile.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The connection has ended.</exception>
    private async Task<CachedToken<TAuthData>> EndForeignAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        const string Code = OAuth2ErrorCodes.IdTokenSubjectChanged;
        for (var conflicts = 0; conflicts < TokenVault<TAuthData>.MostConflicts; conflicts++)
        {
            var stored = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
            if (stored.Record is not TokenRecord<TAuthData>.Active active || active.ConnectedAt != record.ConnectedAt)
            {
                return await GiveWayAsync(key, record, stored, settings).ConfigureAwait(false);
            }

            if (await vault.TryEndAsync(key, Code, stored).ConfigureAwait(false) is not null)
            {
                TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, Code);
                TokenLog.AuthorizationEnded(context.TokenLogger, context.Alias, key.UserId, Code);
                await unsaved.DiscardAsync(key, record, settings).ConfigureAwait(false);
                throw InteractionRequired.ForOtherAccount(context);
            }
        }

        throw TokenVault<TAuthData>.CreateConflict();
    }

    /// <summary>Another version is stored, or none. What belongs to a replaced authorization or a disconnected user must not stay behind.</summary>
    private async Task<CachedToken<TAuthData>> GiveWayAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (stored.IsActive(settings, out var winner))
        {
            if (winner.ConnectedAt != record.ConnectedAt)
            {
                unsaved.Supersede(key, record, winner, settings);
            }

            var entry = vault.CreateEntry(winner, stored.Version, settings);
            vault.Remember(key, entry, stored.Stamp);
            return entry;
        }

        vault.Forget(key);
        await unsaved.RevokeIfDisconnectedAsync(key, record, stored, settings).ConfigureAwait(false);
        throw InteractionRequired.ForStored(context, stored);
    }
}
