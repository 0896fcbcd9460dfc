using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Transport.ClientAuthentication;

namespace TypedOAuth.Transport;

/// <summary>Sends revocation requests (RFC 7009 §2.1).</summary>
internal sealed class RevocationEndpoint(ClientContext context, ClientAuthenticator authenticator, Backchannel backchannel)
{
    private readonly RevocationResponseReader _reader = new(context.Definition);

    /// <summary>Requests the revocation of a token.</summary>
    /// <param name="endpoint">The revocation endpoint of the operation's settings.</param>
    /// <param name="token">The token.</param>
    /// <param name="hint">The token's kind: <c>refresh_token</c> or <c>access_token</c>.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The provider's error; <see langword="null"/> if the token was revoked or was already invalid.</returns>
    /// <exception cref="OAuth2TransientException">The provider could not be reached.</exception>
    public async ValueTask<OAuth2Error?> RevokeAsync(
        Uri endpoint, string token, string hint, ClientSettings settings, CancellationToken cancellationToken)
    {
        using var activity = new SafeActivity("oauth2 revoke", context.Alias, endpoint);
        var request = new TokenRequest(endpoint).AddSecret("token", token).Add("token_type_hint", hint);
        await authenticator.AuthenticateAsync(request, settings, cancellationToken).ConfigureAwait(false);
        using var answer = await backchannel.PostAsync(request, settings.Options.Timeout, cancellationToken).ConfigureAwait(false);
        if (_reader.FindError(answer.Body.Span, answer.Status) is not { } raw)
        {
            return null;
        }

        var error = raw.IsOAuth ? ErrorRedaction.Redact(raw, request) : ForeignAnswer.Describe(context, request, answer);
        if (error.Code == OAuth2ErrorCodes.InvalidToken)
        {
            // Google returns this error for an expired access token, although RFC 7009 §2.2 requires status 200.
            return null;
        }

        activity.Fail(error.Code);
        return error;
    }
}
