using TypedOAuth.Generated;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Decides whether a refresh token that may have been sent can be sent again without losing the grant.</summary>
internal static class RefreshTokenReuse
{
    /// <summary>Returns whether a second use is safe.</summary>
    /// <remarks>
    /// A provider that rotates refresh tokens treats a second use as theft and ends the grant (RFC 9700 §4.14.2). A second use is safe if the
    /// provider keeps the refresh token, by declaration or because its last refresh returned no new one, or if the provider tolerates reuse.
    /// An access token can be exchanged any number of times until it expires.
    /// </remarks>
    public static bool IsSafe<TAuthData>(OAuth2ClientDefinition definition, TokenRecord<TAuthData>.Active record)
        where TAuthData : OAuth2AuthData =>
        definition.RefreshReuseTolerated || definition.RefreshCredential == OAuth2RefreshCredential.AccessToken || definition.RefreshTokenUse switch
        {
            OAuth2RefreshTokenUse.Rotates => false,
            OAuth2RefreshTokenUse.Stays => true,
            _ => record.Rotates == false,
        };
}
