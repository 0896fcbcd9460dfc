using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Decides how to handle issued tokens that are not stored.</summary>
/// <remarks>
/// Refreshed tokens are kept while the store is unavailable. Afterwards, they are saved before the next request to the provider, dropped if
/// newer tokens are stored, or revoked if the connection was deleted. Tokens that a new authorization replaces, and tokens of a failed
/// authorization, are revoked only if the provider's revocation ends no other tokens.
/// </remarks>
internal sealed class UnsavedTokenPolicy<TAuthData>(ClientContext context, TokenRevoker revoker, int capacity)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly UnsavedTokens<TAuthData> _kept = new(capacity);
    private readonly BackgroundWork _revocations = new();

    /// <summary>Is called when tokens are kept.</summary>
    public Action? Kept { get; set; }

    private bool RevokesTokensAlone => context.Definition.RevocationReach == OAuth2RevocationReach.Token;

    /// <summary>Keeps refreshed tokens that could not be stored.</summary>
    public void Keep(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, long basedOn)
    {
        if (_kept.Keep(key, record, basedOn) is { } victim)
        {
            TokenLog.UnsavedGivenUp(context.TokenLogger, context.Alias, victim.UserId);
        }

        Kept?.Invoke();
    }

    /// <summary>Returns the connections whose tokens are kept, and the stored versions that were refreshed.</summary>
    public (OAuth2ConnectionKey Key, long BasedOn)[] GetKept() => _kept.GetAll();

    /// <summary>Returns whether tokens of a connection are kept.</summary>
    public bool Holds(OAuth2ConnectionKey key) => _kept.Contains(key);

    /// <summary>Removes and returns the kept tokens of a connection; returns null if none are kept.</summary>
    public TokenRecord<TAuthData>.Active? Take(OAuth2ConnectionKey key) => _kept.Take(key)?.Record;

    /// <summary>Removes the kept tokens of a connection and decides, based on the stored connection, whether to save them.</summary>
    /// <remarks>
    /// The tokens are saved if the stored version is the one that was refreshed, or if the journal mark names that version. They are also saved
    /// if the connection has ended in the meantime because another process used the old refresh token. They are revoked if the user has
    /// disconnected, superseded if the user has authorized again, and dropped if another process has refreshed the same authorization.
    /// </remarks>
    /// <returns>The tokens to save; <see langword="null"/> if there are none.</returns>
    public async ValueTask<TokenRecord<TAuthData>.Active?> TakeToSaveAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (_kept.Take(key) is not var (record, basedOn))
        {
            return null;
        }

        switch (stored.Record)
        {
            case var _ when stored.Version == basedOn || stored.Mark?.Version == basedOn:
            case TokenRecord<TAuthData>.Ended ended when ended.IsContinuedBy(record):
                return record;
            case TokenRecord<TAuthData>.Active { IsUsable: true } other when other.ConnectedAt != record.ConnectedAt:
                Supersede(key, record, other, settings);
                return null;

            // Another process has written the connection without a later refresh, for example because its refresh failed.
            case TokenRecord<TAuthData>.Active { IsUsable: true } other when other.RefreshedAt is null || other.RefreshedAt < record.RefreshedAt:
                return record;
            default:
                await RevokeIfDisconnectedAsync(key, record, stored, settings).ConfigureAwait(false);
                return null;
        }
    }

    /// <summary>Drops tokens that a new authorization replaced, and revokes them in the background if possible.</summary>
    /// <remarks>
    /// The tokens are revoked only if the provider revokes single tokens. Otherwise, the revocation would also end the new tokens.
    /// </remarks>
    public void Supersede(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active? replaced, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        var kept = Take(key);
        if (RevokesTokensAlone)
        {
            RevokeReplaced(key, kept, record, settings);
            RevokeReplaced(key, replaced, record, settings);
        }
    }

    /// <summary>Revokes tokens if the user has disconnected in the meantime.</summary>
    public async ValueTask RevokeIfDisconnectedAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (stored.IsDisconnected)
        {
            await RevokeAsync(key, record, settings).ConfigureAwait(false);
        }
    }

    /// <summary>Discards tokens that were issued for an authorization that then failed.</summary>
    /// <remarks>
    /// The tokens are revoked only if the provider revokes single tokens. Otherwise, the revocation might end the grant of an existing
    /// connection of this user, or of another user with the same account. The account is not known here, because its proof, for example an
    /// ID token, is missing or not trusted.
    /// </remarks>
    public ValueTask DiscardAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings) =>
        RevokesTokensAlone ? RevokeAsync(key, record, settings) : default;

    /// <summary>Waits for the revocations that run in the background.</summary>
    public Task WhenIdleAsync() => _revocations.WhenIdleAsync();

    private void RevokeReplaced(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active? replaced, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        // A provider may issue the same token again, and a token that is stored must not be revoked.
        if (replaced is not null
            && replaced.AuthData.Token != record.AuthData.Token
            && (replaced.AuthData.RefreshToken is null || replaced.AuthData.RefreshToken != record.AuthData.RefreshToken))
        {
            _revocations.Run(() => RevokeAsync(key, replaced, settings).AsTask());
        }
    }

    private async ValueTask RevokeAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings) =>
        await revoker.RevokeAsync(key, record, settings, CancellationToken.None).ConfigureAwait(false);
}
