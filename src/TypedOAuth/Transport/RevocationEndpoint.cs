using System.Net;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Transport;

/// <summary>Sends revocation requests (RFC 7009 §2.1).</summary>
internal sealed class RevocationEndpoint(ClientContext context, ProviderRequests requests)
{
    private readonly RevocationResponseReader _reader = new(context.Definition);

    /// <summary>Returns the tokens that are revoked, by declaration or because the request can contain only one of them.</summary>
    /// <param name="endpoint">The address with its placeholders.</param>
    public OAuth2RevokedToken GetRevokedToken(string endpoint)
    {
        var declared = context.Definition.RevokedToken;
        var address = ValueTemplate.Parse(endpoint);
        return declared != OAuth2RevokedToken.Both || address.Mentions("token") ? declared
            : address.Mentions("refresh_token") ? OAuth2RevokedToken.RefreshToken
            : requests.FindShape(OAuth2Requests.Revocation) is { Authentication: OAuth2ClientAuthentication.AccessToken }
                || address.Mentions("access_token") || address.Mentions("account") ? OAuth2RevokedToken.AccessToken
            : OAuth2RevokedToken.Both;
    }

    /// <summary>Requests the revocation of a token.</summary>
    /// <param name="endpoint">The revocation endpoint of the operation's settings.</param>
    /// <param name="token">The token.</param>
    /// <param name="hint">The token's kind: <c>refresh_token</c> or <c>access_token</c>.</param>
    /// <param name="connection">The values of the connection for placeholders.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The provider's error; <see langword="null"/> if the token was revoked or was already invalid.</returns>
    /// <exception cref="OAuth2TransientException">The provider could not be reached.</exception>
    public async ValueTask<OAuth2Error?> RevokeAsync(
        Uri endpoint, string token, string hint, IRequestValues connection, ClientSettings settings, CancellationToken cancellationToken)
    {
        using var activity = new SafeActivity("oauth2 revoke", context.Alias, endpoint);
        var request = new TokenRequest(endpoint, OAuth2Requests.Revocation) { Connection = connection }
            .AddSecret("token", token)
            .Add("token_type_hint", hint);
        using var answer = await requests.SendAsync(request, settings, cancellationToken).ConfigureAwait(false);
        var error = IsGone(request, answer) ? null : FindError(request, answer, settings);
        if (error is not null)
        {
            activity.Fail(error.Code);
        }

        return error;
    }

    private OAuth2Error? FindError(TokenRequest request, in Backchannel.Answer answer, ClientSettings settings)
    {
        RawError? raw;
        try
        {
            raw = _reader.FindError(ConvertedBody.Read(answer, OAuth2Requests.Revocation, settings), answer.Status);
        }
        catch (OAuth2ProtocolException exception)
        {
            return exception.Error;
        }

        if (raw is null)
        {
            return null;
        }

        // Google returns the error invalid_token for an expired access token, although RFC 7009 §2.2 requires status 200.
        var error = raw.IsOAuth ? ErrorRedaction.Redact(raw, request) : ForeignAnswer.Describe(context, request, answer);
        return error.Code == OAuth2ErrorCodes.InvalidToken ? null : error;
    }

    /// <summary>Returns whether the token does not exist any more: a resource of this name is unknown (RFC 9110 §15.5.5).</summary>
    private static bool IsGone(TokenRequest request, in Backchannel.Answer answer) =>
        request.Method == HttpMethod.Delete && answer.Status is (HttpStatusCode.NotFound or HttpStatusCode.Gone);
}
