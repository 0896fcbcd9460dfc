using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Gets a new token for a connection: with its refresh token, or in another way that a grant knows.</summary>
internal interface ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Whether a token can be renewed at all.</summary>
    bool CanRenew(TAuthData data);

    /// <summary>Asks the provider, once.</summary>
    /// <exception cref="OAuth2ProtocolException">The provider refused.</exception>
    /// <exception cref="OAuth2TransientException">The provider could not answer.</exception>
    ValueTask<TokenRecord<TAuthData>.Active> RenewAsync(TokenRecord<TAuthData>.Active current, ClientSettings settings);
}
