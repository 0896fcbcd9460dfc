using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Storage;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>
/// Has the provider revoke both tokens of a connection: the refresh token first, as that ends the grant at most providers (RFC 7009 §2.1),
/// then the access token.
/// </summary>
internal sealed class TokenRevoker(ClientContext context, RevocationEndpoint endpoint)
{
    /// <summary>Revokes both tokens, and logs a failure.</summary>
    /// <returns>The first error; <see langword="null"/> if there was none, or the client declares no revocation endpoint.</returns>
    public async ValueTask<OAuth2Error?> RevokeAsync(
        OAuth2ConnectionKey key, OAuth2AuthData data, ClientSettings settings, CancellationToken cancellationToken)
    {
        if (settings.RevocationEndpoint is not { } revocation)
        {
            return null;
        }

        var error = await RevokeAsync(revocation, data, settings, cancellationToken).ConfigureAwait(false);
        if (error is not null)
        {
            TokenLog.RevocationFailed(context.TokenLogger, context.Alias, key.UserId, error.Code);
        }

        return error;
    }

    private async ValueTask<OAuth2Error?> RevokeAsync(
        Uri revocation, OAuth2AuthData data, ClientSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var error = data.RefreshToken is { } refreshToken
                ? await endpoint.RevokeAsync(revocation, refreshToken, "refresh_token", settings, cancellationToken).ConfigureAwait(false)
                : null;
            var accessError = await endpoint.RevokeAsync(revocation, data.Token, "access_token", settings, cancellationToken).ConfigureAwait(false);
            return error ?? accessError;
        }
        catch (OAuth2TransientException exception)
        {
            return exception.Error ?? new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message };
        }
    }
}
