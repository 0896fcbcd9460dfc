using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>
/// The runtime of one client as hosts see it, whatever its <c>AuthData</c>: its authorizations and its connections. All members are safe for
/// concurrent use.
/// </summary>
public abstract class OAuth2ClientCore
{
    private readonly ClientContext _context;
    private readonly AuthorizationStarter _starter;
    private readonly OneTimeRecords _records;

    private protected OAuth2ClientCore(ClientContext context, AuthorizationStarter starter, OneTimeRecords records)
    {
        (_context, _starter, _records) = (context, starter, records);
        UsesFormPost = context.Definition.AuthorizationParameters
            .Any(static parameter => parameter is { Key: "response_mode", Value: "form_post" });
    }

    /// <summary>What the client declares.</summary>
    public OAuth2ClientDefinition Definition => _context.Definition;

    /// <summary>The path that sends a browser to the provider, <c>/oauth2/google-connect</c> for example.</summary>
    public string ConnectPath => _context.GetPath("connect");

    /// <summary>The path that the provider sends the browser back to, <c>/oauth2/google-callback</c> for example.</summary>
    public string CallbackPath => _context.GetPath("callback");

    /// <summary>The redirect URI (RFC 6749 §3.1.2), to be registered with the provider.</summary>
    /// <exception cref="OAuth2ConfigurationException"><c>OAuth2:BaseUri</c> is missing.</exception>
    public Uri RedirectUri => _context.RedirectUri;

    /// <summary>
    /// The keys of the settings that the client lacks, <c>OAuth2:google:ClientId</c> for example; empty if it is configured. Only in the
    /// Development environment does an application start with a client that lacks settings. They can be set while it runs.
    /// </summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is wrong.</exception>
    public IReadOnlyList<string> MissingSettings => _context.MissingSettings;

    /// <summary>Whether the authorization response arrives as a cross-site form post (OAuth 2.0 Form Post Response Mode), so that a host accepts one.</summary>
    public bool UsesFormPost { get; }

    /// <summary>Returns the name under which a browser keeps the binding of an authorization: safe in a cookie's name, and no hint at the state.</summary>
    /// <param name="state">The authorization's state.</param>
    /// <returns>22 letters, digits, hyphens and underscores.</returns>
    public static string GetBindingName(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return AuthorizationSecrets.GetBindingName(state);
    }

    /// <summary>Describes the user's connection, without a refresh.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The connection; its state says whether there is one.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public abstract ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Refreshes the user's token, and describes the connection.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now.</exception>
    /// <exception cref="OAuth2ProtocolException">The provider refused, because of the client's credentials for example.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public abstract ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Revokes the user's tokens if the provider offers it (RFC 7009), and forgets them in any case.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the revocation; the tokens are forgotten in any case.</param>
    /// <returns>What became of the tokens.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public abstract ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Finds the user that a connect link was made for, and leaves the ticket as it is.</summary>
    /// <param name="ticket">The link's ticket.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see langword="null"/> if the ticket is unknown, used, expired or another client's.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<OAuth2ConnectTicket?> PeekTicketAsync(string ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ThrowUnlessConfigured();
        var found = await _records.PeekAsync<ConnectTicket>(ticket, cancellationToken).ConfigureAwait(false);
        return found is null ? null : new(found.UserId, found.ExpiresAt);
    }

    /// <summary>Takes a ticket, once, and begins its authorization.</summary>
    /// <param name="ticket">The link's ticket.</param>
    /// <param name="returnUrl">
    /// Where the browser goes in the end, a local path, if the ticket was made without one; <see langword="null"/> for a page of the library.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see langword="null"/> if the ticket is unknown, used, expired or another client's.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public ValueTask<OAuth2AuthorizationStart?> BeginAuthorizationFromTicketAsync(
        string ticket, string? returnUrl, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ThrowUnlessConfigured();
        return _starter.BeginFromTicketAsync(ticket, returnUrl, cancellationToken);
    }

    /// <summary>
    /// Begins an authorization for the default scopes, and for those that the user's connection had asked for: a user who connects again
    /// loses none.
    /// </summary>
    /// <param name="userId">The application's identifier of the user, who has to be the one at the browser.</param>
    /// <param name="returnUrl">Where the browser goes in the end, a local path; <see langword="null"/> for a page of the library.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Where the browser is sent, and what binds it.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty, or <paramref name="returnUrl"/> is not a local path.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<OAuth2AuthorizationStart> BeginAuthorizationAsync(
        string userId, string? returnUrl, CancellationToken cancellationToken = default)
    {
        var requested = await GetRequestedScopesAsync(CreateUsableKey(userId), cancellationToken).ConfigureAwait(false);
        return await _starter.BeginAsync(userId, _starter.WithDefaultsAndFormer(requested), [], returnUrl, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes a ticket that begins a failed authorization again, with the scopes and parameters that it had, for the connect link's
    /// <c>ticket</c> parameter.
    /// </summary>
    /// <param name="result">How the authorization ended.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The ticket; <see langword="null"/> if the authorization is unknown, or was another browser's or user's.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<string?> CreateTicketToRepeatAsync(OAuth2AuthorizationResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Repeatable is { } begun ? await _starter.CreateTicketAsync(begun, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>
    /// Completes an authorization: takes its record, compares browser, user and issuer with it, exchanges the code, saves the token, and
    /// then runs the application's callback. Hostile input ends in a result that says so, never in an exception.
    /// </summary>
    /// <param name="response">The authorization response.</param>
    /// <param name="bindingValue">What the browser kept under <see cref="GetBindingName"/>; <see langword="null"/> if it kept nothing.</param>
    /// <param name="signedInUserId">The user at the browser; <see langword="null"/> only in a host without sign-in.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">
    /// Cancels the operation before the code is sent; from then on it is carried through, as a code can be used once.
    /// </param>
    /// <returns>How the authorization ended.</returns>
    public abstract ValueTask<OAuth2AuthorizationResult> CompleteAuthorizationAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider services,
        CancellationToken cancellationToken = default);

    /// <summary>Throws if the client lacks settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    internal void ThrowUnlessConfigured() => _context.ThrowUnlessConfigured();

    /// <summary>Creates a connect link for the default scopes, and for those that the user's connection requested before.</summary>
    /// <inheritdoc cref="IOAuth2Connections.CreateConnectUrlAsync"/>
    internal async ValueTask<Uri> CreateConnectUrlAsync(string userId, string? returnUrl, CancellationToken cancellationToken)
    {
        var requested = await GetRequestedScopesAsync(CreateKey(userId), cancellationToken).ConfigureAwait(false);
        return await _starter
            .CreateConnectUriAsync(userId, _starter.WithDefaultsAndFormer(requested), [], returnUrl, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the key of a user's connection: once, to be passed on unchanged.</summary>
    private protected OAuth2ConnectionKey CreateKey(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return new(_context.Alias, userId);
    }

    /// <summary>Makes the key of a user's connection, for an operation that reads or changes it.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    private protected OAuth2ConnectionKey CreateUsableKey(string userId)
    {
        var key = CreateKey(userId);
        ThrowUnlessConfigured();
        return key;
    }

    /// <summary>Returns the scopes that the user's connection had asked for, also if it has ended since.</summary>
    private protected abstract ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);
}
