using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Disconnects users: revokes the tokens if the caller requests it, and always deletes the local copy.</summary>
/// <remarks>
/// The stored record is first marked as disconnected, then its tokens are revoked, then the record is deleted. The record is marked and
/// deleted only if the store still holds the version that was read. A refresh that completes later finds the mark and revokes its new
/// tokens. An authorization that completes later is kept. The marked record keeps its tokens. If this process stops, the next disconnect
/// can revoke them.
/// </remarks>
internal sealed class Disconnector<TAuthData>(
    ClientContext context, TokenVault<TAuthData> vault, TokenRevoker revoker, UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Whether the revocation requires a valid access token.</summary>
    public bool NeedsAccessToken => revoker.RevokesAccessTokenOnly(context.Settings);

    /// <summary>Deletes the user's tokens. The cancellation token cancels only the revocation; the tokens are always deleted.</summary>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken)
    {
        var settings = context.Settings;
        var (stored, marked) = await MarkAsync(key).ConfigureAwait(false);
        var result = RevocationResult.NotAttempted;
        try
        {
            // The unsaved tokens are the current ones. The stored tokens may still be valid, so both are revoked.
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
            if (!marked.IsAbsent)
            {
                // If another version is stored, the user has authorized again, and the new connection is kept.
                await vault.TryDeleteAsync(key, marked).ConfigureAwait(false);
            }
        }

        if (marked.IsAbsent || stored.IsDisconnected)
        {
            return new(HadConnection: false, result.Outcome, result.Error);
        }

        AuditLog.Disconnected(context.AuditLogger, context.Alias, key.UserId, result.Outcome.ToString());
        return new(HadConnection: true, result.Outcome, result.Error);
    }

    /// <summary>Marks the connection as disconnected, so that its tokens are no longer served or refreshed.</summary>
    /// <returns>The stored connection, and the connection to delete, which is absent if there is nothing to delete.</returns>
    private async ValueTask<(StoredConnection<TAuthData> Stored, StoredConnection<TAuthData> Marked)> MarkAsync(OAuth2ConnectionKey key)
    {
        var first = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
        var stored = first;
        for (var conflicts = 0; conflicts < TokenVault<TAuthData>.MostConflicts; conflicts++)
        {
            if (stored.Record is not TokenRecord<TAuthData>.Active active || stored.IsDisconnected)
            {
                // A record without tokens needs no mark. An existing mark belongs to another disconnect, which may have stopped before it
                // revoked the tokens, so they are revoked now.
                return (stored, stored);
            }

            if (IsNewAuthorization(first, active))
            {
                return (first with { Record = null }, default);
            }

            if (await vault.TryDisconnectAsync(key, stored, active).ConfigureAwait(false) is { } marked)
            {
                return (stored, marked);
            }

            // A refresh has stored new tokens of the same authorization in the meantime, so the new tokens must be revoked.
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
