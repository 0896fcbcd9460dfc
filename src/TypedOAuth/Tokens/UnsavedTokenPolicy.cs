using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>
/// Decides what becomes of tokens that were issued and are not stored. Those of a refresh are kept while the store is out of reach: they are
/// saved before the provider is asked again, or dropped if something newer is stored, or revoked if the connection is gone. Those that a new
/// authorization replaces, and those of one that failed, are revoked only where the provider ends nothing else with them.
/// </summary>
internal sealed class UnsavedTokenPolicy<TAuthData>(ClientContext context, TokenRevoker revoker, int capacity)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly UnsavedTokens<TAuthData> _kept = new(capacity);
    private readonly BackgroundWork _revocations = new();

    private bool RevokesTokensAlone => context.Definition.RevocationReach == OAuth2RevocationReach.Token;

    /// <summary>Keeps what a refresh has brought and the store did not take.</summary>
    public void Keep(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, long basedOn)
    {
        if (_kept.Keep(key, record, basedOn) is { } victim)
        {
            TokenLog.UnsavedGivenUp(context.TokenLogger, context.Alias, victim.UserId);
        }
    }

    /// <summary>Lists the connections whose tokens are kept.</summary>
    public OAuth2ConnectionKey[] GetKeptKeys() => _kept.GetKeys();

    /// <summary>Whether tokens of a connection are kept.</summary>
    public bool Holds(OAuth2ConnectionKey key) => _kept.Contains(key);

    /// <summary>Takes what was kept.</summary>
    public TokenRecord<TAuthData>.Active? Take(OAuth2ConnectionKey key) => _kept.Take(key)?.Record;

    /// <summary>
    /// Takes what was kept, and decides by what is stored now. It is to be saved over what it came from, also if that has been given up since:
    /// another process has used the old refresh token. It is revoked if the user has disconnected, superseded by another authorization, and
    /// dropped if the same one has been refreshed further.
    /// </summary>
    /// <returns>What is to be saved; <see langword="null"/> if there is nothing.</returns>
    public async ValueTask<TokenRecord<TAuthData>.Active?> TakeToSaveAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (_kept.Take(key) is not var (record, basedOn))
        {
            return null;
        }

        switch (stored.Record)
        {
            case var _ when stored.Version == basedOn:
            case TokenRecord<TAuthData>.Ended ended when ended.IsContinuedBy(record):
                return record;
            case TokenRecord<TAuthData>.Active { IsUsable: true } other when other.ConnectedAt != record.ConnectedAt:
                Supersede(key, record, other, settings);
                return null;
            default:
                await RevokeIfDisconnectedAsync(key, record, stored, settings).ConfigureAwait(false);
                return null;
        }
    }

    /// <summary>
    /// Drops what a new authorization has replaced. It is revoked, in the background, only where that ends nothing else: at a provider whose
    /// revocation reaches further, the new tokens would end too.
    /// </summary>
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

    /// <summary>Revokes tokens that lost against a disconnect.</summary>
    public async ValueTask RevokeIfDisconnectedAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (stored.IsDisconnected)
        {
            await RevokeAsync(key, record, settings).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Gives up tokens of an authorization that failed after they were issued. They are revoked only where that ends nothing else: elsewhere
    /// it might end the grant of a connection that stands, this user's or, as one account can be connected by several users, another's. Which
    /// account it is cannot be known here: what would say so, an ID token for example, is missing or not trusted.
    /// </summary>
    public ValueTask DiscardAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings) =>
        RevokesTokensAlone ? RevokeAsync(key, record, settings) : default;

    /// <summary>Waits for the revocations that run in the background.</summary>
    public Task WhenIdleAsync() => _revocations.WhenIdleAsync();

    private void RevokeReplaced(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active? replaced, TokenRecord<TAuthData>.Active record, ClientSettings settings)
    {
        // A provider may hand out what it had handed out before.
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
