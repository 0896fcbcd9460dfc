using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>
/// Decides what becomes of tokens that were issued and are not stored. Those of a refresh are kept while the store is out of reach: they are
/// saved before the provider is asked again, or dropped if something newer is stored, or revoked if the connection is gone. Those of a new
/// authorization are revoked, as no caller will get them.
/// </summary>
internal sealed class UnsavedTokenPolicy<TAuthData>(ClientContext context, TokenRevoker revoker, int capacity)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly UnsavedTokens<TAuthData> _kept = new(capacity);

    /// <summary>Keeps what a refresh has brought and the store did not take.</summary>
    public void Keep(OAuth2ConnectionKey key, TAuthData data, long basedOn)
    {
        if (_kept.Keep(key, data, basedOn) is { } victim)
        {
            TokenLog.UnsavedGivenUp(context.TokenLogger, context.Alias, victim.UserId);
        }
    }

    /// <summary>Takes what was kept: to be saved, if the store still holds what it came from; dropped, if the store holds another version.</summary>
    public TAuthData? TakeToSave(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored) =>
        _kept.Take(key) is var (data, basedOn) && basedOn == stored.Version ? data : null;

    /// <summary>Takes what was kept, to be revoked with the connection.</summary>
    public TAuthData? TakeToRevoke(OAuth2ConnectionKey key) => _kept.Take(key)?.AuthData;

    /// <summary>Drops what was kept of an authorization that another one has replaced.</summary>
    public void Supersede(OAuth2ConnectionKey key) => _kept.Take(key);

    /// <summary>Revokes what was kept of a connection that another process has deleted: only this process knows of it.</summary>
    public async ValueTask RevokeIfAbsentAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, ClientSettings settings)
    {
        if (stored.IsAbsent && TakeToRevoke(key) is { } data)
        {
            await RevokeAsync(key, data, settings).ConfigureAwait(false);
        }
    }

    /// <summary>Revokes tokens that will not be stored.</summary>
    public async ValueTask RevokeAsync(OAuth2ConnectionKey key, TAuthData data, ClientSettings settings) =>
        await revoker.RevokeAsync(key, data, settings, CancellationToken.None).ConfigureAwait(false);
}
