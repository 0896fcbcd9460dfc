using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Revokes both tokens of a connection at the provider.</summary>
/// <remarks>The refresh token is revoked first, because most providers then end the whole grant (RFC 7009 §2.1).</remarks>
internal sealed class TokenRevoker(ClientContext context, RevocationEndpoint endpoint)
{
    /// <summary>Revokes both tokens and logs a failure. Tokens are sent only to the server that issued them.</summary>
    public async ValueTask<RevocationResult> RevokeAsync<TAuthData>(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings, CancellationToken cancellationToken)
        where TAuthData : OAuth2AuthData
    {
        settings = settings.Bind(record.Parameters);
        if (!settings.HasRevocationEndpoint || !settings.Owns(record.Server))
        {
            return RevocationResult.NotAttempted;
        }

        var revocation = settings.RevocationEndpoint!;
        var error = record.AuthData.RefreshToken is { } refreshToken
            ? await TryRevokeAsync(revocation, refreshToken, "refresh_token", settings, cancellationToken).ConfigureAwait(false)
            : null;

        // The second request is sent even if the first one failed, because a failure may affect one request only.
        var accessError = await TryRevokeAsync(revocation, record.AuthData.Token, "access_token", settings, cancellationToken).ConfigureAwait(false);
        error ??= accessError;
        if (error is null)
        {
            return new(OAuth2RevocationOutcome.Revoked, null);
        }

        TokenLog.RevocationFailed(context.TokenLogger, context.Alias, key.UserId, error.Code);
        return new(OAuth2RevocationOutcome.Failed, error);
    }

    private async ValueTask<OAuth2Error?> TryRevokeAsync(
        Uri revocation, string token, string hint, ClientSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await endpoint.RevokeAsync(revocation, token, hint, settings, cancellationToken).ConfigureAwait(false);
        }
        catch (OAuth2TransientException exception)
        {
            return exception.Error ?? new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message };
        }
    }
}
