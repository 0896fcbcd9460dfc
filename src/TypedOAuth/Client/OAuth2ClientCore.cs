using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Provides the authorizations and connections of one client to hosts, independent of the client's <c>AuthData</c>.</summary>
/// <remarks>All members are safe for concurrent use.</remarks>
public abstract partial class OAuth2ClientCore
{
    private readonly ClientContext _context;
    private readonly AuthorizationStarter _starter;
    private readonly OneTimeRecords _records;
    private readonly bool _hasEndpointParameters;

    private protected OAuth2ClientCore(ClientContext context, AuthorizationStarter starter, OneTimeRecords records)
    {
        (_context, _starter, _records) = (context, starter, records);
        _hasEndpointParameters = context.Definition.EndpointParameters.Count > 0;
        UsesFormPost = context.Definition.AuthorizationParameters
            .Any(static parameter => parameter is { Key: "response_mode", Value: "form_post" });
    }

    /// <summary>The client's definition.</summary>
    public OAuth2ClientDefinition Definition => _context.Definition;

    /// <summary>The path that redirects a browser to the provider, for example <c>/oauth2/google-connect</c>.</summary>
    public string ConnectPath => _context.GetPath("connect");

    /// <summary>The path of the redirect endpoint, for example <c>/oauth2/google-callback</c>.</summary>
    public string CallbackPath => _context.GetPath("callback");

    /// <summary>The redirect URI (RFC 6749 §3.1.2). Register this URI with the provider.</summary>
    /// <exception cref="OAuth2ConfigurationException"><c>OAuth2:BaseUri</c> is missing.</exception>
    public Uri RedirectUri => _context.RedirectUri;

    /// <summary>The keys of missing settings, for example <c>OAuth2:google:ClientId</c>; empty if the client is configured.</summary>
    /// <remarks>
    /// An application starts with missing settings only in the Development environment. The settings can be added while the application runs.
    /// </remarks>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    public IReadOnlyList<string> MissingSettings => _context.MissingSettings;

    /// <summary>The client's current options, for pages, even if the client is not configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    internal OAuth2ClientOptions Options => _context.Options;

    /// <summary>The public address of <see cref="ConnectPath"/>.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    internal Uri ConnectUri => _context.Settings.GetUri("connect");

    /// <summary>Whether the authorization response is a cross-site form post (OAuth 2.0 Form Post Response Mode).</summary>
    public bool UsesFormPost { get; }

    /// <summary>Returns the name under which a browser stores the binding of an authorization.</summary>
    /// <remarks>The name can be part of a cookie's name, and does not reveal the state.</remarks>
    /// <param name="state">The authorization's state.</param>
    /// <returns>22 letters, digits, hyphens and underscores.</returns>
    public static string GetBindingName(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return AuthorizationSecrets.GetBindingName(state);
    }

    /// <summary>Returns the user's connection without refreshing the token.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The connection, never <see langword="null"/>. Its state tells whether the user is connected.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Refreshes the user's token and returns the connection.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token cannot be refreshed at the moment.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused the request, for example because of the client's credentials.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public abstract ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Revokes the user's tokens if the provider supports revocation (RFC 7009), and deletes them.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation only; the tokens are always deleted.</param>
    /// <returns>The result of the disconnect.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken);

