using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Transport.ClientAuthentication;

namespace TypedOAuth.Transport;

/// <summary>Makes token requests (RFC 6749 §3.2): every grant calls the same method, and gets tokens or a typed error.</summary>
internal sealed class TokenEndpoint(ClientContext context, ClientAuthenticator authenticator, Backchannel backchannel)
{
    private readonly TokenResponseReader _reader = new(context.Definition);

    /// <summary>Sends a token request, once.</summary>
    /// <param name="request">The grant's parameters; the client's authentication is added.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="requested">The scopes that were asked for: granted, if the answer names none.</param>
    /// <param name="activityName">The name of the request's activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// Tokens, an <see cref="OAuth2ProtocolException"/> if the server refused, or an <see cref="OAuth2TransientException"/> if it could not
    /// answer.
    /// </returns>
    public async ValueTask<TokenResult> RequestAsync(
        TokenRequest request, ClientSettings settings, ScopeList requested, string activityName, CancellationToken cancellationToken)
    {
        using var activity = new SafeActivity(activityName, context.Alias, request.Endpoint);
        try
        {
            await authenticator.AuthenticateAsync(request, settings, cancellationToken).ConfigureAwait(false);
            using var answer = await backchannel.PostAsync(request, settings.Options.Timeout, cancellationToken).ConfigureAwait(false);
            if (_reader.TryRead(answer.Body.Span, answer.Status, requested, context.Time.GetUtcNow(), out var response, out var raw))
            {
                return CheckTokenType(response);
            }

            var error = ErrorRedaction.Redact(raw, request);
            activity.Fail(error.Code);
            return CreateException(request.Endpoint, answer, error);
        }
        catch (OAuth2TransientException exception)
        {
            return exception;
        }
    }

    private TokenResult CheckTokenType(OAuth2TokenResponse response)
    {
        foreach (var type in context.Definition.TokenTypes)
        {
            if (string.Equals(type, response.TokenType, StringComparison.OrdinalIgnoreCase))
            {
                return response;
            }
        }

        return new OAuth2ProtocolException(
            $"{context.DisplayName} issued a token of a type that this client does not declare. "
            + "If the type is known to be presented as a Bearer token is, add it to TokenTypes (RFC 6749 §7.1).",
            new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse });
    }

    private OAuth2Exception CreateException(Uri endpoint, Backchannel.Answer answer, OAuth2Error error)
    {
        var name = context.DisplayName;
        var status = (int)answer.Status;
        if (error.Code == OAuth2ErrorCodes.InvalidResponse)
        {
            var reason = status is >= 300 and < 400
                ? $"redirected from its token endpoint (status {status}), which is never followed"
                : $"gave no OAuth 2.0 answer at {endpoint.Host} (status {status})";
            return new OAuth2TransientException($"{name} {reason}. Try again later; if it lasts, check the endpoint.", answer.RetryAfter, error);
        }

        var detail = error.Description is { Length: > 0 } description ? $"'{error.Code}' ({description})" : $"'{error.Code}'";
        return answer.IsTransient || error.Code is OAuth2ErrorCodes.TemporarilyUnavailable or OAuth2ErrorCodes.ServerError
            ? new OAuth2TransientException($"{name} answered {detail} with status {status}. Try again later.", answer.RetryAfter, error)
            : new OAuth2ProtocolException($"{name} refused the token request: {detail}. {GetAdvice(error.Code)}", error);
    }

    private string GetAdvice(string code) => code switch
    {
        OAuth2ErrorCodes.InvalidClient => $"Check 'OAuth2:{context.Alias}:ClientId', ':ClientSecret' and the declared ClientAuthentication.",
        OAuth2ErrorCodes.InvalidGrant => "The code or refresh token is expired, revoked or used: the user has to authorize again.",
        _ => "Check the client's registration with the provider.",
    };
}
