using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Ends connections: tokens are revoked if the caller asks for it, and the local copy goes either way.</summary>
internal sealed class Disconnector<TAuthData>(
    ClientContext context, TokenVault<TAuthData> vault, TokenRevoker revoker, UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Two tokens of the stored record, and two of one that could not be saved.</summary>
    private const int MostRequests = 4;

    private static readonly TimeSpan LeasePatience = TimeSpan.FromSeconds(5);

    /// <summary>Forgets the user's tokens. A caller's cancellation ends the revocation only: the tokens are forgotten in any case.</summary>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken)
    {
        // Under the lease, so that no refresh issues a token between the revocation and the deletion. A holder that does not release it
        // in time is left to its write, which finds the record gone and revokes what it was issued.
        var settings = context.Settings;
        var duration = (settings.Options.Timeout * MostRequests) + ConnectionLease<TAuthData>.WriteMargin;
        var (lease, _) = await ConnectionLease<TAuthData>
            .AcquireAsync(vault, key, duration, LeasePatience, goal: null, settings).ConfigureAwait(false);
        try
        {
            var stored = lease?.Stored ?? await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
            return await RevokeAndForgetAsync(key, stored, revoke, settings, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            vault.Forget(key);
            if (lease is not null)
            {
                await lease.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<OAuth2DisconnectResult> RevokeAndForgetAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, bool revoke, ClientSettings settings, CancellationToken cancellationToken)
    {
        var newer = unsaved.TakeToRevoke(key);
        var (outcome, error) = (OAuth2RevocationOutcome.NotAttempted, (OAuth2Error?)null);
        try
        {
            if (revoke && settings.RevocationEndpoint is not null)
            {
                // What could not be saved is the current grant; what is stored may be spent by now, or not.
                foreach (var data in new[] { newer, stored.IsActive(out var active) ? active : null }.OfType<TAuthData>())
                {
                    error = await revoker.RevokeAsync(key, data, settings, cancellationToken).ConfigureAwait(false) ?? error;
                    outcome = error is null ? OAuth2RevocationOutcome.Revoked : OAuth2RevocationOutcome.Failed;
                }
            }
        }
        finally
        {
            await DeleteAsync(key, stored.Version).ConfigureAwait(false);
        }

        return new(!stored.IsAbsent, outcome, error);
    }

    /// <summary>Deletes what is stored, also if another process has written meanwhile: the user wants no connection.</summary>
    private async ValueTask DeleteAsync(OAuth2ConnectionKey key, long version)
    {
        while (version != 0 && !await vault.TryDeleteAsync(key, version).ConfigureAwait(false))
        {
            var stored = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
            version = stored.Version;
        }
    }
}
