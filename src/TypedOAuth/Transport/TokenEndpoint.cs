using System.Buffers;
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
    private const int MaxTypeNameLength = 32;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

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
                if (IsDeclared(response.TokenType))
                {
                    return response;
                }

                activity.Fail(OAuth2ErrorCodes.InvalidResponse);
                return CreateTokenTypeException(response, request);
            }

            var error = raw.IsOAuth ? ErrorRedaction.Redact(raw, request) : ForeignAnswer.Describe(context, request, answer);
            activity.Fail(error.Code);
            return raw.IsOAuth ? CreateException(answer, error) : CreateForeignException(request.Endpoint, answer, error);
        }
        catch (OAuth2TransientException exception)
        {
            return exception;
        }
    }

    private bool IsDeclared(string tokenType)
    {
        foreach (var type in context.Definition.TokenTypes)
        {
            if (string.Equals(type, tokenType, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private OAuth2ProtocolException CreateTokenTypeException(OAuth2TokenResponse response, TokenRequest request)
    {
        var type = response.TokenType;
        var isTold = IsTypeName(type) && type != response.AccessToken && type != response.RefreshToken && !request.GetSecrets().Contains(type);
        var declared = string.Join(", ", context.Definition.TokenTypes.Append(type).Select(static name => $"\"{name}\""));
        return new(
            isTold
                ? $"{context.DisplayName} issued a token of a type that this client does not declare (token_type \"{type}\"). If such a token is "
                    + $"presented as a Bearer token is, declare TokenTypes = [{declared}] (RFC 6749 §7.1)."
                : $"{context.DisplayName} issued a token of another type than this client declares. Its name is not shown, as it has characters "
                    + "that a name cannot have, or is too long (RFC 6749 appendix A.13). Check 'token_type' in the token endpoint's answer, and TokenTypes.",
            new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse, Description = isTold ? $"token_type '{type}'" : "another token_type" });
    }

    /// <summary>Returns whether a text is a type's name (RFC 6749 appendix A.13), and as short as those are.</summary>
    private static bool IsTypeName(string text) =>
        text.Length is > 0 and <= MaxTypeNameLength && text.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;

    /// <summary>
    /// An answer that is not OAuth 2.0 says nothing about the grant. A status that asks to come back, a redirect and a page with status 200
    /// (of a network that wants a sign-in, of a maintenance) are outages; another 4xx is an answer that waiting will not change.
    /// </summary>
    private OAuth2Exception CreateForeignException(Uri endpoint, in Backchannel.Answer answer, OAuth2Error error)
    {
        var name = context.DisplayName;
        var isRedirect = (int)answer.Status is >= 300 and < 400;
        if ((int)answer.Status is >= 400 and < 500 && !answer.IsTransient && answer.RetryAfter is null)
        {
            return new OAuth2ProtocolException(
                $"{name} gave no OAuth 2.0 answer at {endpoint.Host}: {error.Description}. Check the endpoint and the client's registration; "
                + "the log of the category TypedOAuth.Flow shows at the level Debug how the answer begins.",
                error);
        }

        var reason = isRedirect
            ? $"redirected from its token endpoint (status {(int)answer.Status}), which is never followed"
            : $"gave no OAuth 2.0 answer at {endpoint.Host}: {error.Description}";
        return new OAuth2TransientException($"{name} {reason}. Try again later; if it lasts, check the endpoint.", answer.RetryAfter, error);
    }

    private OAuth2Exception CreateException(in Backchannel.Answer answer, OAuth2Error error)
    {
        var name = context.DisplayName;
        var status = (int)answer.Status;
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
