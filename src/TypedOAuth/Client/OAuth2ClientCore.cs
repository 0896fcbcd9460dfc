using TypedOAuth.Client;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Hosting;

/// <summary>
/// The runtime of one client as hosts see it, whatever its <c>AuthData</c>: its flow and its connections. All members are safe for
/// concurrent use.
/// </summary>
public abstract class OAuth2ClientCore
{
    private readonly IClientSettingsSource _source;
    private readonly PendingAuthorizations _pending;

    private protected OAuth2ClientCore(OAuth2ClientDefinition definition, IClientSettingsSource source, OAuth2ClientServices services)
    {
        (Definition, _source) = (definition, source);
        _pending = new(definition, services.AuthorizationStore, services.Protector, services.Time);
        Flow = new(definition, source, _pending, services.Time, services.FlowLogger);
    }

    /// <summary>What is known of the client since the application was compiled.</summary>
    public OAuth2ClientDefinition Definition { get; }

    /// <summary>The path that sends a browser to the authorization server, <c>/oauth2/google-connect</c> for example.</summary>
    public string ConnectPath => _source.GetPath("connect");

    /// <summary>The path that the authorization server sends the browser back to, <c>/oauth2/google-callback</c> for example.</summary>
    public string CallbackPath => _source.GetPath("callback");

    /// <summary>The redirect URI (RFC 6749 §3.1.2), to be registered with the authorization server.</summary>
    /// <exception cref="OAuth2ConfigurationException"><c>OAuth2:BaseUri</c> is missing.</exception>
    public Uri RedirectUri => _source.RedirectUri;

    private protected AuthorizationFlow Flow { get; }

    private protected PendingAuthorizations Pending => _pending;

    /// <summary>The name under which a browser keeps the binding of a flow: it tells nothing of the state, and is safe in a cookie's name.</summary>
    /// <param name="state">The flow's state.</param>
    /// <returns>22 letters, digits, hyphens and underscores.</returns>
    public static string GetBindingName(string state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return AuthorizationSecrets.GetBindingName(state);
    }

    /// <summary>Describes the user's connection, without a refresh.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connection; its state says whether there is one.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public abstract ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Refreshes the user's token, and describes the connection.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2TransientException">The token could not be refreshed now.</exception>
    /// <exception cref="OAuth2ProtocolException">The authorization server refused, the client's own credentials for example.</exception>
    /// <exception cref="OAuth2ConfigurationException">The client's tokens cannot be refreshed.</exception>
    public abstract ValueTask<OAuth2Connection> RefreshConnectionAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Revokes the user's tokens where the authorization server offers it (RFC 7009), and forgets them in any case.</summary>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <param name="cancellationToken">Ends the call; the tokens are forgotten all the same.</param>
    /// <returns>What became of the tokens.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public abstract ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, CancellationToken cancellationToken = default);

    /// <summary>Says whom a connect link was made for, and leaves it as it is.</summary>
    /// <param name="ticket">The link's ticket.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns><see langword="null"/> for a ticket that is unknown, used, expired or another client's.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<OAuth2ConnectTicket?> PeekTicketAsync(string ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var found = await _pending.PeekAsync(ticket, PendingAuthorizationKind.Ticket, cancellationToken).ConfigureAwait(false);
        return found is null ? null : new(found.UserId, found.ExpiresAt);
    }

    /// <summary>Takes a ticket, once, and begins its flow.</summary>
    /// <param name="ticket">The link's ticket.</param>
    /// <param name="returnUrl">Where the browser goes in the end, a local path; <see langword="null"/> for a page of its own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns><see langword="null"/> for a ticket that is unknown, used, expired or another client's.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public ValueTask<OAuth2AuthorizationStart?> BeginAuthorizationFromTicketAsync(
        string ticket, string? returnUrl, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return Flow.BeginFromTicketAsync(ticket, returnUrl, cancellationToken);
    }

    /// <summary>
    /// Begins a flow for the default scopes, and for those that the user's connection had asked for: who connects again loses none.
    /// </summary>
    /// <param name="userId">The application's own identifier of the user, who has to be the one at the browser.</param>
    /// <param name="returnUrl">Where the browser goes in the end, a local path; <see langword="null"/> for a page of its own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Where the browser is sent, and what binds it.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<OAuth2AuthorizationStart> BeginAuthorizationAsync(
        string userId, string? returnUrl, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var requested = await GetRequestedScopeAsync(userId, cancellationToken).ConfigureAwait(false);
        var scope = requested is null ? null : ScopeText.Join(Definition.Requests, requested.Split(' '));
        return await Flow.BeginAsync(userId, scope, [], returnUrl, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes a ticket that begins a failed authorization again, with the scopes and parameters that it had, for the connect link's
    /// <c>ticket</c> parameter.
    /// </summary>
    /// <param name="result">How the authorization ended.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The ticket; <see langword="null"/> where the flow is unknown, or was another browser's or user's.</returns>
    /// <exception cref="OAuth2TransientException">The store is out of reach.</exception>
    public async ValueTask<string?> CreateTicketToRepeatAsync(OAuth2AuthorizationResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Repeatable is { } begun
            ? await Flow.CreateTicketAsync(begun.UserId, begun.Scope, begun.Parameters, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>
    /// Ends a flow: takes its record, compares browser, user and issuer with it, exchanges the code, saves the token, and then runs the
    /// application's callback. Hostile input ends in a result that says so, never in an exception.
    /// </summary>
    /// <param name="response">The authorization response.</param>
    /// <param name="bindingValue">What the browser kept under the flow's <see cref="GetBindingName"/>; <see langword="null"/> where it kept nothing.</param>
    /// <param name="signedInUserId">The user at the browser; <see langword="null"/> only in a host without sign-in.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">
    /// Ends the call before the code is sent; from then on the flow is carried through, as a code can be used once.
    /// </param>
    /// <returns>How the flow ended.</returns>
    public abstract ValueTask<OAuth2AuthorizationResult> CompleteAuthorizationAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider services,
        CancellationToken cancellationToken = default);

    /// <summary>The scopes that the user's connection had asked for, separated by spaces, also when it has ended since.</summary>
    private protected abstract ValueTask<string?> GetRequestedScopeAsync(string userId, CancellationToken cancellationToken);
}
