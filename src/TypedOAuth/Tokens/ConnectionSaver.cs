using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Saves the tokens of new authorizations and never loses a refresh token without the user's consent.</summary>
/// <remarks>
/// If no refresh token was issued, the stored refresh token is kept, provided that both ID tokens name the same account. If the accounts
/// differ or are unknown, the stored connection is replaced only after the user has accepted the loss.
/// </remarks>
internal sealed class ConnectionSaver<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    ITokenRenewal<TAuthData> renewal,
    UnsavedSettler<TAuthData> settler,
    UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Creates the record of a new authorization, with the claims of its validated ID token and its account.</summary>
    public TokenRecord<TAuthData>.Active CreateRecord(
        OAuth2TokenResponse response, IdTokenIdentity? idToken, OAuth2Account? account, ClientSettings settings) =>
        new(TAuthData.Create(response))
        {
            Server = settings.Identity,
            ConnectedAt = context.Time.GetUtcNow(),
            IdToken = idToken,
            Account = account,
            RefreshTokenExpiresAt = response.RefreshTokenExpiresAt,
            GrantExpiresAt = response.GrantExpiresAt,
        };

    /// <summary>Saves a new authorization and replaces the stored record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="record">The new authorization.</param>
    /// <param name="accepted">The loss that the user has accepted; <see langword="null"/> if the user has not been asked.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The saved tokens; or, if nothing was saved, the loss that the user has to accept first.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable. The tokens were discarded.</exception>
    public async ValueTask<(TAuthData? Saved, RefreshLoss? Loss)> SaveAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, RefreshLoss? accepted, ClientSettings settings)
    {
        try
        {
            var (stored, saved) = await vault.OverwriteAsync(
                key,
                stored => Loses(stored, record, settings, out var current) && accepted != new RefreshLoss(current.ConnectedAt) ? null : record,
                settings)
                .ConfigureAwait(false);
            if (saved is null && IsSameAccount(stored, record))
            {
                (stored, saved) = await KeepAsync(key, record, settings).ConfigureAwait(false);
            }

            if (saved is null)
            {
                return (null, new(stored.ConnectedAt));
            }

            unsaved.Supersede(key, stored.Record as TokenRecord<TAuthData>.Active, saved, settings);
            return (saved.AuthData, null);
        }
        catch (OAuth2TransientException)
        {
            await DiscardAsync(key, record, settings).ConfigureAwait(false);
            throw;
        }
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
        if (!Loses(stored, record, settings, out var current))
        {
            return record;
        }

        return IsSameAccount(stored, record)
            ? record with
            {
                AuthData = record.AuthData with { RefreshToken = current.AuthData.RefreshToken },
                RefreshTokenExpiresAt = current.RefreshTokenExpiresAt,
                RefreshTokenDatedAt = current.RefreshTokenDatedAt,
                Rotates = current.Rotates,
                RefreshedAt = current.RefreshedAt,
                IsIndeterminate = current.IsIndeterminate,
            }
            : null;
    }

    private bool Loses(
        StoredConnection<TAuthData> stored,
        TokenRecord<TAuthData>.Active record,
        ClientSettings settings,
        [NotNullWhen(true)] out TokenRecord<TAuthData>.Active? current)
    {
        current = null;
        return record.AuthData.RefreshToken is null && stored.IsActive(settings, out current) && renewal.CanRenew(current.AuthData);
    }

    /// <summary>Returns whether the ID tokens of both records name the same account; returns false if either is missing.</summary>
    private static bool IsSameAccount(StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record) =>
        stored.Record is TokenRecord<TAuthData>.Active { IdToken: { } first }
        && record.IdToken is { } second
        && string.Equals(first.Issuer, second.Issuer, StringComparison.Ordinal)
        && string.Equals(first.Subject, second.Subject, StringComparison.Ordinal);
}
