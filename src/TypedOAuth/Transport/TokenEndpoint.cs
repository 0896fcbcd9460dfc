using System.Buffers;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Transport;

/// <summary>Sends the token requests of all grants (RFC 6749 §3.2) and returns tokens or a typed error.</summary>
internal sealed class TokenEndpoint(ClientContext context, ProviderRequests requests)
{
    private const int MaxTypeNameLength = 32;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly TokenResponseReader _reader = new(context.Definition);

    /// <summary>Returns whether a kind of request has declared differences, which may need the values of the connection.</summary>
    public bool IsShaped(OAuth2Requests kind) => requests.FindShape(kind) is not null;

    /// <summary>Sends a token request once.</summary>
    /// <param name="request">The grant's parameters; the client's authentication is added.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="requested">The requested scopes, which count as granted if the response names no scope.</param>
    /// <param name="activityName">The name of the request's activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// Tokens, an <see cref="OAuth2ProtocolException"/> if the server refused the request, or an <see cref="OAuth2TransientException"/> if the
    /// server is unavailable.
    /// </returns>
    public async ValueTask<TokenResult> RequestAsync(
        TokenRequest request, ClientSettings settings, ScopeList requested, string activityName, CancellationToken cancellationToken)
    {
        using var activity = new SafeActivity(activityName, context.Alias, request.Endpoint);
        try
        {
            using var answer = await requests.SendAsync(request, settings, cancellationToken).ConfigureAwait(false);
            var body = ConvertedBody.Read(answer, request.Kind, settings);
            if (_reader.TryRead(body, answer.Status, requested, context.Time.GetUtcNow(), out var response, out var raw))
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
        catch (OAuth2ProtocolException exception)
        {
            activity.Fail(exception.Error.Code);
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
                    + $"sent in the same way as a Bearer token, declare TokenTypes = [{declared}] (RFC 6749 §7.1)."
                : $"{context.DisplayName} issued a token of a type that this client does not declare. The type's name is not shown, because it is too "
                    + "long or has invalid characters (RFC 6749 appendix A.13). Check 'token_type' in the token endpoint's response, and TokenTypes.",
            new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse, Description = isTold ? $"token_type '{type}'" : "another token_type" });
    }

    /// <summary>Returns whether a text is a valid type name (RFC 6749 appendix A.13) of at most 32 characters.</summary>
    private static bool IsTypeName(string text) =>
        text.Length is > 0 and <= MaxTypeNameLength && text.AsSpan().IndexOfAnyExcept(NameCharacters) < 0;

    /// <summary>Creates the exception for a response that is not OAuth 2.0. Such a response does not end the grant.</summary>
    /// <remarks>
    /// A transient status, a redirect and a page with status 200 (for example the sign-in page of a network, or a maintenance page) count
    /// as outages. Any other 4xx status is a refusal, because a retry does not help.
    /// </remarks>
    private OAuth2Exception CreateForeignException(Uri endpoint, in Backchannel.Answer answer, OAuth2Error error)
    {
        var name = context.DisplayName;
        var isRedirect = (int)answer.Status is >= 300 and < 400;
        if ((int)answer.Status is >= 400 and < 500 && !answer.IsTransient && answer.RetryAfter is null)
        {
            return new OAuth2ProtocolException(
                $"{name} returned no OAuth 2.0 response at {endpoint.Host}: {error.Description}. Check the endpoint and the client's registration. "
                + "To see the beginning of the response, set the log level of the category TypedOAuth.Flow to Debug.",
                error);
        }

        var reason = isRedirect
            ? $"redirected the token request (status {(int)answer.Status}), but redirects are never followed"
            : $"returned no OAuth 2.0 response at {endpoint.Host}: {error.Description}";
        return new OAuth2TransientException($"{name} {reason}. Try again later. If this persists, check the endpoint.", answer.RetryAfter, error);
    }

    private OAuth2Exception CreateException(in Backchannel.Answer answer, OAuth2Error error)
    {
        var name = context.DisplayName;
        var status = (int)answer.Status;
        var detail = error.Description is { Length: > 0 } description ? $"'{error.Code}' ({description})" : $"'{error.Code}'";
        return answer.IsTransient || error.Code is OAuth2ErrorCodes.TemporarilyUnavailable or OAuth2ErrorCodes.ServerError
            ? new OAuth2TransientException($"{name} returned {detail} with status {status}. Try again later.", answer.RetryAfter, error)
            : new OAuth2ProtocolException($"{name} refused the token request: {detail}. {GetAdvice(error.Code)}", error);
    }

    private string GetAdvice(string code) => code switch
    {
        OAuth2ErrorCodes.InvalidClient => $"Check 'OAuth2:{context.Alias}:ClientId', ':ClientSecret' and the declared ClientAuthentication.",
        OAuth2ErrorCodes.InvalidGrant => "The code or refresh token has expired, was revoked or was already used. The user must authorize again.",
        _ => "Check the client's registration with the provider.",
    };
}
