using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Saves the tokens of new authorizations and never makes a connection worse without the user's consent.</summary>
/// <remarks>
/// If no refresh token was issued, the stored refresh token is kept, provided that both authorizations are of the same account. If the accounts
/// are unknown, the stored connection is replaced only after the user has accepted the loss. If the accounts differ, a client that
/// allows one account asks the user too. For a client that allows several accounts, another account is another connection.
/// </remarks>
internal sealed class ConnectionSaver<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    UnsavedSettler<TAuthData> settler,
    UnsavedTokenPolicy<TAuthData> unsaved,
    ConnectionAccounts<TAuthData> accounts)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Creates the record of a new authorization, with the claims of its validated ID token and its account.</summary>
    public TokenRecord<TAuthData>.Active CreateRecord(
        OAuth2TokenResponse response, IdTokenIdentity? idToken, OAuth2Account? account, ClientSettings settings)
    {
        var now = context.Time.GetUtcNow();
        var refreshTokenEnd = response.RefreshToken is null ? null : context.Lifetimes?.FindRefreshTokenEnd(now, now);
        return new(TAuthData.Create(response.WithEndpointParameters(settings.Endpoints.ConnectionValues)))
        {
            Server = settings.Identity,
            ConnectedAt = now,
            IdToken = idToken,
            Account = account,
            RefreshTokenExpiresAt = response.RefreshTokenExpiresAt ?? refreshTokenEnd,
            GrantExpiresAt = response.GrantExpiresAt ?? context.Lifetimes?.FindGrantEnd(now),
        };
    }

    /// <summary>Saves a new authorization and replaces the stored record.</summary>
    /// <param name="user">The user.</param>
    /// <param name="record">The new authorization.</param>
    /// <param name="accepted">The loss that the user has accepted; <see langword="null"/> if the user has not been asked.</param>
    /// <param name="canAsk">Whether the user can be asked about another account.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The saved tokens; or, if nothing was saved, the loss that the user has to accept first.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable. The tokens were discarded.</exception>
    /// <exception cref="OAuth2ProtocolException">Another user has connected the account. The tokens were discarded.</exception>
    public async ValueTask<(TAuthData? Saved, ConnectionLoss? Loss)> SaveAsync(
        OAuth2ConnectionKey user, TokenRecord<TAuthData>.Active record, ConnectionLoss? accepted, bool canAsk, ClientSettings settings)
    {
        try
        {
            var key = accounts.FindTarget(user, record) ?? user;
            var former = await FindFormerAsync(user, key, record, settings).ConfigureAwait(false);
            if (FindLoss(former, record, canAsk: false, settings) is { } formerLoss && !IsAccepted(formerLoss, accepted))
            {
                return (null, formerLoss);
            }

            var result = await SaveUnderAsync(key, record, accepted, canAsk, settings).ConfigureAwait(false);
            if (result.Saved is not null && !former.IsAbsent)
            {
                await accounts.RemoveAsync(user, former).ConfigureAwait(false);
                unsaved.Supersede(user, former.Record as TokenRecord<TAuthData>.Active, record, settings);
            }

            return result;
        }
        catch (OAuth2Exception)
        {
            await DiscardAsync(user, record, settings).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<(TAuthData? Saved, ConnectionLoss? Loss)> SaveUnderAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ConnectionLoss? accepted, bool canAsk, ClientSettings settings)
    {
        var (stored, saved) = await vault.OverwriteAsync(
            key,
            stored => FindLoss(stored, record, canAsk, settings) is { } loss && !IsAccepted(loss, accepted) ? null : record,
            settings)
            .ConfigureAwait(false);
        if (saved is null && IsSameAccount(stored, record))
        {
            (stored, saved) = await KeepAsync(key, record, settings).ConfigureAwait(false);
        }

        if (saved is null)
        {
            // The user is not asked about an account that cannot be connected.
            await vault.ThrowIfTakenAsync(key, record).ConfigureAwait(false);
            return (null, FindLoss(stored, record, canAsk, settings) ?? new(stored.ConnectedAt) { LosesRefreshToken = true });
        }

        unsaved.Supersede(key, stored.Record as TokenRecord<TAuthData>.Active, saved, settings);
        return (saved.AuthData, null);
    }

    /// <summary>Finds the connection that was stored without an account, before the client declared several accounts.</summary>
    /// <returns>
    /// The connection if its account is unknown, so that the new authorization replaces it. A connection of the same account has moved and is
    /// not returned; a connection of another account stays.
    /// </returns>
    private async ValueTask<StoredConnection<TAuthData>> FindFormerAsync(
        OAuth2ConnectionKey user, OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        if (key == user)
        {
            return default;
        }

        var former = await vault.ReadSurelyAsync(user).ConfigureAwait(false);
        if (former.IsDisconnected)
        {
            return default;
        }

        if (accounts.FindTarget(user, former.Record) is null && former.IsActive(settings, out _))
        {
            // The UserInfo endpoint may describe the account, so that a connection of another account is not replaced.
            await accounts.LearnAsync(user, vault.CreateEntry(former, settings), settings).ConfigureAwait(false);
            former = await vault.ReadSurelyAsync(user).ConfigureAwait(false);
        }

        return accounts.FindTarget(user, former.Record) is not { } target ? former
            : target == key && !await accounts.TryMoveAsync(user, key, settings).ConfigureAwait(false) ? await vault.ReadSurelyAsync(user).ConfigureAwait(false)
            : default;
    }

    /// <summary>Discards the tokens of an authorization that is not saved.</summary>
    public ValueTask DiscardAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings) =>
        unsaved.DiscardAsync(key, record, settings);

    /// <summary>Saves a new authorization with the stored refresh token of the same account.</summary>
    /// <remarks>The lease prevents a concurrent refresh, during which the provider might replace the refresh token.</remarks>
    private async ValueTask<(StoredConnection<TAuthData> Replaced, TokenRecord<TAuthData>.Active? Saved)> KeepAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        if (unsaved.Holds(key))
        {
            await settler.SettleAsync(key).ConfigureAwait(false);
        }

        var (lease, _) = await ConnectionLease<TAuthData>.AcquireAsync(vault, key, goal: null, settings).ConfigureAwait(false);
        if (lease is null)
        {
            throw new OAuth2TransientException("Another process has held the token's lease for too long. Try again later.");
        }

        await using (lease.ConfigureAwait(false))
        {
            var result = await vault.OverwriteAsync(key, stored => Merge(stored, record, settings), settings).ConfigureAwait(false);
            if (result.Saved is { AuthData.RefreshToken: not null })
            {
                TokenLog.RefreshTokenKept(context.TokenLogger, context.Alias, key.UserId);
            }

            return result;
        }
    }

    /// <summary>Returns the record to save under the lease; null if the user has to accept a loss.</summary>
    private TokenRecord<TAuthData>.Active? Merge(
        StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        if (FindLoss(stored, record, canAsk: true, settings) is null)
        {
            return record;
        }

        return IsSameAccount(stored, record) && stored.IsActive(settings, out var current) && HaveSameEndpoints(current, record, settings)
            ? record with
            {
                AuthData = record.AuthData with { RefreshToken = current.AuthData.RefreshToken },
                RefreshTokenExpiresAt = current.RefreshTokenExpiresAt,
                RefreshTokenDatedAt = current.RefreshTokenDatedAt ?? (context.Lifetimes is { NeedsIssueDate: true } ? current.ConnectedAt : null),
                Rotates = current.Rotates,
                RefreshedAt = current.RefreshedAt,

                // A mark shows that a stopped process may have sent the refresh token. The write clears the mark, so the record states it.
                IsIndeterminate = current.IsIndeterminate || (stored.Mark is not null && !RefreshTokenReuse.IsSafe(context.Definition, current)),
            }
            : null;
    }

    private static bool IsAccepted(ConnectionLoss loss, ConnectionLoss? accepted) => accepted is not null && accepted.ConnectedAt == loss.ConnectedAt;

    /// <summary>Returns the loss that the user must accept first; returns null if the user loses nothing.</summary>
    private ConnectionLoss? FindLoss(
        StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record, bool canAsk, ClientSettings settings)
    {
        if (!stored.IsActive(settings, out var current))
        {
            return null;
        }

        // A host that cannot ask replaces the account, unless the client declares the source of its accounts.
        var isOther = !context.Definition.MultipleAccounts && (canAsk || context.Definition.DeclaresAccounts) && IsOtherAccount(current, record);
        var loses = !renewal.CanRenew(record.AuthData) && renewal.CanRenew(current.AuthData);
        return isOther || loses
            ? new(current.ConnectedAt) { OtherAccount = isOther ? current.Account : null, LosesRefreshToken = loses }
            : null;
    }

    private static bool IsOtherAccount(TokenRecord<TAuthData>.Active current, TokenRecord<TAuthData>.Active record) =>
        current.Account is { } first && record.Account is { } second && !IsSame(first, second);

    /// <summary>Returns whether both records are of the same account; returns false if this is unknown.</summary>
    /// <remarks>The accounts decide. If one is unknown, the ID tokens decide.</remarks>
    private static bool IsSameAccount(StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record) =>
        stored.Record is TokenRecord<TAuthData>.Active current
        && (current.Account is { } first && record.Account is { } second
            ? IsSame(first, second)
            : current.IdToken is { } idToken && record.IdToken is { } other
                && string.Equals(idToken.Issuer, other.Issuer, StringComparison.Ordinal)
                && string.Equals(idToken.Subject, other.Subject, StringComparison.Ordinal));

    /// <summary>Returns whether the stored refresh token may be sent to the refresh endpoint of the new authorization.</summary>
    /// <remarks>
    /// The refresh token of one tenant must not be sent to the endpoints of another. A connection that was stored before the client declared a
    /// parameter has no value of it.
    /// </remarks>
    private static bool HaveSameEndpoints(TokenRecord<TAuthData>.Active current, TokenRecord<TAuthData>.Active record, ClientSettings settings) =>
        current.Parameters.All(pair => !record.Parameters.TryGetValue(pair.Key, out var value) || value == pair.Value)
        && settings.Bind(current.Parameters).Identity.RefreshEndpoint == settings.Bind(record.Parameters).Identity.RefreshEndpoint;

    private static bool IsSame(OAuth2Account first, OAuth2Account second) =>
        string.Equals(first.Id, second.Id, StringComparison.Ordinal)
        && (first.Issuer is null || second.Issuer is null || string.Equals(first.Issuer, second.Issuer, StringComparison.Ordinal));
}
