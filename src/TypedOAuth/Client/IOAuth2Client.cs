using TypedOAuth.Generated;

namespace TypedOAuth;

/// <summary>Describes what every generated client has, so that generic code can take any of them.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public interface IOAuth2Client<TSelf, TAuthData>
    where TSelf : class, IOAuth2Client<TSelf, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>What the client declares: its endpoints (RFC 6749 §3), and what it sends and reads.</summary>
    static abstract OAuth2ClientDefinition Definition { get; }

    /// <summary>The runtime that does the client's work.</summary>
    OAuth2ClientCore<TAuthData> Core { get; }

    /// <summary>Creates the client.</summary>
    /// <param name="core">The runtime that does the client's work.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="core"/> is <see langword="null"/>.</exception>
    static abstract TSelf Create(OAuth2ClientCore<TAuthData> core);

    /// <inheritdoc cref="OAuth2ClientCore{TAuthData}.GetAccessTokenForUserAsync"/>
    ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="OAuth2ClientCore{TAuthData}.ForgetUserAsync"/>
    ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Runs after a user's token has been saved; does nothing unless the class declares a callback.</summary>
    /// <param name="context">The user, the token and the services of the request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>What the browser is shown; <see langword="null"/> for the default.</returns>
    ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken) => default;
}
