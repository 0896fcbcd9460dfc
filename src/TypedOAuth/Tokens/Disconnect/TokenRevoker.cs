using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Revokes the tokens of a connection at the provider (RFC 7009 §2.1).</summary>
internal sealed class TokenRevoker(ClientContext context, RevocationEndpoint endpoint)
{
    /// <summary>Returns whether the provider revokes the grant only with a valid access token.</summary>
    public bool RevokesAccessTokenOnly(ClientSettings settings) =>
        (settings.Options.RevokeTokenUri ?? context.Definition.RevokeTokenUri) is { } address
        && endpoint.GetRevokedToken(address) == OAuth2RevokedToken.AccessToken;

    /// <summary>Revokes the declared tokens and logs a failure. Tokens are sent only to the server that issued them.</summary>
    public async ValueTask<RevocationResult> RevokeAsync<TAuthData>(
        OAuth2ConnectionKey key, TokenRecord<TAuthData>.Active record, ClientSettings settings, CancellationToken cancellationToken)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        settings = settings.Bind(record.Parameters);
        if (!settings.HasRevocationEndpoint || !settings.Owns(record.Server))
        {
            return RevocationResult.NotAttempted;
        }

        var revocation = settings.RevocationEndpoint!;
        var values = new ConnectionValues<TAuthData>(context.Definition, record.AuthData, record.Account);
        OAuth2Error? error = null;
        foreach (var (token, hint) in GetTokens(record.AuthData, endpoint.GetRevokedToken(revocation.OriginalString)))
        {
            // Each request is sent even if one failed, because a failure may affect one request only.
            var failure = await TryRevokeAsync(revocation, token, hint, values, settings, cancellationToken).ConfigureAwait(false);
            error ??= failure;
        }

        if (error is null)
        {
            return new(OAuth2RevocationOutcome.Revoked, null);
        }

        TokenLog.RevocationFailed(context.TokenLogger, context.Alias, key.UserId, error.Code);
        return new(OAuth2RevocationOutcome.Failed, error);
    }

    /// <summary>Returns the declared tokens: the refresh token first, because most providers then end the whole grant.</summary>
    private static IEnumerable<(string Token, string Hint)> GetTokens(OAuth2AuthData data, OAuth2RevokedToken revoked)
    {
        if (data.RefreshToken is { } refreshToken && revoked != OAuth2RevokedToken.AccessToken)
        {
            yield return (refreshToken, "refresh_token");
        }

        if (revoked != OAuth2RevokedToken.RefreshToken || data.RefreshToken is null)
        {
            yield return (data.Token, "access_token");
        }
    }

    private async ValueTask<OAuth2Error?> TryRevokeAsync(
        Uri revocation, string token, string hint, IRequestValues values, ClientSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await endpoint.RevokeAsync(revocation, token, hint, values, settings, cancellationToken).ConfigureAwait(false);
        }
        catch (OAuth2TransientException exception)
        {
            return exception.Error ?? new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message };
        }
    }
}
