using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Ends connections: tokens are revoked where that is asked for, and the local copy goes either way.</summary>
internal sealed class TokenRevoker<TAuthData>(
    TokenRepository<TAuthData> repository,
    TokenRevocation revocation,
    TokenCache<TAuthData> cache,
    UnsavedTokens<TAuthData> unsaved,
    Func<OAuth2ClientSettings> settings,
    TimeProvider time)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Two tokens of the stored record, and two of one that could not be saved.</summary>
    private const int MostRequests = 4;

    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LeasePatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LeasePollInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Forgets the user's tokens. A caller who gives up ends the revocation only: a disconnect that has begun forgets them all the same.</summary>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, bool revoke, CancellationToken cancellationToken)
    {
        // Under the lease, so that no refresh issues a token between the revocation and the deletion. A holder that does not give way
        // in time is left to its own write, which will find the record gone and revoke what it was given.
        var owner = Guid.NewGuid().ToString("N");
        var hasLease = await TryAcquireLeaseAsync(userId, owner).ConfigureAwait(false);
        try
        {
            return await RevokeAndForgetAsync(userId, revoke, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            cache.Remove(userId);
            if (hasLease)
            {
                await repository.ReleaseLeaseAsync(userId, owner).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<bool> TryAcquireLeaseAsync(string userId, string owner)
    {
        var duration = (settings().Options.Timeout * MostRequests) + LeaseMargin;
        var until = time.GetUtcNow() + LeasePatience;
        while (!await repository.TryAcquireLeaseAsync(userId, owner, duration, CancellationToken.None).ConfigureAwait(false))
        {
            if (time.GetUtcNow() >= until)
            {
                return false;
            }

            await Task.Delay(LeasePollInterval, time).ConfigureAwait(false);
        }

        return true;
    }

    private async ValueTask<OAuth2DisconnectResult> RevokeAndForgetAsync(string userId, bool revoke, CancellationToken cancellationToken)
    {
        var stored = await repository.ReadAsync(userId, CancellationToken.None).ConfigureAwait(false);
        var newer = unsaved.Take(userId)?.AuthData;
        var (outcome, error) = (OAuth2RevocationOutcome.NotAttempted, (OAuth2Error?)null);
        try
        {
            if (revoke && revocation.IsSupported)
            {
                // What could not be saved is the current grant; what is stored may be spent by now, or not.
                foreach (var data in new[] { newer, stored.AuthData }.OfType<TAuthData>())
                {
                    error = await revocation.RevokeAsync(userId, data, cancellationToken).ConfigureAwait(false) ?? error;
                    outcome = error is null ? OAuth2RevocationOutcome.Revoked : OAuth2RevocationOutcome.Failed;
                }
            }
        }
        finally
        {
            await repository.DeleteAsync(userId, CancellationToken.None).ConfigureAwait(false);
        }

        return new(stored.Version != 0, outcome, error);
    }
}
