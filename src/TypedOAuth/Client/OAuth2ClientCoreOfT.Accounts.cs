using TypedOAuth.Hosting;

namespace TypedOAuth.Generated;

/// <content>Implements the members with an <c>account</c> argument, for clients that allow several accounts per user.</content>
public sealed partial class OAuth2ClientCore<TAuthData>
{
    /// <summary>Returns the current token of one of the user's accounts, and refreshes an expired token first (RFC 6749 §6).</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The token; <see langword="null"/> if the user has not authorized.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended. The user must authorize again.</exception>
    /// <exception cref="OAuth2TransientException">
    /// The token has expired and cannot be refreshed at the moment, or the store is unavailable.
    /// </exception>
    /// <exception cref="OAuth2ProtocolException">
    /// The token has expired, and the provider refused the refresh, for example with <c>invalid_client</c>.
    /// </exception>
    public ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, string? account, CancellationToken cancellationToken) =>
        _tokens.GetAsync(CreateKey(userId, account), cancellationToken);

    /// <summary>Returns a newer token of one of the user's accounts, for a token that an API refused with status 401.</summary>
    /// <remarks>
    /// A token that is less than 30 seconds old (or less than a quarter of its lifetime, if that is shorter) is not refreshed. A token
    /// whose last refresh failed recently is not refreshed either.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="rejectedToken">The access token that the API refused.</param>
    /// <param name="mayRefresh">Whether a refresh may help, because the API returned <c>invalid_token</c> or no reason (RFC 6750 §3.1).</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The token for the next attempt; <see langword="null"/> if no better token exists.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the refresh, for example with <c>invalid_client</c>.</exception>
    public ValueTask<TAuthData?> ReplaceRejectedTokenAsync(
        string userId, string? account, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken) =>
        _tokens.ReplaceAsync(CreateUsableKey(userId, account), rejectedToken, mayRefresh, cancellationToken);

    /// <summary>Refreshes the token of one of the user's accounts, even if the token is still valid (RFC 6749 §6).</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for the user's only account.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The new token.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2AmbiguousAccountException">
    /// <paramref name="account"/> is <see langword="null"/>, and the user has several accounts.
    /// </exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment; the old token is kept.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request; the old token is kept.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public ValueTask<TAuthData> RefreshUserAccessTokenAsync(string userId, string? account, CancellationToken cancellationToken) =>
        _tokens.RefreshAsync(CreateUsableKey(userId, account), cancellationToken);

    /// <summary>Revokes the tokens of the user's accounts (RFC 7009 §2) and deletes them, even if the revocation fails.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for all accounts of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    /// <returns>Whether the provider has revoked the tokens; <see langword="false"/> also if no tokens were stored.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<bool> RevokeUserAccessTokenAsync(string userId, string? account, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(CreateUsableKey(userId, account), revoke: true, cancellationToken).ConfigureAwait(false);
        return result.Revocation == OAuth2RevocationOutcome.Revoked;
    }

    /// <summary>Deletes the tokens of the user's accounts without a request to the provider.</summary>
    /// <remarks>
    /// At the provider, the tokens stay valid until they expire or are revoked (RFC 7009 §2). If a refresh is running, its new tokens are
    /// revoked, because they would otherwise stay valid without being stored.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">The id of the account; <see langword="null"/> for all accounts of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether a connection was stored.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> or <paramref name="account"/> is empty, or the client allows only one account per user.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<bool> ForgetUserAsync(string userId, string? account, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(CreateUsableKey(userId, account), revoke: false, cancellationToken).ConfigureAwait(false);
        return result.HadConnection;
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2Connection> GetConnectionAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default)
    {
        var key = CreateKey(userId, account);
        return MissingSettings.Count > 0
            ? new(new OAuth2Connection { State = OAuth2ConnectionState.NotConfigured })
            : _tokens.GetConnectionAsync(key, cancellationToken);
    }

    internal override ValueTask<IReadOnlyList<OAuth2Connection>> ListConnectionsAsync(string userId, CancellationToken cancellationToken)
    {
        var key = CreateKey(userId);
        return MissingSettings.Count > 0
            ? new([new OAuth2Connection { State = OAuth2ConnectionState.NotConfigured }])
            : _tokens.ListAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask<OAuth2Connection> RefreshConnectionAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default)
    {
        var key = CreateUsableKey(userId, account);
        await _tokens.RefreshAsync(key, cancellationToken).ConfigureAwait(false);
        return await _tokens.GetConnectionAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2DisconnectResult> DisconnectAsync(
        string userId, string? account = null, CancellationToken cancellationToken = default) =>
        _tokens.DisconnectAsync(CreateUsableKey(userId, account), revoke: true, cancellationToken);

    internal override ValueTask<OAuth2DisconnectResult> DisconnectOneAsync(string userId, string? account, CancellationToken cancellationToken) =>
        _tokens.DisconnectOneAsync(CreateUsableKey(userId, account), cancellationToken);
}