    /// <summary>Returns the user of a connect ticket. The ticket remains valid.</summary>
    /// <param name="ticket">The connect ticket of a link.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The user and the expiry; <see langword="null"/> if the ticket is unknown, used or expired, or belongs to another client.
    /// </returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<OAuth2ConnectTicket?> PeekTicketAsync(string ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ThrowUnlessConfigured();
        var found = await _records.PeekAsync<ConnectTicket>(ticket, cancellationToken).ConfigureAwait(false);
        return found is null
            ? null
            : new(found.UserId, found.ExpiresAt)
            {
                Scopes = found.Scopes.ToArray(),
                ReturnUrl = found.ReturnUrl,
                SessionHash = found.SessionHash,
                IsReconnect = found.IsReconnect,
                EndpointParameters = found.EndpointParameters,
                IsForAnotherAccount = found.IsForAnotherAccount,
            };
    }

    /// <summary>Creates a connect ticket for the default scopes and the scopes of the user's former connection.</summary>
    /// <remarks>
    /// The ticket is the value of the connect link's <c>ticket</c> parameter. The former scopes are included, so that a user who connects again
    /// loses no scope.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user. This user must be signed in when the browser opens the link.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The ticket.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty, or <paramref name="returnUrl"/> is not a local path.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<string> CreateTicketAsync(string userId, string? returnUrl, CancellationToken cancellationToken = default)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        return await _starter.CreateTicketAsync(userId, scopes, returnUrl, EndpointParameterValues.Empty, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the scopes of an authorization without a ticket: the default scopes and those of the former connection.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The scopes.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    internal async ValueTask<IReadOnlyList<string>> GetScopesToRequestAsync(string userId, CancellationToken cancellationToken)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        return scopes.ToArray();
    }

    /// <summary>Uses a connect ticket, which is then no longer valid, and begins its authorization.</summary>
    /// <param name="ticket">The connect ticket of a link.</param>
    /// <param name="returnUrl">
    /// The local path to which the browser returns, if the ticket contains none; <see langword="null"/> for a page of this library.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The started authorization; <see langword="null"/> if the ticket is unknown, used or expired, or belongs to another client.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="returnUrl"/> is not a local path, or an endpoint parameter has no value.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<OAuth2AuthorizationStart?> BeginAuthorizationFromTicketAsync(
        string ticket, string? returnUrl, CancellationToken cancellationToken) =>
        BeginAuthorizationFromTicketAsync(ticket, returnUrl, parameters: null, cancellationToken);

    /// <summary>Begins an authorization for the default scopes and the scopes of the user's former connection.</summary>
    /// <remarks>The former scopes are included, so that a user who connects again loses no scope.</remarks>
    /// <param name="userId">The application's identifier of the user. This user must be the user of the browser.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The authorization URL and the binding of the browser.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, <paramref name="returnUrl"/> is not a local path, or an endpoint parameter has no value.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<OAuth2AuthorizationStart> BeginAuthorizationAsync(
        string userId, string? returnUrl, CancellationToken cancellationToken) =>
        BeginAuthorizationAsync(userId, returnUrl, parameters: null, cancellationToken);

    /// <summary>Creates a connect ticket that repeats a failed authorization with the same scopes and parameters.</summary>
    /// <remarks>The ticket is the value of the connect link's <c>ticket</c> parameter.</remarks>
    /// <param name="result">The result of the failed authorization.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The ticket; <see langword="null"/> if the authorization is unknown, or belongs to another browser or user.
    /// </returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<string?> CreateTicketToRepeatAsync(OAuth2AuthorizationResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Repeatable is { } begun ? await _starter.CreateTicketAsync(begun, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>Completes an authorization: validates the response, exchanges the code, saves the token and runs the callback.</summary>
    /// <remarks>
    /// The method takes the pending authorization and compares browser, user and issuer with it. Hostile input leads to a failed result, never
    /// to an exception.
    /// </remarks>
    /// <param name="response">The authorization response.</param>
    /// <param name="bindingValue">The browser's value for <see cref="GetBindingName"/>; <see langword="null"/> if the browser sent none.</param>
    /// <param name="signedInUserId">The signed-in user; <see langword="null"/> only in a host without sign-in.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">
    /// Cancels the operation before the code is sent. Afterwards, the operation always completes, because a code can be used only once.
    /// </param>
    /// <returns>The result of the authorization.</returns>
    public abstract ValueTask<OAuth2AuthorizationResult> CompleteAuthorizationAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider services,
        CancellationToken cancellationToken = default);

    /// <summary>Describes a new authorization that would lose the connection's refresh token. The ticket remains valid.</summary>
    /// <param name="ticket">The <see cref="OAuth2AuthorizationResult.ReplacementTicket"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The description; <see langword="null"/> if the ticket is unknown, used or expired, or belongs to another client.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2Replacement?> PeekReplacementAsync(string ticket, CancellationToken cancellationToken = default);

    /// <summary>Replaces the user's connection with the tokens of a new authorization, and then runs the application's callback.</summary>
    /// <remarks>
    /// Call this method if the user accepts the loss of the refresh token. If the user has connected again in the meantime, the refresh token of
    /// that connection is kept.
    /// </remarks>
    /// <param name="ticket">The <see cref="OAuth2AuthorizationResult.ReplacementTicket"/>.</param>
    /// <param name="signedInUserId">The user of the browser; <see langword="null"/> only in a host without sign-in.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">Cancels the operation before the tokens are taken.</param>
    /// <returns>The result of the authorization.</returns>
    public abstract ValueTask<OAuth2AuthorizationResult> CompleteReplacementAsync(
        string ticket, string? signedInUserId, IServiceProvider services, CancellationToken cancellationToken = default);

    /// <summary>Keeps the user's connection and discards the tokens of the new authorization.</summary>
    /// <remarks>The tokens are revoked if the client declares <see cref="OAuth2RevocationReach.Token"/>.</remarks>
    /// <param name="ticket">The <see cref="OAuth2AuthorizationResult.ReplacementTicket"/>.</param>
    /// <param name="signedInUserId">The user of the browser; <see langword="null"/> only in a host without sign-in.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The declined authorization; <see langword="null"/> if the ticket is unknown, used or expired, or belongs to another client or user.
    /// </returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public abstract ValueTask<OAuth2Replacement?> DeclineReplacementAsync(
        string ticket, string? signedInUserId, CancellationToken cancellationToken = default);

    /// <summary>Returns the path of another of the client's endpoints.</summary>
    internal string GetPath(string endpoint) => _context.GetPath(endpoint);

    /// <summary>Throws if a setting is missing.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    internal void ThrowUnlessConfigured() => _context.ThrowUnlessConfigured();

    /// <summary>Creates the key of a user's connection.</summary>
    private protected OAuth2ConnectionKey CreateKey(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return new(_context.Alias, userId);
    }

    /// <summary>Creates the key of a user's connection; throws if a setting is missing.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    private protected OAuth2ConnectionKey CreateUsableKey(string userId)
    {
        var key = CreateKey(userId);
        ThrowUnlessConfigured();
        return key;
    }

    private async ValueTask<ScopeList> GetScopesAsync(string userId, CancellationToken cancellationToken)
    {
        var requested = await GetRequestedScopesAsync(CreateUsableKey(userId), cancellationToken).ConfigureAwait(false);
        return _starter.WithDefaultsAndFormer(requested);
    }

    /// <summary>Returns the scopes that the user's connection requested, even if the connection has ended.</summary>
    private protected abstract ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);
}
