namespace TypedOAuth;

/// <summary>Passes the user and the saved token to a client's callback.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public sealed class AuthorizationCallbackContext<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Creates a context for tests of a callback.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="authData">The token with its scopes and expiry.</param>
    /// <param name="services">The services of the request.</param>
    public AuthorizationCallbackContext(string userId, TAuthData authData, IServiceProvider services)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        ArgumentNullException.ThrowIfNull(authData);
        ArgumentNullException.ThrowIfNull(services);
        (UserId, AuthData, Services) = (userId, authData, services);
    }

    /// <summary>The application's identifier of the user.</summary>
    public string UserId { get; }

    /// <summary>The token with its scopes and expiry.</summary>
    public TAuthData AuthData { get; }

    /// <summary>The services of the current request. A client is a singleton, so resolve scoped services from this property.</summary>
    public IServiceProvider Services { get; }
}
