namespace TypedOAuth;

/// <summary>Tells a client's authorization callback who has authorized, and what. The token has been saved already.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public sealed class AuthorizationCallbackContext<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Creates a context, for tests of a callback.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="authData">The token and what is known of it.</param>
    /// <param name="services">The services of the request.</param>
    public AuthorizationCallbackContext(string userId, TAuthData authData, IServiceProvider services)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        ArgumentNullException.ThrowIfNull(authData);
        ArgumentNullException.ThrowIfNull(services);
        (UserId, AuthData, Services) = (userId, authData, services);
    }

    /// <summary>The application's own identifier of the user.</summary>
    public string UserId { get; }

    /// <summary>The token and what is known of it.</summary>
    public TAuthData AuthData { get; }

    /// <summary>The services of the request that ends the flow: a client is a singleton, and takes scoped services from here.</summary>
    public IServiceProvider Services { get; }
}
