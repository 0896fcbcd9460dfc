using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Requests a new token for a connection, with its refresh token or in another way that a grant defines.</summary>
internal interface ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Returns whether a token can be renewed.</summary>
    bool CanRenew(TAuthData data);

    /// <summary>Sends one request to the provider and returns the new tokens.</summary>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request.</exception>
    /// <exception cref="OAuth2TransientException">The provider is unavailable.</exception>
    ValueTask<TokenRecord<TAuthData>.Active> RenewAsync(TokenRecord<TAuthData>.Active current, ClientSettings settings);
}
