using System.ComponentModel;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Accounts;

namespace TypedOAuth.Generated;

/// <summary>Implements the members of a generated client.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class OAuth2ClientCore<TAuthData> : OAuth2ClientCore, IDisposable, IAsyncDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly ClientGraph<TAuthData> _graph;
    private readonly AccountTokens<TAuthData> _tokens;

    internal OAuth2ClientCore(ClientGraph<TAuthData> graph)
        : base(graph.Context, graph.Starter, graph.OneTimeRecords) => (_graph, _tokens) = (graph, graph.Tokens);

    /// <summary>The current settings, for the handler that sends tokens to APIs.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    internal ClientSettings Settings => _graph.Context.Settings;

    /// <summary>The application's services.</summary>
    internal IServiceProvider Services => _graph.Services;

    /// <summary>The <c>User-Agent</c> header for requests that have none.</summary>
    internal string UserAgent => _graph.UserAgent;

    /// <summary>Creates a link to this site that starts an authorization of the user. The link works once.</summary>
    /// <remarks>
    /// The link binds the authorization to the browser that opens the link, so that no other user can complete the authorization (RFC 9700
    /// §4.7). In a web host without sign-in, call this method within a request; the link then works only in the browser of that request.
    /// </remarks>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="scopes">The scopes to request in addition to the default scopes; <see langword="null"/> for none.</param>
    /// <param name="parameters">
    /// Additional parameters of the authorization request, and values of endpoint parameters, whose names are in braces. A parameter without a value
    /// is omitted. If an endpoint parameter has no value, a page asks the user.
    /// </param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, <paramref name="returnUrl"/> is not a local path, the value of an endpoint parameter is not permitted,
    /// or scopes, parameters and return URL exceed 16 KiB.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The web host has no sign-in, and the method was called outside a request or after the response has started. See
    /// <see cref="TypedOAuthOptions.AllowUnboundTickets"/>.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<Uri> GetUserAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        string? returnUrl,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _graph.Starter.CreateConnectUriAsync(userId, GetScopes(scopes), _graph.Starter.Split(parameters), returnUrl, cancellationToken);
    }

    /// <summary>Creates the provider's authorization URL, for native applications and for hosts that bind the browser themselves.</summary>
    /// <remarks>
    /// The URL is not bound to a browser: a person who obtains the URL can connect another account to this user (RFC 9700 §4.7).
    /// </remarks>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="scopes">The scopes to request in addition to the default scopes; <see langword="null"/> for none.</param>
    /// <param name="parameters">
    /// Additional parameters of the authorization request, and values of endpoint parameters, whose names are in braces. A parameter without a value
    /// is omitted.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The URL (RFC 6749 §4.1.1, RFC 7636 §4.3).</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, the value of an endpoint parameter is missing or not permitted, or scopes and parameters exceed 16 KiB.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<Uri> GetUnboundAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _graph.Starter.BeginUnboundAsync(userId, GetScopes(scopes), _graph.Starter.Split(parameters), cancellationToken);
    }

    /// <summary>Completes an authorization that began with <c>GetUnboundAuthorizationUrlAsync</c>.</summary>
    /// <remarks>
    /// The method exchanges the code (RFC 6749 §4.1.3) and saves the token. The URI is compared with the authorization's redirect URI (RFC
    /// 8252 §8.10). A response to another URI fails but does not end the authorization, so that no other app can end it.
    /// </remarks>
    /// <param name="callback">
    /// The URI that received the response, including its query (RFC 6749 §4.1.2). Behind a proxy, pass the public address that the browser
    /// called.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation before the code is sent.</param>
    /// <returns>The user who began the authorization, and the token.</returns>
    /// <exception cref="ArgumentException"><paramref name="callback"/> is not absolute.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="callback"/> is <see langword="null"/>.</exception>
    /// <exception cref="OAuth2ProtocolException">The response failed a check, or the provider or the user refused.</exception>
    /// <exception cref="OAuth2TransientException">The provider or the store is unavailable.</exception>
    public async ValueTask<OAuth2Authorized<TAuthData>> CompleteAuthorizationAsync(Uri callback, CancellationToken cancellationToken)
    {
        var response = OAuth2AuthorizationResponse.FromUri(callback);
        if (!callback.IsAbsoluteUri)
        {
            throw new ArgumentException("Pass the absolute URI that received the response. It is compared with the redirect URI.", nameof(callback));
        }

        ThrowUnlessConfigured();
        response = response.Interpret(Definition);
        var outcome = await _graph.Completer.CompleteUnboundAsync(response, callback, _graph.Services, cancellationToken).ConfigureAwait(false);
        return outcome.GetAuthorized();
    }

    /// <summary>Returns the user's current token, and refreshes an expired token first (RFC 6749 §6).</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The token; <see langword="null"/> if the user has not authorized.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended. The user must authorize again.</exception>
    /// <exception cref="OAuth2TransientException">
    /// The token has expired and cannot be refreshed at the moment, or the store is unavailable.
    /// </exception>
    /// <exception cref="OAuth2ProtocolException">
    /// The token has expired, and the provider refused the refresh, for example with <c>invalid_client</c>.
    /// </exception>
    public ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken) =>
        GetAccessTokenForUserAsync(userId, account: null, cancellationToken);

    /// <summary>Returns a newer token, from the store or a refresh, for a token that an API refused with status 401.</summary>
    /// <remarks>
    /// A token that is less than 30 seconds old (or less than a quarter of its lifetime, if that is shorter) is not refreshed. A token
    /// whose last refresh failed recently is not refreshed either.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="rejectedToken">The access token that the API refused.</param>
    /// <param name="mayRefresh">Whether a refresh may help, because the API returned <c>invalid_token</c> or no reason (RFC 6750 §3.1).</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The token for the next attempt; <see langword="null"/> if no better token exists.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the refresh, for example with <c>invalid_client</c>.</exception>
    public ValueTask<TAuthData?> ReplaceRejectedTokenAsync(
        string userId, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken) =>
        ReplaceRejectedTokenAsync(userId, account: null, rejectedToken, mayRefresh, cancellationToken);

    /// <summary>Refreshes the user's token, even if the token is still valid (RFC 6749 §6).</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The new token.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment; the old token is kept.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request; the old token is kept.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public ValueTask<TAuthData> RefreshUserAccessTokenAsync(string userId, CancellationToken cancellationToken) =>
        RefreshUserAccessTokenAsync(userId, account: null, cancellationToken);

    /// <summary>Revokes the user's tokens (RFC 7009 §2) and deletes them, even if the revocation fails.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    /// <returns>Whether the provider has revoked the tokens; <see langword="false"/> also if no tokens were stored.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<bool> RevokeUserAccessTokenAsync(string userId, CancellationToken cancellationToken) =>
        RevokeUserAccessTokenAsync(userId, account: null, cancellationToken);

    /// <summary>Deletes the user's tokens without a request to the provider.</summary>
    /// <remarks>
    /// At the provider, the tokens stay valid until they expire or are revoked (RFC 7009 §2). If a refresh is running, its new tokens are
    /// revoked, because they would otherwise stay valid without being stored.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether a connection was stored.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken) =>
        ForgetUserAsync(userId, account: null, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken) =>
        GetConnectionAsync(userId, account: null, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken) =>
        RefreshConnectionAsync(userId, account: null, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken) =>
        DisconnectAsync(userId, account: null, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask<OAuth2AuthorizationResult> CompleteAuthorizationAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider services,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(services);
        ThrowUnlessConfigured();
        response = response.Interpret(Definition);
        return await _graph.Completer.CompleteBoundAsync(response, bindingValue, signedInUserId, services, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2Replacement?> PeekReplacementAsync(string ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return _graph.Replacements.PeekAsync(ticket, cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask<OAuth2AuthorizationResult> CompleteReplacementAsync(
        string ticket, string? signedInUserId, IServiceProvider services, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(services);
        return await _graph.Replacements.CompleteAsync(ticket, signedInUserId, services, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2Replacement?> DeclineReplacementAsync(
        string ticket, string? signedInUserId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return _graph.Replacements.DeclineAsync(ticket, signedInUserId, cancellationToken);
    }

    /// <summary>Waits for running refreshes, closes the connections to the provider and stops observing the configuration.</summary>
    /// <remarks>
    /// This method blocks for at most <see cref="OAuth2ClientOptions.Timeout"/> plus 30 seconds. <see cref="DisposeAsync"/> does not block.
    /// </remarks>
    public void Dispose()
    {
        try
        {
            // Blocking cannot deadlock, because refreshes do not continue on the caller's synchronization context.
            _graph.StopInTimeAsync().GetAwaiter().GetResult();
        }
        finally
        {
            _graph.Dispose();
        }
    }

    /// <summary>Waits for running refreshes, closes the connections to the provider and stops observing the configuration.</summary>
    /// <returns>A task that completes after at most <see cref="OAuth2ClientOptions.Timeout"/> plus 30 seconds.</returns>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _graph.StopInTimeAsync().ConfigureAwait(false);
        }
        finally
        {
            _graph.Dispose();
        }
    }

    private protected override ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        _tokens.GetRequestedScopesAsync(key, cancellationToken);

    private ScopeList GetScopes<TScope>(IReadOnlyCollection<TScope>? scopes)
        where TScope : IOAuth2Scope =>
        _graph.Starter.WithDefaults(
            scopes is null or { Count: 0 } ? ScopeList.Empty : ScopeList.Create(scopes.Select(static scope => scope.Value), Definition.ScopeSeparator));
}
