using TypedOAuth.Hosting;

namespace TypedOAuth;

/// <summary>Lists, begins and ends a user's connections with all registered clients, for applications that have their own pages.</summary>
/// <remarks>
/// <c>AddTypedOAuth</c> registers it as a singleton, in an ASP.NET Core application and in a worker. All members are safe for concurrent use.
/// </remarks>
public interface IOAuth2Connections
{
    /// <summary>Returns all registered clients, each with the user's connection, in the order of their display names.</summary>
    /// <remarks>
    /// It refreshes no token. If a connection cannot be read now, its entry has no <see cref="OAuth2ClientConnection.Connection"/>, and the
    /// other entries are complete.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>One entry for each client.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    ValueTask<IReadOnlyList<OAuth2ClientConnection>> ListAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Returns one client with the user's connection; it refreshes no token.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, <c>google</c> for example.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The client and the connection, which is never <see langword="null"/> here.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty, or no registered client has the alias.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    ValueTask<OAuth2ClientConnection> GetAsync(string userId, string alias, CancellationToken cancellationToken = default);

    /// <summary>Creates a link that lets the user connect or reconnect a client: it leads to this site, and works once.</summary>
    /// <remarks>
    /// It does what the client's <c>GetUserAuthorizationUrlAsync</c> does. It requests the default scopes (RFC 6749 §3.3) and, on a reconnect,
    /// those that the connection requested before, so that no permission is lost.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, <c>google</c> for example.</param>
    /// <param name="returnUrl">The local path that the browser opens in the end; <see langword="null"/> for a page of the library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, no registered client has the alias, or <paramref name="returnUrl"/> is not a local path.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    ValueTask<Uri> CreateConnectUrlAsync(
        string userId, string alias, string? returnUrl = null, CancellationToken cancellationToken = default);

    /// <summary>Revokes the user's tokens with a client if the provider supports it (RFC 7009), and forgets them in any case.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, <c>google</c> for example.</param>
    /// <param name="cancellationToken">Cancels the revocation; the tokens are forgotten in any case.</param>
    /// <returns>Whether there was a connection, and how the provider answered.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty, or no registered client has the alias.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, string alias, CancellationToken cancellationToken = default);
}
