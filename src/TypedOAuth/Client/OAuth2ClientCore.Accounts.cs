using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <content>Provides the connections of one account, for clients that allow several accounts per user.</content>
public abstract partial class OAuth2ClientCore
{
    /// <summary>Returns the connection of one of the user's accounts without refreshing the token.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The connection, never <see langword="null"/>. Its state tells whether the account is connected.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2Connection> GetConnectionAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Refreshes the token of one of the user's accounts and returns the connection.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request, for example because of the client's credentials.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public abstract ValueTask<OAuth2Connection> RefreshConnectionAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Revokes the tokens of the user's accounts if the provider supports revocation (RFC 7009), and deletes them.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for all accounts of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    /// <returns>The result of the disconnect.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2DisconnectResult> DisconnectAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Disconnects one account as <see cref="DisconnectAsync(string, string?, CancellationToken)"/> does.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">
    /// The id of the account; <see langword="null"/> for the connection whose account is unknown, or for the user's only connection if the client
    /// allows one account per user.
    /// </param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    internal abstract ValueTask<OAuth2DisconnectResult> DisconnectOneAsync(string userId, string? account, CancellationToken cancellationToken);

    /// <summary>Describes all connections of a user, without refreshing tokens, with one call of the store.</summary>
    /// <returns>The connections; exactly one if the client allows one account per user.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    internal abstract ValueTask<IReadOnlyList<OAuth2Connection>> ListConnectionsAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Creates the key of an account's connection. Without an account, the key means the user's only account, or all accounts.</summary>
    /// <exception cref="ArgumentException">An argument is empty, or the client allows only one account per user.</exception>
    private protected OAuth2ConnectionKey CreateKey(string userId, string? account)
    {
        var key = CreateKey(userId);
        if (account is null)
        {
            return key;
        }

        ArgumentException.ThrowIfNullOrEmpty(account);
        return Definition.MultipleAccounts
            ? key with { Account = account }
            : throw new ArgumentException(
                $"The OAuth 2.0 client '{Definition.Alias}' allows one account per user: omit the account, or declare MultipleAccounts = true.",
                nameof(account));
    }

    /// <summary>Creates the key of an account's connection; throws if a setting is missing.</summary>
    /// <exception cref="ArgumentException">An argument is empty, or the client allows only one account per user.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    private protected OAuth2ConnectionKey CreateUsableKey(string userId, string? account)
    {
        var key = CreateKey(userId, account);
        ThrowUnlessConfigured();
        return key;
    }
}
