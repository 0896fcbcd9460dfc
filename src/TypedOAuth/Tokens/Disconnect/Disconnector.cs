using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Ends connections: tokens are revoked if the caller asks for it, and the local copy goes either way.</summary>
/// <remarks>
/// What is stored is marked as ended first, then revoked, then deleted, each only if the store still holds what was read. A refresh that
/// lands after the mark finds it, and revokes what it was issued; an authorization that lands after it stays. The mark keeps the tokens: if
/// the process stops before they are revoked, the next disconnect revokes them.
/// </remarks>
internal sealed class Disconnector<TAuthData>(
    ClientContext context, TokenVault<TAuthData> vault, TokenRevoker revoker, UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Forgets the user's tokens. A caller's cancellation ends the revocation only: the tokens are forgotten in any case.</summary>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken)
    {
        var settings = context.Settings;
        var (stored, version) = await MarkAsync(key).ConfigureAwait(false);
        var result = RevocationResult.NotAttempted;
        try
        {
            // What could not be saved is the current grant; what is stored may be spent by now, or not.
            var newer = unsaved.Take(key);
            if (revoke)
            {
                result = await RevokeAsync(key, newer, settings, cancellationToken).ConfigureAwait(false);
                var active = stored.Record as TokenRecord<TAuthData>.Active;
                result = result.And(await RevokeAsync(key, active, settings, cancellationToken).ConfigureAwait(false));
            }
        }
        finally
        {
            if (version != 0)
            {
                // If another version is stored by now, the user has authorized again, and that connection stays.
                await vault.TryDeleteAsync(key, version).ConfigureAwait(false);
            }
        }

        return new(version != 0 && !stored.IsDisconnected, result.Outcome, result.Error);
    }

    /// <summary>Marks the connection as ended by its user, so that nothing is served or refreshed from now on.</summary>
    /// <returns>What was stored, and the version that is to be deleted; <c>0</c> if there is none.</returns>
    private async ValueTask<(StoredConnection<TAuthData> Stored, long Version)> MarkAsync(OAuth2ConnectionKey key)
    {
        var first = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
        var stored = first;
        for (var conflicts = 0; conflicts < TokenVault<TAuthData>.MostConflicts; conflicts++)
        {
            if (stored.Record is not TokenRecord<TAuthData>.Active active || stored.IsDisconnected)
            {
                // Without tokens there is nothing between the mark and the deletion. A mark that is there is another disconnect's, which may
                // have stopped before it revoked: what it has left is revoked now.
                return (stored, stored.Version);
            }

            if (IsNewAuthorization(first, active))
            {
                return (first with { Record = null }, 0);
            }

            if (await vault.TryMarkAsync(key, active, stored.Version).ConfigureAwait(false) is { } version)
            {
                return (stored, version);
            }

            // A refresh that landed meanwhile has brought other tokens of the same authorization: those are to be revoked.
            stored = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
        }

        throw TokenVault<TAuthData>.CreateConflict();
    }

    private static bool IsNewAuthorization(StoredConnection<TAuthData> first, TokenRecord<TAuthData>.Active active) =>
        first.ConnectedAt != active.ConnectedAt;

    private async ValueTask<RevocationResult> RevokeAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active? record, ClientSettings settings, CancellationToken cancellationToken) =>
        record is null
            ? RevocationResult.NotAttempted
            : await revoker.RevokeAsync(key, record, settings, cancellationToken).ConfigureAwait(false);
}
