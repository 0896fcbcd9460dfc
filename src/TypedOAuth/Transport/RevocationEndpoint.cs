using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Transport.ClientAuthentication;

namespace TypedOAuth.Transport;

/// <summary>Makes revocation requests (RFC 7009 §2.1).</summary>
internal sealed class RevocationEndpoint(ClientContext context, ClientAuthenticator authenticator, Backchannel backchannel)
{
    /// <summary>Asks the provider to revoke a token.</summary>
    /// <param name="endpoint">The endpoint of the operation's settings.</param>
    /// <param name="token">The token.</param>
    /// <param name="hint">Its kind, <c>refresh_token</c> or <c>access_token</c>.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The provider's error; <see langword="null"/> if it revoked the token, or no longer knew it.</returns>
    /// <exception cref="OAuth2TransientException">The provider could not be reached.</exception>
    public async ValueTask<OAuth2Error?> RevokeAsync(
        Uri endpoint, string token, string hint, ClientSettings settings, CancellationToken cancellationToken)
    {
        using var activity = new SafeActivity("oauth2 revoke", context.Alias, endpoint);
        var request = new TokenRequest(endpoint).AddSecret("token", token).Add("token_type_hint", hint);
        await authenticator.AuthenticateAsync(request, settings, cancellationToken).ConfigureAwait(false);
        using var answer = await backchannel.PostAsync(request, settings.Options.Timeout, cancellationToken).ConfigureAwait(false);
        if (answer.IsSuccess)
        {
            return null;
        }

        var raw = TokenResponseReader.ReadError(answer.Body.Span, answer.Status);
        var error = raw.IsOAuth ? ErrorRedaction.Redact(raw, request) : ForeignAnswer.Describe(context, request, answer);
        if (error.Code == OAuth2ErrorCodes.InvalidToken)
        {
            // RFC 7009 §2.2 asks for status 200; Google answers so about an access token that has expired.
            return null;
        }

        activity.Fail(error.Code);
        return error;
    }
}
