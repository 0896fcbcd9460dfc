using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Generated;

/// <summary>The runtime of one client: what the members of the generated class call.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public sealed class OAuth2ClientCore<TAuthData> : OAuth2ClientCore, IDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly IClientSettingsSource _source;
    private readonly Backchannel _backchannel;
    private readonly TokenManager<TAuthData> _tokens;
    private readonly AuthorizationCompletion<TAuthData> _completion;

    internal OAuth2ClientCore(
        OAuth2ClientDefinition definition,
        IClientSettingsSource source,
        OAuth2ClientServices services,
        AuthorizationCallback<TAuthData> callback)
        : base(definition, source, services)
    {
        var options = source.Settings.Options;
        _source = source;
        _backchannel = new(options.BackchannelHandler?.Invoke() ?? Backchannel.CreateDefaultHandler(), services.Time);
        var endpoint = new TokenEndpoint(definition, () => source.Settings, _backchannel, services.Time);
        var repository = new TokenRepository<TAuthData>(definition, services.TokenStore, services.Protector, services.TokenLogger);
        _tokens = new(definition, () => source.Settings, repository, endpoint, options.CacheCapacity, services.Time, services.TokenLogger);
        _completion = new(definition, source, Flow, Pending, endpoint, _tokens, callback, services.Provider, services.FlowLogger);
    }

    /// <summary>Makes a connect link for the user, on this site, with a one-time ticket.</summary>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="scopes">Scopes to ask for besides the default ones; <see langword="null"/> for none.</param>
    /// <param name="parameters">Further parameters of the authorization request; one without a value is left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The link.</returns>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public ValueTask<Uri> GetUserAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Flow.CreateConnectUriAsync(userId, JoinScopes(scopes), parameters.ToArray(), cancellationToken);
    }

    /// <summary>Makes the authorization server's own URL for the user; the caller has to bind it to the user's browser or device.</summary>
    /// <typeparam name="TScope">The client's <c>Scope</c>.</typeparam>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="scopes">Scopes to ask for besides the default ones; <see langword="null"/> for none.</param>
    /// <param name="parameters">Further parameters of the authorization request; one without a value is left out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The URL.</returns>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public ValueTask<Uri> GetUnboundAuthorizationUrlAsync<TScope>(
        string userId,
        IReadOnlyCollection<TScope>? scopes,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        CancellationToken cancellationToken)
        where TScope : IOAuth2Scope
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Flow.BeginUnboundAsync(userId, JoinScopes(scopes), parameters.ToArray(), cancellationToken);
    }

    /// <summary>Ends a flow that began with <see cref="GetUnboundAuthorizationUrlAsync"/>.</summary>
    /// <param name="callback">The URI that the browser or the operating system delivered.</param>
    /// <param name="cancellationToken">Ends the call before the code is sent.</param>
    /// <returns>The user's token.</returns>
    /// <exception cref="OAuth2ProtocolException">The response fails a check, or the authorization server or the user refused.</exception>
    /// <exception cref="OAuth2TransientException">The authorization server or the store is out of reach.</exception>
    public ValueTask<TAuthData> CompleteAuthorizationAsync(Uri callback, CancellationToken cancellationToken) =>
        _completion.CompleteUnboundAsync(OAuth2AuthorizationResponse.FromUri(callback), cancellationToken);

    /// <summary>The user's current token, refreshed first when it is about to expire.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The token; <see langword="null"/> when the user has not authorized.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token has expired and could not be refreshed now, or the store is out of reach.</exception>
    /// <exception cref="OAuth2ProtocolException">The token has expired, and the authorization server refuses the client: <c>invalid_client</c>, for example.</exception>
    public ValueTask<TAuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken) =>
        _tokens.GetAsync(userId, cancellationToken);

    /// <summary>Replaces a token that an API refused with status 401: by a newer one of the store's, or by a refresh.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="rejectedToken">The access token that the API refused.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The token to try again with.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The authorization has ended, or the token cannot be refreshed.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now.</exception>
    /// <exception cref="OAuth2ProtocolException">The authorization server refuses the client: <c>invalid_client</c>, for example.</exception>
    public ValueTask<TAuthData> ReplaceRejectedTokenAsync(string userId, string rejectedToken, CancellationToken cancellationToken) =>
        _tokens.ReplaceAsync(userId, rejectedToken, cancellationToken);

    /// <summary>Refreshes the user's token now.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The new token.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now; the old one is kept.</exception>
    /// <exception cref="OAuth2ProtocolException">The authorization server refused; the old token is kept.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public ValueTask<TAuthData> RefreshUserAccessTokenAsync(string userId, CancellationToken cancellationToken) =>
        _tokens.RefreshAsync(userId, cancellationToken);

    /// <summary>Revokes the user's tokens (RFC 7009), and forgets them in any case.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends the call; the tokens are forgotten all the same.</param>
    /// <returns>Whether the authorization server has revoked them; <see langword="false"/> too where there were none.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<bool> RevokeUserAccessTokenAsync(string userId, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(userId, revoke: true, cancellationToken).ConfigureAwait(false);
        return result.Revocation == OAuth2RevocationOutcome.Revoked;
    }

    /// <summary>Forgets the user's tokens without telling the authorization server.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether there was anything to forget.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken)
    {
        var result = await _tokens.DisconnectAsync(userId, revoke: false, cancellationToken).ConfigureAwait(false);
        return result.HadConnection;
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken = default) =>
        _tokens.GetConnectionAsync(userId, cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken = default)
    {
        await _tokens.RefreshAsync(userId, cancellationToken).ConfigureAwait(false);
        return await _tokens.GetConnectionAsync(userId, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken = default) =>
        _tokens.DisconnectAsync(userId, revoke: true, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<OAuth2AuthorizationResult> CompleteAuthorizationAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider services,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(services);
        return _completion.CompleteBoundAsync(response, bindingValue, signedInUserId, services, cancellationToken);
    }

    /// <summary>Closes the connections to the authorization server, and stops following the configuration.</summary>
    public void Dispose()
    {
        _backchannel.Dispose();
        _source.Dispose();
    }

    private protected override ValueTask<string?> GetRequestedScopeAsync(string userId, CancellationToken cancellationToken) =>
        _tokens.GetRequestedScopeAsync(userId, cancellationToken);

    private string? JoinScopes<TScope>(IReadOnlyCollection<TScope>? scopes)
        where TScope : IOAuth2Scope =>
        scopes is null or { Count: 0 } ? null : ScopeText.Join(Definition.Requests, scopes.Select(static scope => scope.Value));
}
