using TypedOAuth.Configuration;
using TypedOAuth.Definition;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Transport.IdTokens;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Validates the requested ID token of an authorization before the tokens are saved (OpenID Connect Core §3.1.3.7).</summary>
/// <remarks>If the issuer is unknown, the ID token is not validated and must not be trusted; rule TOA0027 reports this.</remarks>
internal sealed class IdTokenValidation(ClientContext context, IssuerKeys keys)
{
    /// <summary>Validates the ID token of a response.</summary>
    /// <returns>
    /// The settings with the values of the token's claims, and the identity in a valid ID token; an <see cref="OAuth2ProtocolException"/> if the ID token is missing or invalid; an
    /// <see cref="OAuth2TransientException"/> if the issuer's keys are unavailable; identity and exception are null if no ID token was requested
    /// or no issuer is known.
    /// </returns>
    public ValueTask<(IdTokenIdentity? Identity, ClientSettings Settings, OAuth2Exception? Fault)> ValidateAsync(
        PendingAuthorization begun, OAuth2TokenResponse response, ClientSettings settings) =>
        begun.Nonce is { } nonce && settings.Issuer is not null ? ValidateAsync(nonce, response, settings) : new((null, settings, null));

    private async ValueTask<(IdTokenIdentity? Identity, ClientSettings Settings, OAuth2Exception? Fault)> ValidateAsync(
        string nonce, OAuth2TokenResponse response, ClientSettings settings)
    {
        if (context.Definition.IdTokenValidator is not { } validator)
        {
            return Refuse("cannot be validated, because the client does not declare the scope 'openid': add \"openid\" to Scopes");
        }

        if (IdTokenMember.Read(context.Definition, response) is not { } token)
        {
            return Refuse("is missing from the token response, although it was requested");
        }

        if (IdTokenClaims.TryRead(token) is not { } claims)
        {
            return Refuse(IdTokenFaultText.Describe(IdTokenFault.Malformed));
        }

        // The claims determine only the tenant. The signature is then checked with the keys of that tenant's issuer.
        var (values, unusable) = settings.ParameterReader.ReadClaims(settings.Endpoints.ConnectionValues, token);
        if (unusable is not null)
        {
            return Refuse($"has no permitted value of the claim '{unusable}', which is a part of the client's Issuer");
        }

        settings = settings.Bind(values);
        var issuer = settings.Issuer!;

        try
        {
            var fault = await FindKeyedFaultAsync(validator, token, issuer, settings).ConfigureAwait(false);
            fault = fault == IdTokenFault.None
                ? IdTokenComparison.FindFault(claims, nonce, context.Definition.IdTokenHasNonce, settings.Options.ClientId, response.AccessToken)
                : fault;
            return fault == IdTokenFault.None ? (IdTokenIdentity.Of(claims), settings, null) : Refuse(IdTokenFaultText.Describe(fault));
        }
        catch (OAuth2Exception exception)
        {
            return (null, settings, exception);
        }

        (IdTokenIdentity? Identity, ClientSettings Settings, OAuth2Exception? Fault) Refuse(string what) => (null, settings, new OAuth2ProtocolException(
            $"The ID token of {context.DisplayName} {what}. No tokens were saved.",
            new OAuth2Error { Code = OAuth2ErrorCodes.InvalidIdToken, Description = $"The ID token {what}." }));
    }

    /// <summary>Validates with the known keys, and once more with newer keys if the issuer may have changed its keys.</summary>
    /// <remarks>An issuer may replace a key and keep its ID, because RFC 7517 §4.5 recommends distinct IDs only within one set.</remarks>
    private async ValueTask<IdTokenFault> FindKeyedFaultAsync(
        OAuth2IdTokenValidator validator, string token, string issuer, ClientSettings settings)
    {
        if (context.Definition.SignsIdTokensWithSecret)
        {
            return await ValidateAsync(IdTokenKeys.OfSecret(settings.Options.ClientSecret!)).ConfigureAwait(false);
        }

        var algorithm = context.Definition.IdTokenSigningAlgorithm;
        var known = await keys.GetAsync(issuer, settings).ConfigureAwait(false);
        var fault = await ValidateAsync(IdTokenKeys.OfIssuer(known, algorithm)).ConfigureAwait(false);
        return fault is IdTokenFault.UnknownKey or IdTokenFault.Signature
            && await keys.GetNewerAsync(issuer, known, settings).ConfigureAwait(false) is { } newer
            ? await ValidateAsync(IdTokenKeys.OfIssuer(newer, algorithm)).ConfigureAwait(false)
            : fault;

        ValueTask<IdTokenFault> ValidateAsync(IdTokenKeys signing) =>
            validator.FindFaultAsync(token, signing, issuer, settings.Options.ClientId, context.Time.GetUtcNow());
    }
}
