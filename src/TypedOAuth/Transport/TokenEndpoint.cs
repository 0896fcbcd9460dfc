using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Transport;

/// <summary>Makes token and revocation requests (RFC 6749 §4.1.3 and §6, RFC 7009 §2.1), and turns their answers into tokens or typed errors.</summary>
internal sealed class TokenEndpoint(
    OAuth2ClientDefinition definition, Func<OAuth2ClientSettings> settings, Backchannel backchannel, TimeProvider time)
{
    private const int MaxErrorTextLength = 500;
    private const string Mask = "***";

    /// <summary>Exchanges an authorization code.</summary>
    public async ValueTask<OAuth2TokenResponse> ExchangeCodeAsync(
        string code, string verifier, string redirectUri, string? requestedScope, CancellationToken cancellationToken)
    {
        var current = settings();
        using var form = new FormWriter();
        form.WriteRaw(definition.Requests.AuthorizationCodeForm.Span);
        form.WriteRaw(current.CredentialsForm.Span);
        form.WriteRaw("&redirect_uri="u8);
        form.WriteValue(redirectUri);
        form.WriteRaw("&code_verifier="u8);
        form.WriteValue(verifier);
        form.WriteRaw("&code="u8);
        form.WriteValue(code);
        return await RequestTokenAsync("oauth2 exchange", current.TokenEndpoint, form, requestedScope, [code, verifier], cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Refreshes a token.</summary>
    public async ValueTask<OAuth2TokenResponse> RefreshAsync(string refreshToken, string? requestedScope, CancellationToken cancellationToken)
    {
        var current = settings();
        using var form = new FormWriter();
        form.WriteRaw(definition.Requests.RefreshTokenForm.Span);
        form.WriteRaw(current.CredentialsForm.Span);
        form.WriteRaw("&refresh_token="u8);
        form.WriteValue(refreshToken);
        return await RequestTokenAsync("oauth2 refresh", current.RefreshEndpoint, form, requestedScope, [refreshToken], cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Revokes a token.</summary>
    /// <returns>What the server answered instead of revoking it; <see langword="null"/> where it did, or no longer knew the token.</returns>
    /// <exception cref="OAuth2TransientException">The server could not be reached.</exception>
    public async Task<OAuth2Error?> RevokeAsync(Uri endpoint, string token, string hint, CancellationToken cancellationToken)
    {
        var current = settings();
        using var activity = new SafeActivity("oauth2 revoke", definition.Identity.Alias, endpoint);
        using var form = new FormWriter();
        form.WriteRaw("token="u8);
        form.WriteValue(token);
        form.WriteRaw("&token_type_hint="u8);
        form.WriteValue(hint);
        form.WriteRaw(current.CredentialsForm.Span);
        using var answer = await backchannel
            .PostAsync(endpoint, form, current.AuthorizationHeader, current.Options.Timeout, cancellationToken).ConfigureAwait(false);
        if (answer.IsSuccess)
        {
            return null;
        }

        var error = Redact(TokenResponseReader.ReadError(answer.Body.Span, answer.Status), current, [token]);
        if (error.Code == OAuth2ErrorCodes.InvalidToken)
        {
            // RFC 7009 §2.2 asks for status 200; some servers say what is so instead, Google of an access token that has expired.
            return null;
        }

        activity.Fail(error.Code);
        return error;
    }

    private async ValueTask<OAuth2TokenResponse> RequestTokenAsync(
        string activityName, Uri endpoint, FormWriter form, string? requestedScope, string[] secrets, CancellationToken cancellationToken)
    {
        var current = settings();
        using var activity = new SafeActivity(activityName, definition.Identity.Alias, endpoint);
        using var answer = await backchannel
            .PostAsync(endpoint, form, current.AuthorizationHeader, current.Options.Timeout, cancellationToken).ConfigureAwait(false);
        if (TokenResponseReader.TryRead(
            definition, answer.Body.Span, answer.Status, requestedScope, time.GetUtcNow(), out var response, out var error))
        {
            return CheckTokenType(response!);
        }

        error = Redact(error!, current, secrets);
        activity.Fail(error.Code);
        throw CreateException(endpoint, answer, error);
    }

    private OAuth2TokenResponse CheckTokenType(OAuth2TokenResponse response)
    {
        foreach (var type in definition.Responses.TokenTypes)
        {
            if (string.Equals(type, response.TokenType, StringComparison.OrdinalIgnoreCase))
            {
                return response;
            }
        }

        throw new OAuth2ProtocolException(
            $"{definition.Identity.DisplayName} issued a token of a type that this client does not declare. "
            + "If the type is known to be presented as a Bearer token is, add it to TokenTypes (RFC 6749 §7.1).",
            new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse });
    }

    private OAuth2Exception CreateException(Uri endpoint, BackchannelAnswer answer, OAuth2Error error)
    {
        var name = definition.Identity.DisplayName;
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
        OAuth2ErrorCodes.InvalidClient =>
            $"Check 'OAuth2:{definition.Identity.Alias}:ClientId', ':ClientSecret' and the declared ClientAuthentication.",
        OAuth2ErrorCodes.InvalidGrant => "The code or refresh token is expired, revoked or used: the user has to authorize again.",
        _ => "Check the client's registration with the provider.",
    };

    /// <summary>
    /// Some servers repeat what they were sent in their explanation, which goes into exceptions and logs. Cut to its limit only when it is
    /// clean: half a secret would not be recognised.
    /// </summary>
    private static OAuth2Error Redact(OAuth2Error error, OAuth2ClientSettings settings, string[] secrets)
    {
        return error with { Code = Clean(error.Code)!, Description = Clean(error.Description), Uri = Clean(error.Uri) };

        string? Clean(string? text)
        {
            if (text is null)
            {
                return null;
            }

            foreach (var secret in (ReadOnlySpan<string>)[.. secrets, .. settings.Secrets])
            {
                text = text.Replace(secret, Mask, StringComparison.Ordinal)
                    .Replace(PercentEncoding.Encode(secret), Mask, StringComparison.OrdinalIgnoreCase);
            }

            return text.Length > MaxErrorTextLength ? text[..MaxErrorTextLength] : text;
        }
    }
}
