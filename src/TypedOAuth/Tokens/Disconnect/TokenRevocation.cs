using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>
/// Asks the authorization server to revoke tokens: the refresh token first, as that ends the grant with most servers (RFC 7009 §2.1), then
/// the access token.
/// </summary>
internal sealed class TokenRevocation(OAuth2ClientDefinition definition, TokenEndpoint endpoint, Func<OAuth2ClientSettings> settings, ILogger logger)
{
    /// <summary>Whether there is an endpoint to ask.</summary>
    public bool IsSupported => settings().RevocationEndpoint is not null;

    /// <summary>Revokes both tokens, and logs what went wrong.</summary>
    /// <returns>The first thing that went wrong; <see langword="null"/> where nothing did, or there is nobody to ask.</returns>
    public async Task<OAuth2Error?> RevokeAsync(string userId, OAuth2AuthData data, CancellationToken cancellationToken)
    {
        if (settings().RevocationEndpoint is not { } revocation)
        {
            return null;
        }

        var error = await RevokeAsync(revocation, data, cancellationToken).ConfigureAwait(false);
        if (error is not null)
        {
            TokenLog.RevocationFailed(logger, definition.Identity.Alias, userId, error.Code);
        }

        return error;
    }

    private async Task<OAuth2Error?> RevokeAsync(Uri revocation, OAuth2AuthData data, CancellationToken cancellationToken)
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
