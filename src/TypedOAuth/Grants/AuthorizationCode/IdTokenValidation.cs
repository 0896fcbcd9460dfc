using TypedOAuth.Configuration;
using TypedOAuth.Definition;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Transport.IdTokens;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>
/// Validates the ID token of an authorization that asked for one, before anything is saved (OpenID Connect Core §3.1.3.7). Without an issuer
/// there is nothing to validate it against: it is left alone, and TOA0027 says that it must not be trusted.
/// </summary>
internal sealed class IdTokenValidation(ClientContext context, IssuerKeys keys)
{
    /// <summary>Validates the ID token of a response.</summary>
    /// <returns>
    /// What a valid token says; an <see cref="OAuth2ProtocolException"/> if it is missing or invalid, an <see cref="OAuth2TransientException"/>
    /// if the issuer's keys are out of reach; neither if none was asked for, or no issuer is known.
    /// </returns>
    public ValueTask<(IdTokenIdentity? Identity, OAuth2Exception? Fault)> ValidateAsync(
        PendingAuthorization begun, OAuth2TokenResponse response, ClientSettings settings) =>
        begun.Nonce is { } nonce && settings.Issuer is { } issuer ? ValidateAsync(nonce, issuer, response, settings) : default;

    private async ValueTask<(IdTokenIdentity? Identity, OAuth2Exception? Fault)> ValidateAsync(
        string nonce, string issuer, OAuth2TokenResponse response, ClientSettings settings)
    {
        if (context.Definition.IdTokenValidator is not { } validator)
        {
            return Refuse("cannot be validated, because the client does not declare the scope: add \"openid\" to Scopes");
        }

        if (IdTokenMember.Read(context.Definition, response) is not { } token)
        {
            return Refuse("is missing from the token response, although it was asked for");
        }

        if (IdTokenClaims.TryRead(token) is not { } claims)
        {
            return Refuse(IdTokenFaultText.Describe(IdTokenFault.Malformed));
        }

        try
        {
            var fault = await FindKeyedFaultAsync(validator, token, issuer, settings).ConfigureAwait(false);
            fault = fault == IdTokenFault.None
                ? IdTokenComparison.FindFault(claims, nonce, settings.Options.ClientId, response.AccessToken)
                : fault;
            return fault == IdTokenFault.None ? (IdTokenIdentity.Of(claims), null) : Refuse(IdTokenFaultText.Describe(fault));
        }
        catch (OAuth2Exception exception)
        {
            return (null, exception);
        }
    }

    /// <summary>
    /// Validates with the keys that are known, and once more with newer ones if the issuer may have changed them since. It may have done so
    /// under the same name, as RFC 7517 §4.5 asks for distinct names within one set only.
    /// </summary>
    private async ValueTask<IdTokenFault> FindKeyedFaultAsync(
        OAuth2IdTokenValidator validator, string token, string issuer, ClientSettings settings)
    {
        var known = await keys.GetAsync(issuer, settings).ConfigureAwait(false);
        var fault = await ValidateAsync(known).ConfigureAwait(false);
        return fault is IdTokenFault.UnknownKey or IdTokenFault.Signature
            && await keys.GetNewerAsync(issuer, known, settings).ConfigureAwait(false) is { } newer
            ? await ValidateAsync(newer).ConfigureAwait(false)
            : fault;

        ValueTask<IdTokenFault> ValidateAsync(string keySet) =>
            validator.FindFaultAsync(token, keySet, issuer, settings.Options.ClientId, context.Time.GetUtcNow());
    }

    private (IdTokenIdentity? Identity, OAuth2Exception? Fault) Refuse(string what) => (null, new OAuth2ProtocolException(
        $"{context.DisplayName}'s ID token {what}. Nothing was saved.",
        new OAuth2Error { Code = OAuth2ErrorCodes.InvalidIdToken, Description = $"The ID token {what}." }));
}
