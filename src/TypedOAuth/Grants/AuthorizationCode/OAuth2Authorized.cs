namespace TypedOAuth;

/// <summary>Holds the user of a completed authorization and the saved tokens.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
/// <param name="UserId">The application's identifier of the user who began the authorization.</param>
/// <param name="AuthData">The token with its scopes and expiry.</param>
public sealed record OAuth2Authorized<TAuthData>(string UserId, TAuthData AuthData)
    where TAuthData : OAuth2AuthData;
