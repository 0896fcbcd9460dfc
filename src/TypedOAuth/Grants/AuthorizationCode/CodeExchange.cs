using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Transport;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Exchanges an authorization code for tokens (RFC 6749 §4.1.3).</summary>
/// <remarks>
/// The operation cannot be canceled, because a code can be used only once. If the browser disconnects, the tokens are still saved.
/// </remarks>
internal sealed class CodeExchange(ClientContext context, TokenEndpoint endpoint)
{
    /// <summary>Sends the code, and then exchanges the first access token if the client declares such an exchange.</summary>
    /// <param name="begun">The pending authorization.</param>
    /// <param name="response">The checked authorization response.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>Tokens, or the error of the first request that failed.</returns>
    public async ValueTask<TokenResult> RequestAsync(PendingAuthorization begun, OAuth2AuthorizationResponse response, ClientSettings settings)
    {
        var values = endpoint.IsShaped(OAuth2Requests.Token) ? new AuthorizationValues(context.Definition, begun, response) : null;
        var request = new TokenRequest(settings.TokenEndpoint) { Connection = values }
            .Add("grant_type", "authorization_code")
            .AddSecret("code", response.Code!)
            .Add("redirect_uri", begun.RedirectUri);
        if (context.Definition.Pkce != OAuth2Pkce.Off)
        {
            request.AddSecret("code_verifier", begun.Verifier);
        }

        var result = await endpoint.RequestAsync(request, settings, begun.Scopes, "oauth2 exchange", CancellationToken.None).ConfigureAwait(false);
        return settings.ExchangeEndpoint is { } exchange && result.IsSuccess(out var first, out _)
            ? await ExchangeAsync(exchange, first, begun, response, settings).ConfigureAwait(false)
            : result;
    }

    /// <summary>Exchanges the first access token for one with a longer lifetime. The client declares the parameters.</summary>
    private async ValueTask<TokenResult> ExchangeAsync(
        Uri exchange, OAuth2TokenResponse first, PendingAuthorization begun, OAuth2AuthorizationResponse response, ClientSettings settings)
    {
        var request = new TokenRequest(exchange, OAuth2Requests.Exchange)
        {
            Connection = new AuthorizationValues(context.Definition, begun, response, first),
        };
        var result = await endpoint.RequestAsync(request, settings, begun.Scopes, "oauth2 exchange", CancellationToken.None).ConfigureAwait(false);
        return result.IsSuccess(out var second, out _) ? first.ReplacedBy(second) : result;
    }
}
