using System.Collections.ObjectModel;

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

    /// <summary>The parameters of the authorization response, except <c>code</c> and <c>state</c>.</summary>
    /// <remarks>
    /// The parameters come from the query or the posted form, and the user of the browser can change them. A parameter that is repeated, or
    /// longer than 4,096 characters, is left out. The code is left out because a server may revoke all tokens of a code that is presented
    /// again (RFC 6749 §4.1.2). The default is no parameters.
    /// </remarks>
    public IReadOnlyDictionary<string, string> Query { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The services of the current request. A client is a singleton, so resolve scoped services from this property.</summary>
    public IServiceProvider Services { get; }
}
