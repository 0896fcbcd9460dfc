using Microsoft.Extensions.Logging;

namespace TypedOAuth;

/// <summary>
/// Ends connections: the refresh token is revoked first, as that ends the grant with most servers (RFC 7009 §2.1), then the access
/// token; the local copy goes either way.
/// </summary>
internal sealed class TokenRevoker<TAuthData>(
    OAuth2ClientDefinition definition,
    TokenRepository<TAuthData> repository,
    TokenEndpoint endpoint,
    TokenCache<TAuthData> cache,
    Func<OAuth2ClientSettings> settings,
    TimeProvider time,
    ILogger logger)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LeasePatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LeasePollInterval = TimeSpan.FromMilliseconds(100);

    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, bool revoke, CancellationToken cancellationToken)
    {
        // Under the lease, so that no refresh issues a token between the revocation and the deletion. A holder that does not give way
        // in time is left to its own write, which will find the record gone and revoke what it was given.
        var owner = Guid.NewGuid().ToString("N");
        var hasLease = await TryAcquireLeaseAsync(userId, owner, cancellationToken).ConfigureAwait(false);
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

    private async ValueTask<bool> TryAcquireLeaseAsync(string userId, string owner, CancellationToken cancellationToken)
    {
        var duration = (settings().Options.Timeout * 2) + LeaseMargin;
        var until = time.GetUtcNow() + LeasePatience;
        while (!await repository.TryAcquireLeaseAsync(userId, owner, duration, cancellationToken).ConfigureAwait(false))
        {
            if (time.GetUtcNow() >= until)
            {
                return false;
            }

            await Task.Delay(LeasePollInterval, time, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async ValueTask<OAuth2DisconnectResult> RevokeAndForgetAsync(string userId, bool revoke, CancellationToken cancellationToken)
    {
        var stored = await repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
        var (outcome, error) = (OAuth2RevocationOutcome.NotAttempted, (OAuth2Error?)null);
        try
        {
            if (revoke && settings().RevocationEndpoint is { } revocation && stored.AuthData is { } data)
            {
                error = await RevokeAsync(revocation, data, cancellationToken).ConfigureAwait(false);
                outcome = error is null ? OAuth2RevocationOutcome.Revoked : OAuth2RevocationOutcome.Failed;
                if (error is not null)
                {
                    TokenLog.RevocationFailed(logger, definition.Identity.Alias, userId, error.Code);
                }
            }
        }
        finally
        {
            // Not the caller's token: a disconnect that has begun forgets the tokens whatever happens.
            await repository.DeleteAsync(userId, CancellationToken.None).ConfigureAwait(false);
        }

        return new(stored.Version != 0, outcome, error);
    }

    /// <returns>The first thing that went wrong; <see langword="null"/> where nothing did.</returns>
    private async ValueTask<OAuth2Error?> RevokeAsync(Uri revocation, TAuthData data, CancellationToken cancellationToken)
    {
        try
        {
            var error = data.RefreshToken is { } refreshToken
                ? await endpoint.RevokeAsync(revocation, refreshToken, "refresh_token", cancellationToken).ConfigureAwait(false)
                : null;
            var accessError = await endpoint.RevokeAsync(revocation, data.Token, "access_token", cancellationToken).ConfigureAwait(false);
            return error ?? accessError;
        }
        catch (OAuth2TransientException exception)
        {
            return exception.Error ?? new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message };
        }
    }
}
