using System.ComponentModel;
using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;
using TypedOAuth.Tokens;

namespace TypedOAuth.Generated;

/// <summary>The runtime of one client: what the members of the generated class call.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2ClientCore<TAuthData> : OAuth2ClientCore, IDisposable, IAsyncDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly ClientGraph<TAuthData> _graph;
    private readonly TokenManager<TAuthData> _tokens;

    internal OAuth2ClientCore(ClientGraph<TAuthData> graph)
        : base(graph.Context, graph.Starter, graph.OneTimeRecords) => (_graph, _tokens) = (graph, graph.Tokens);

    /// <summary>The settings of now, for the handler that sends tokens to APIs.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    internal ClientSettings Settings => _graph.Context.Settings;

    /// <summary>What requests without a <c>User-Agent</c> get.</summary>
    internal string UserAgent => _graph.UserAgent;

    /// <summary>Creates a link that lets the user connect the provider: it leads to this site, and works once.</summary>
    /// <remarks>It binds the browser that opens it, so that only the user who began the authorization can complete it (RFC 9700 §4.7).</remarks>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="scopes">Scopes to ask for besides the default ones; <see langword="null"/> for none.</param>
    /// <param name="parameters">Further parameters of the authorization request; one without a value is left out.</param>
    /// <param name="returnUrl">Where the browser goes in the end, a local path; <see langword="null"/> for a page of the library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, <paramref name="returnUrl"/> is not a local path, or scopes, parameters and return URL take more
    /// than 16 KiB.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public ValueTask<Uri> GetUserAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        string? returnUrl,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _graph.Starter.CreateConnectUriAsync(userId, GetScopes(scopes), parameters.ToArray(), returnUrl, cancellationToken);
    }

    /// <summary>Creates the provider's own authorization URL for the user, for native applications and hosts that bind the browser themselves.</summary>
    /// <remarks>Nothing binds it to a browser: a person who gets hold of it can connect another account to this user (RFC 9700 §4.7).</remarks>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="scopes">Scopes to ask for besides the default ones; <see langword="null"/> for none.</param>
    /// <param name="parameters">Further parameters of the authorization request; one without a value is left out.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The URL (RFC 6749 §4.1.1, RFC 7636 §4.3).</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty, or scopes and parameters take more than 16 KiB.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public ValueTask<Uri> GetUnboundAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _graph.Starter.BeginUnboundAsync(userId, GetScopes(scopes), parameters.ToArray(), cancellationToken);
    }

    /// <summary>
    /// Completes an authorization that began with <c>GetUnboundAuthorizationUrlAsync</c>: exchanges its code (RFC 6749 §4.1.3), and saves
    /// the token.
    /// </summary>
    /// <remarks>
    /// The URI is compared with the authorization's redirect URI (RFC 8252 §8.10). A response that came to another one fails and leaves the
    /// authorization as it is, so that no other app can end it.
    /// </remarks>
    /// <param name="callback">
    /// The URI that the response came to, with its query (RFC 6749 §4.1.2), as the browser or the operating system called it: behind a proxy,
    /// the public address.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation before the code is sent.</param>
    /// <returns>The user who began the authorization, and the token.</returns>
    /// <exception cref="ArgumentException"><paramref name="callback"/> is not absolute.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="callback"/> is <see langword="null"/>.</exception>
    /// <exception cref="OAuth2ProtocolException">The response fails a check, or the provider or the user refused.</exception>
    /// <exception cref="OAuth2TransientException">The provider or the store is out of reach.</exception>
    public async ValueTask<OAuth2Authorized<TAuthData>> CompleteAuthorizationAsync(Uri callback, CancellationToken cancellationToken)
    {
        var response = OAuth2AuthorizationResponse.FromUri(callback);
        if (!callback.IsAbsoluteUri)
        {
            throw new ArgumentException("Pass the whole URI that the response came to: it is compared with the redirect URI.", nameof(callback));
        }

        ThrowUnlessConfigured();
        var outcome = await _graph.Completer.CompleteUnboundAsync(response, callback, _graph.Services, cancellationToken).ConfigureAwait(false);
        return outcome.GetAuthorized();
    }

    /// <summary>Returns the user's current token: one that is about to expire is refreshed first (RFC 6749 §6).</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The token; <see langword="null"/> if the user has not authorized.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended: the user has to authorize again.</exception>
    /// <exception cref="OAuth2TransientException">The token has expired and could not be refreshed now, or the store is out of reach.</exception>
    /// <exception cref="OAuth2ProtocolException">The token has expired, and the provider refuses the client: <c>invalid_client</c>, for example.</exception>
    public ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken) =>
        _tokens.GetAsync(CreateKey(userId), cancellationToken);

    /// <summary>
    /// Finds a better token than one that an API refused with status 401: a newer one from the store, or a refreshed one. A token that is
    /// less than 30 seconds old (or than a quarter of its life, if that is shorter), or whose last refresh failed a moment ago, is not
    /// refreshed.
    /// </summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="rejectedToken">The access token that the API refused.</param>
    /// <param name="mayRefresh">Whether the API's answer lets a refresh help: it says <c>invalid_token</c>, or gives no reason (RFC 6750 §3.1).</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The token to try again with; <see langword="null"/> if there is no better one.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refuses the client: <c>invalid_client</c>, for example.</exception>
    public ValueTask<TAuthData?> ReplaceRejectedTokenAsync(
        string userId, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken) =>
        _tokens.ReplaceAsync(CreateUsableKey(userId), rejectedToken, mayRefresh, cancellationToken);

    /// <summary>Refreshes the user's token now (RFC 6749 §6), although it may still be valid.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait; a refresh that others wait for continues.</param>
    /// <returns>The new token.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now; the old one is kept.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request; the old token is kept.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public ValueTask<TAuthData> RefreshUserAccessTokenAsync(string userId, CancellationToken cancellationToken) =>
        _tokens.RefreshAsync(CreateUsableKey(userId), cancellationToken);

    /// <summary>Revokes the user's tokens (RFC 7009 §2), and forgets them in any case.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation; the tokens are forgotten in any case.</param>
    /// <returns>Whether the provider has revoked them; <see langword="false"/> also if there were none.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<bool> RevokeUserAccessTokenAsync(string userId, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(CreateUsableKey(userId), revoke: true, cancellationToken).ConfigureAwait(false);
        return result.Revocation == OAuth2RevocationOutcome.Revoked;
    }

    /// <summary>Forgets the user's tokens without telling the provider.</summary>
    /// <remarks>
    /// At the provider they stay valid until they expire or are revoked (RFC 7009 §2). Those of a refresh that is under way are revoked, as
    /// nobody would know of them.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether there was anything to forget.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(CreateUsableKey(userId), revoke: false, cancellationToken).ConfigureAwait(false);
        return result.HadConnection;
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken = default)
    {
        var key = CreateKey(userId);
        return MissingSettings.Count > 0
            ? new(new OAuth2Connection { State = OAuth2ConnectionState.NotConfigured })
            : _tokens.GetConnectionAsync(key, cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken = default)
    {
        var key = CreateUsableKey(userId);
        await _tokens.RefreshAsync(key, cancellationToken).ConfigureAwait(false);
        return await _tokens.GetConnectionAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken = default) =>
        _tokens.DisconnectAsync(CreateUsableKey(userId), revoke: true, cancellationToken);

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
        return await _graph.Completer.CompleteBoundAsync(response, bindingValue, signedInUserId, services, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits for the refreshes that are under way, closes the connections to the provider, and stops following the configuration. It blocks
    /// for at most <see cref="OAuth2ClientOptions.Timeout"/> and 30 seconds; <see cref="DisposeAsync"/> blocks no thread.
    /// </summary>
    public void Dispose()
    {
        try
        {
            // No refresh needs the caller's thread, as none of them returns to a context.
            _graph.StopInTimeAsync().GetAwaiter().GetResult();
        }
        finally
        {
            _graph.Dispose();
        }
    }

    /// <summary>Waits for the refreshes that are under way, closes the connections to the provider, and stops following the configuration.</summary>
    /// <returns>A task that ends after at most <see cref="OAuth2ClientOptions.Timeout"/> and 30 seconds.</returns>
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
