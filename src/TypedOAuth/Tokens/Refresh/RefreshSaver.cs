using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Saves refreshed tokens and decides how to handle them if another record is stored in the meantime.</summary>
internal sealed class RefreshSaver<TAuthData>(
    ClientContext context, TokenVault<TAuthData> vault, UnsavedTokenPolicy<TAuthData> unsaved, ConnectionAccounts<TAuthData> accounts)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Saves tokens before they are returned to callers. Tokens that cannot be saved are kept in memory.</summary>
    /// <returns>The saved token, or the newer token that is stored instead.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The user has disconnected, or the tokens belong to another account.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    /// <exception cref="OAuth2ConfigurationException">The store refuses this process.</exception>
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
            var isReplaced = stored.Record is TokenRecord<TAuthData>.Ended ended ? ended.IsContinuedBy(record) : IsOlder(stored, record);
            return isReplaced
                ? await SaveAsync(lease, record, stored, settings).ConfigureAwait(false)
                : await GiveWayAsync(lease.Key, record, stored, settings).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception) when (exception is OAuth2TransientException or OAuth2ConfigurationException)
        {
            // The tokens are also kept if the store held another version and the read after the write failed, and if the store refuses this
            // process, for example because its password was changed, because the configuration can be corrected.
            unsaved.Keep(lease.Key, record, basedOn.Mark?.Version ?? basedOn.Version);
            throw;
        }
    }

    /// <summary>Stores that refreshes have begun to fail. A failure that is already stored is not stored again.</summary>
    /// <remarks>The write releases the lease and clears the mark, because the provider has issued no tokens.</remarks>
    public async Task TrySaveFailureAsync(
        ConnectionLease<TAuthData> lease,
        TokenRecord<TAuthData>.Active current,
        StoredConnection<TAuthData> stored,
        OAuth2Exception failure,
        ClientSettings settings)
    {
        if (current.Failure is not null)
        {
            return;
        }

        var error = (failure as OAuth2ProtocolException)?.Error ?? (failure as OAuth2TransientException)?.Error;
        var failing = current with
        {
            Failure = new(stored.Clock.GetNow(context.Time), error?.Code ?? OAuth2ErrorCodes.TemporarilyUnavailable),
        };
        try
        {
            if (await lease.TryWriteAsync(failing, stored).ConfigureAwait(false) is { } written)
            {
                vault.Remember(lease.Key, vault.CreateEntry(written, settings), stored.Stamp);
            }
        }
        catch (OAuth2Exception exception)
        {
            TokenLog.FailureNotSaved(context.TokenLogger, context.Alias, lease.Key.UserId, exception);
        }
    }

    /// <summary>Moves a connection that was stored without an account, if the client allows several. The caller then refreshes the new key.</summary>
    /// <returns>The new key and the version to refresh; <see langword="null"/> if the connection does not move.</returns>
    public async Task<(OAuth2ConnectionKey Key, long Version)?> TryMoveAsync(ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored)
    {
        if (accounts.FindTarget(lease.Key, stored.Record) is not { } target)
        {
            return null;
        }

        var isMarked = stored.Mark is not null && !lease.HasSetMark(stored);
        return await accounts.MoveAsync(lease.Key, stored, target, isMarked).ConfigureAwait(false) is { } moved ? (target, moved.Version) : null;
    }

    /// <summary>Stores the account of a refreshed connection whose account is unknown, if the UserInfo endpoint describes it.</summary>
    public ValueTask<CachedToken<TAuthData>> LearnAccountAsync(OAuth2ConnectionKey key, CachedToken<TAuthData> entry) =>
        accounts.LearnAsync(key, entry, context.Settings);

    /// <summary>Replaces the connection with an ended record, unless the store holds another version than the refused one.</summary>
    /// <exception cref="OAuth2InteractionRequiredException">The connection has ended.</exception>
    public async Task EndAsync(ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored, OAuth2ProtocolException refusal)
    {
        var code = refusal.Error.Code;
        var ended = await vault.TryEndAsync(lease.Key, code, stored).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, code);
        if (ended is not null)
        {
            TokenLog.AuthorizationEnded(context.TokenLogger, context.Alias, lease.Key.UserId, code);
            AuditLog.Ended(context.AuditLogger, context.Alias, lease.Key.UserId, code);
            throw InteractionRequired.ForRefusal(context, lease.Key, refusal);
        }
    }

    /// <summary>Returns whether the stored tokens of the same authorization were requested earlier, for example by a paused process.</summary>
    /// <remarks>
    /// The times of the requests decide, not those of the writes, because a paused process may receive its response late.
    /// </remarks>
    private static bool IsOlder(StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record) =>
        stored.Record is TokenRecord<TAuthData>.Active { IsUsable: true } active
        && active.ConnectedAt == record.ConnectedAt
        && (active.RefreshedAt is null || active.RefreshedAt < record.RefreshedAt);

    /// <summary>Ends a connection whose refresh returned tokens of another account.</summary>
    /// <remarks>
    /// The tokens have been saved with a mark that prevents every process from serving them, even if this process stops here.
    /// </remarks>
    /// <returns>The tokens of a new authorization that the user has completed in the meantime.</returns>
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
                AuditLog.Ended(context.AuditLogger, context.Alias, key.UserId, Code);
                await unsaved.DiscardAsync(key, record, settings).ConfigureAwait(false);
                throw InteractionRequired.ForOtherAccount(context, key);
            }
        }

        throw TokenVault<TAuthData>.CreateConflict();
    }

    /// <summary>Returns the stored token that another write saved, and discards the refreshed tokens.</summary>
    /// <remarks>Tokens of a replaced authorization or of a disconnected user are revoked, so that they do not stay valid.</remarks>
    private async Task<CachedToken<TAuthData>> GiveWayAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (stored.IsActive(settings, out var winner))
        {
            if (winner.ConnectedAt != record.ConnectedAt)
            {
                unsaved.Supersede(key, record, winner, settings);
            }

            var entry = vault.CreateEntry(stored, settings);
            vault.Remember(key, entry, stored.Stamp);
            return entry;
        }

        vault.Forget(key);
        if (stored.IsAbsent && accounts.FindTarget(key, record) is { } target
            && await vault.ReadAsync(target, CancellationToken.None).ConfigureAwait(false) is { IsDisconnected: false } moved)
        {
            // The connection has moved to the key of its account in the meantime, so the user has not disconnected.
            return await GiveWayAsync(target, record, moved, settings).ConfigureAwait(false);
        }

        await unsaved.RevokeIfDisconnectedAsync(key, record, stored, settings).ConfigureAwait(false);
        throw InteractionRequired.ForStored(context, key, stored);
    }
}
