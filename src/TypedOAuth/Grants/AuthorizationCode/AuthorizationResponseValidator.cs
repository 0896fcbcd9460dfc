using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Compares an authorization response with its pending authorization and returns the first fault.</summary>
internal static class AuthorizationResponseValidator
{
    /// <summary>Checks that the same browser and the same user complete the authorization.</summary>
    /// <returns>The fault; <see langword="null"/> if the check succeeds.</returns>
    public static OAuth2AuthorizationFailure? FindIntruder(PendingAuthorization pending, string? bindingValue, string? signedInUserId)
    {
        if (pending.BindingHash is null || bindingValue is null
            || !AuthorizationSecrets.AreEqual(pending.BindingHash, AuthorizationSecrets.Hash(bindingValue)))
        {
            return Failure(
                OAuth2AuthorizationFailureKind.WrongBrowser,
                "The authorization began in another browser.");
        }

        return signedInUserId is not null && !string.Equals(signedInUserId, pending.UserId, StringComparison.Ordinal)
            ? Failure(OAuth2AuthorizationFailureKind.WrongUser, "The signed-in user is not the user who began the authorization.")
            : null;
    }

    /// <summary>Checks that the response to an unbound authorization arrived at its redirect URI (RFC 8252 §8.10).</summary>
    /// <remarks>Scheme, host, port and path are compared. The query is not compared, because it contains the response.</remarks>
    /// <returns>The fault; <see langword="null"/> if the check succeeds.</returns>
    public static OAuth2AuthorizationFailure? FindStray(PendingAuthorization pending, Uri receivedAt)
    {
        if (pending.BindingHash is not null)
        {
            return Failure(OAuth2AuthorizationFailureKind.WrongBrowser, "The authorization is bound to a browser. Complete it in that browser.");
        }

        return string.Equals(GetAddress(receivedAt), GetAddress(new Uri(pending.RedirectUri)), StringComparison.Ordinal)
            ? null
            : Failure(
                OAuth2AuthorizationFailureKind.WrongRedirectUri,
                $"The response did not arrive at the authorization's redirect URI, {pending.RedirectUri} (RFC 8252 §8.10). "
                + "Behind a proxy, pass the address that the browser called.");

        static string GetAddress(Uri uri) => uri.GetLeftPart(UriPartial.Path);
    }

    /// <summary>Checks that the expected server sent the response (RFC 9207 §2.4), and that the response is not an error.</summary>
    /// <param name="definition">The client's definition.</param>
    /// <param name="settings">The settings with the values of the connection.</param>
    /// <param name="hasServerChanged">Whether the client's server differs from the server with which the authorization began.</param>
    /// <param name="response">The authorization response.</param>
    /// <returns>The fault; <see langword="null"/> if the check succeeds.</returns>
    public static OAuth2AuthorizationFailure? FindFault(
        OAuth2ClientDefinition definition, ClientSettings settings, bool hasServerChanged, OAuth2AuthorizationResponse response)
    {
        if (hasServerChanged)
        {
            return Failure(OAuth2AuthorizationFailureKind.WrongIssuer, "The client's authorization server has changed since the authorization began.");
        }

        if (response.Issuer is { } issuer
            ? settings.IssuerTemplate is { } expected && !expected.Matches(issuer)
            : definition.RequireIssuerInResponse)
        {
            return Failure(
                OAuth2AuthorizationFailureKind.WrongIssuer,
                response.Issuer is null
                    ? "The response does not name its issuer (iss), but the client declares RequireIssuerInResponse."
                    : $"The issuer in the response (iss) is not the client's Issuer, '{settings.Issuer}'. If the endpoints are correct, "
                    + $"set '{SettingsSection.Root}:{definition.Alias}:Issuer' to the issuer in the provider's metadata.");
        }

        if (response.Error is not { } sent)
        {
            return null;
        }

        var (code, providerCode) = ErrorCodeTranslation.Translate(definition, sent);
        return new(
            GetKind(code), OAuth2Error.FromServer(code, response.ErrorDescription, response.ErrorUri, status: null, providerCode));
    }

    /// <summary>Creates the failure of a check of this library.</summary>
    public static OAuth2AuthorizationFailure Failure(OAuth2AuthorizationFailureKind kind, string description) =>
        new(kind, new OAuth2Error { Code = OAuth2ErrorCodes.InvalidAuthorizationResponse, Description = description });

    private static OAuth2AuthorizationFailureKind GetKind(string code) => code switch
    {
        OAuth2ErrorCodes.AccessDenied => OAuth2AuthorizationFailureKind.AccessDenied,
        OAuth2ErrorCodes.TemporarilyUnavailable or OAuth2ErrorCodes.ServerError => OAuth2AuthorizationFailureKind.ProviderUnavailable,
        _ => OAuth2AuthorizationFailureKind.ProviderError,
    };
}
