using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Compares an authorization response with what its authorization began with, and stops at the first difference.</summary>
internal static class AuthorizationResponseValidator
{
    /// <summary>Checks that the browser and the user that came back are those that began.</summary>
    /// <returns>The fault; <see langword="null"/> if there is none.</returns>
    public static OAuth2AuthorizationFailure? FindIntruder(PendingAuthorization pending, string? bindingValue, string? signedInUserId)
    {
        if (pending.BindingHash is null || bindingValue is null
            || !AuthorizationSecrets.AreEqual(pending.BindingHash, AuthorizationSecrets.Hash(bindingValue)))
        {
            return Failure(
                OAuth2AuthorizationFailureKind.WrongBrowser,
                "The browser that came back is not the one that the authorization began in.");
        }

        return signedInUserId is not null && !string.Equals(signedInUserId, pending.UserId, StringComparison.Ordinal)
            ? Failure(OAuth2AuthorizationFailureKind.WrongUser, "Another user is signed in than the one who began the authorization.")
            : null;
    }

    /// <summary>
    /// Checks that an authorization without a bound browser got its response where it was to come to (RFC 8252 §8.10): scheme, host, port and
    /// path are compared; of the query nothing is this library's but the response.
    /// </summary>
    /// <returns>The fault; <see langword="null"/> if there is none.</returns>
    public static OAuth2AuthorizationFailure? FindStray(PendingAuthorization pending, Uri receivedAt)
    {
        if (pending.BindingHash is not null)
        {
            return Failure(OAuth2AuthorizationFailureKind.WrongBrowser, "The authorization began in a browser, and has to end in it.");
        }

        return string.Equals(GetAddress(receivedAt), GetAddress(new Uri(pending.RedirectUri)), StringComparison.Ordinal)
            ? null
            : Failure(
                OAuth2AuthorizationFailureKind.WrongRedirectUri,
                $"The response did not come to the authorization's redirect URI, {pending.RedirectUri} (RFC 8252 §8.10). "
                + "Behind a proxy, pass the address that the browser called.");

        static string GetAddress(Uri uri) => uri.GetLeftPart(UriPartial.Path);
    }

    /// <summary>Checks which server answered (RFC 9207 §2.4), and that it did not answer with an error.</summary>
    /// <returns>The fault; <see langword="null"/> if there is none.</returns>
    public static OAuth2AuthorizationFailure? FindFault(
        OAuth2ClientDefinition definition, ClientSettings settings, PendingAuthorization pending, OAuth2AuthorizationResponse response)
    {
        if (pending.Server != settings.Server)
        {
            return Failure(OAuth2AuthorizationFailureKind.WrongIssuer, "The client's authorization server has changed since the authorization began.");
        }

        if (response.Issuer is { } issuer
            ? settings.Issuer is { } expected && !string.Equals(issuer, expected, StringComparison.Ordinal)
            : definition.RequireIssuerInResponse)
        {
            return Failure(
                OAuth2AuthorizationFailureKind.WrongIssuer,
                response.Issuer is null ? "The response does not name its issuer." : "The response names another issuer than the client's.");
        }

        return response.Error is { } code
            ? new(GetKind(code), OAuth2Error.FromServer(code, response.ErrorDescription, response.ErrorUri, status: null))
            : null;
    }

    /// <summary>Creates the failure of a check that this library makes.</summary>
    public static OAuth2AuthorizationFailure Failure(OAuth2AuthorizationFailureKind kind, string description) =>
        new(kind, new OAuth2Error { Code = OAuth2ErrorCodes.InvalidAuthorizationResponse, Description = description });

    private static OAuth2AuthorizationFailureKind GetKind(string code) => code switch
    {
        OAuth2ErrorCodes.AccessDenied => OAuth2AuthorizationFailureKind.AccessDenied,
        OAuth2ErrorCodes.TemporarilyUnavailable or OAuth2ErrorCodes.ServerError => OAuth2AuthorizationFailureKind.ProviderUnavailable,
        _ => OAuth2AuthorizationFailureKind.ProviderError,
    };
}
