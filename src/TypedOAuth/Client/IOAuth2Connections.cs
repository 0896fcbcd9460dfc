using TypedOAuth.Hosting;

namespace TypedOAuth;

/// <summary>Lists, begins and ends a user's connections with all registered clients, for applications that have their own pages.</summary>
/// <remarks>
/// <c>AddTypedOAuth</c> registers the service as a singleton in web applications and workers. All members are safe for concurrent use.
/// </remarks>
public interface IOAuth2Connections
{
    /// <summary>Returns all registered clients with the user's connections, sorted by the setting <c>Order</c> and then by name.</summary>
    /// <remarks>
    /// A client that allows several accounts has one entry for each account. The store is called at most once for each client.
    /// The method does not refresh tokens. If a connection cannot be read, its entry has no
    /// <see cref="OAuth2ClientConnection.Connection"/>. The other entries are complete.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>At least one entry for each client.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    ValueTask<IReadOnlyList<OAuth2ClientConnection>> ListAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Returns one client with the user's connection, without refreshing the token.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, for example <c>google</c>.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The client and the connection. The connection is never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, no registered client has the alias, or the client allows only one
    /// account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<OAuth2ClientConnection> GetAsync(
        string userId, string alias, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the connections of all users with one client, for code that runs outside HTTP requests.</summary>
    /// <remarks>
    /// The connections are read page by page, so that a list of many users needs little memory. The method does not refresh tokens. A connection
    /// that is added or deleted during the listing may be missing.
    /// </remarks>
    /// <param name="alias">The client's alias, for example <c>google</c>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The users and their connections, also those that need attention, in the order of the store.</returns>
    /// <exception cref="ArgumentException">No registered client has the alias.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    IAsyncEnumerable<OAuth2UserConnection> ListUsersAsync(string alias, CancellationToken cancellationToken = default);

    /// <summary>Creates a link to this site with which the user can connect or reconnect a client. The link works once.</summary>
    /// <remarks>
    /// If the client allows several accounts, the link can also connect another account, because the user chooses the account at the provider.
    /// The link works like a link of the client's <c>GetUserAuthorizationUrlAsync</c>. The authorization requests the default scopes (RFC 6749
    /// §3.3) and, on a reconnect, the scopes of the former connection, so that no permission is lost.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, for example <c>google</c>.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, no registered client has the alias, or <paramref name="returnUrl"/> is not a local path.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<Uri> CreateConnectUrlAsync(string userId, string alias, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Creates a link with which the user can connect a client, with values that the user has entered.</summary>
    /// <remarks>
    /// If an endpoint parameter has no value, neither here nor in the user's connection nor in the settings, the link leads to a page that asks the
    /// user. See <see cref="OAuth2ClientConnection.EndpointParameters"/>.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, for example <c>zendesk</c>.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="parameters">The values of endpoint parameters by name; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, no registered client has the alias, <paramref name="returnUrl"/> is not a local path, or a value is not
    /// permitted.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<Uri> CreateConnectUrlAsync(
        string userId,
        string alias,
        string? returnUrl = null,
        IReadOnlyDictionary<string, string>? parameters = null,
        CancellationToken cancellationToken = default) =>
        parameters is null or { Count: 0 }
            ? CreateConnectUrlAsync(userId, alias, returnUrl, cancellationToken)
            : throw new NotSupportedException($"This implementation of {nameof(IOAuth2Connections)} supports no endpoint parameters.");

    /// <summary>Revokes the user's tokens of a client if the provider supports revocation (RFC 7009), and deletes them.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="alias">The client's alias, for example <c>google</c>.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for all accounts of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    /// <returns>Whether a connection was stored, and the outcome of the revocation.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, no registered client has the alias, or the client allows only one
    /// account per user.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<OAuth2DisconnectResult> DisconnectAsync(
        string userId, string alias, string? account = null, CancellationToken cancellationToken = default);
}
