using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Transport;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Identifies the user at the provider before the tokens are saved: validates the ID token and reads the account.</summary>
internal sealed class AuthorizationIdentification(ClientContext context, IdTokenValidation idTokens, AccountReader accounts)
{
    /// <summary>Identifies the user.</summary>
    /// <param name="begun">The authorization.</param>
    /// <param name="response">The authorization response.</param>
    /// <param name="issued">The token response.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>
    /// The identity; an <see cref="OAuth2ProtocolException"/> if the ID token is missing or invalid or the account is unknown; an
    /// <see cref="OAuth2TransientException"/> if the issuer's keys or the UserInfo endpoint are unavailable.
    /// </returns>
    public async ValueTask<(AuthorizationIdentity? Identity, OAuth2Exception? Fault)> IdentifyAsync(
        PendingAuthorization begun, OAuth2AuthorizationResponse response, OAuth2TokenResponse issued, ClientSettings settings)
    {
        var (values, unusable) = settings.ParameterReader.ReadTokens(settings.Endpoints.ConnectionValues, issued);
        if (unusable is not null)
        {
            return (null, AccountUnknown.Create(context, $"the token response contains no permitted value of the endpoint parameter '{unusable.Name}'"));
        }

        var (idToken, bound, fault) = await idTokens.ValidateAsync(begun, issued, settings.Bind(values)).ConfigureAwait(false);
        if (fault is not null)
        {
            return (null, fault);
        }

        try
        {
            var connection = new AuthorizationValues(context.Definition, begun, response, issued);
            return (new(idToken, await accounts.ReadAsync(issued, idToken, response, connection, bound).ConfigureAwait(false), bound), null);
        }
        catch (OAuth2Exception exception)
        {
            return (null, exception);
        }
    }
}
