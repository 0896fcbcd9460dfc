using TypedOAuth.Configuration;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Requests a new token for a connection, with its refresh token or in another way that a grant defines.</summary>
internal interface ITokenRenewal<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Returns whether a token can be renewed.</summary>
    bool CanRenew(TAuthData data);

    /// <summary>Sends one request to the provider.</summary>
    /// <param name="current">The tokens to renew.</param>
    /// <param name="clock">The store's clock, by which the new tokens are dated.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The new tokens.</returns>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request.</exception>
    /// <exception cref="OAuth2TransientException">The provider is unavailable.</exception>
    ValueTask<TokenRecord<TAuthData>.Active> RenewAsync(TokenRecord<TAuthData>.Active current, StoreClock clock, ClientSettings settings);
}
