using TypedOAuth.Generated;

namespace TypedOAuth;

/// <summary>Defines the members of every generated client, for use in generic code.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public interface IOAuth2Client<TSelf, TAuthData>
    where TSelf : class, IOAuth2Client<TSelf, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The client's definition: its endpoints (RFC 6749 §3), and the data that it sends and reads.</summary>
    static abstract OAuth2ClientDefinition Definition { get; }

    /// <summary>The runtime of the client.</summary>
    OAuth2ClientCore<TAuthData> Core { get; }

    /// <summary>Creates the client.</summary>
    /// <param name="core">The runtime of the client.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="core"/> is <see langword="null"/>.</exception>
    static abstract TSelf Create(OAuth2ClientCore<TAuthData> core);

    /// <inheritdoc cref="OAuth2ClientCore{TAuthData}.GetAccessTokenForUserAsync(string, CancellationToken)"/>
    ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="OAuth2ClientCore{TAuthData}.ForgetUserAsync(string, CancellationToken)"/>
    ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Runs after a user's token is saved. The default implementation does nothing.</summary>
    /// <param name="context">The user, the token and the services of the request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The page for the browser; <see langword="null"/> for the default page.</returns>
    ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken) => default;
}
