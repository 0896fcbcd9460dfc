using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth;

/// <summary>What every generated client has, so that generic code can take any of them.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public interface IOAuth2Client<TSelf, TAuthData>
    where TSelf : class, IOAuth2Client<TSelf, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>What is known of the client since the application was compiled.</summary>
    static abstract OAuth2ClientDefinition Definition { get; }

    /// <summary>The runtime that does the client's work.</summary>
    OAuth2ClientCore<TAuthData> Core { get; }

    /// <summary>Creates the client.</summary>
    /// <param name="core">The runtime that does the client's work.</param>
    /// <returns>The client.</returns>
    static abstract TSelf Create(OAuth2ClientCore<TAuthData> core);

    /// <summary>The user's current token, refreshed first when it is about to expire.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends this caller's wait; a refresh that others wait for goes on.</param>
    /// <returns>The token and what is known of it; <see langword="null"/> when the user has not authorized.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended: send the user to authorize again.</exception>
    /// <exception cref="OAuth2TransientException">The token has expired and could not be refreshed now; try again later.</exception>
    /// <exception cref="OAuth2ProtocolException">The token has expired, and the authorization server refuses the client: <c>invalid_client</c>, for example.</exception>
    ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Forgets the user's token without telling the authorization server.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether there was a token to forget.</returns>
    ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Runs after a user's token has been saved; does nothing unless the class declares a callback.</summary>
    /// <param name="context">Who has authorized, and what.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the browser is shown; <see langword="null"/> for the default.</returns>
    ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken) => default;
}
