using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Tokens.Accounts;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Identifies the user at the provider before the tokens are saved: validates the ID token and reads the account.</summary>
internal sealed class AuthorizationIdentification(IdTokenValidation idTokens, AccountReader accounts)
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
        var (idToken, fault) = await idTokens.ValidateAsync(begun, issued, settings).ConfigureAwait(false);
        if (fault is not null)
        {
            return (null, fault);
        }

        try
        {
            return (new(idToken, await accounts.ReadAsync(issued, idToken, response, settings).ConfigureAwait(false)), null);
        }
        catch (OAuth2Exception exception)
        {
            return (null, exception);
        }
    }
}
