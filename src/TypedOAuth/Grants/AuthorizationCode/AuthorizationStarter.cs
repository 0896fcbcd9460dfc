using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Begins authorizations: creates connect links with tickets, and authorization URLs.</summary>
/// <remarks>
/// Each authorization URL has a new state and a new PKCE challenge (RFC 9700 §2.1.1). <see cref="AuthorizationResponseValidator"/> compares the
/// response with the pending authorization.
/// </remarks>
internal sealed class AuthorizationStarter(ClientContext context, OneTimeRecords records, UserParameters endpointParameters, IBrowserSession? session)
{
    private const string OpenIdScope = "openid";

    private readonly ScopeList _defaultScopes = ScopeList.Create(context.Definition.DefaultScopes, context.Definition.ScopeSeparator);

    /// <summary>Returns the declared default scopes and the given scopes.</summary>
    public ScopeList WithDefaults(ScopeList scopes) => _defaultScopes.Union(scopes);

    /// <summary>Returns the declared default scopes and the scopes that a connection requested.</summary>
    /// <remarks>
    /// With an older version, a client could request <c>openid</c> without declaring the scope. Such a client cannot validate ID tokens, so the
    /// scope is removed.
    /// </remarks>
    public ScopeList WithDefaultsAndFormer(ScopeList requested) => WithDefaults(
        context.Definition.IdTokenValidator is null && requested.Contains(OpenIdScope)
            ? ScopeList.Create(requested.ToArray().Where(static scope => scope != OpenIdScope), " ")
            : requested);

    /// <inheritdoc cref="UserParameters.Split"/>
    public AuthorizationArguments Split(ReadOnlySpan<KeyValuePair<string, string?>> arguments) => endpointParameters.Split(arguments);

    /// <inheritdoc cref="UserParameters.Check"/>
    public EndpointParameterValues CheckParameters(IReadOnlyDictionary<string, string> given) => endpointParameters.Check(given);

    /// <inheritdoc cref="UserParameters.FindOfAccountAsync"/>
    public ValueTask<EndpointParameterValues> FindParametersOfAccountAsync(string userId, string account, CancellationToken cancellationToken) =>
        endpointParameters.FindOfAccountAsync(userId, account, cancellationToken);

    /// <summary>Finds the values with which an authorization of a ticket begins, and the parameters that have none.</summary>
    public ValueTask<(EndpointParameterValues Values, IReadOnlyList<EndpointParameter> Missing)> FindParametersAsync(
        OAuth2ConnectTicket ticket, CancellationToken cancellationToken) => endpointParameters.FindAsync(
            new()
            {
                Alias = context.Alias,
                UserId = ticket.UserId,
                Scopes = ScopeList.Empty,
                EndpointParameters = ticket.EndpointParameters,
                IsForAnotherAccount = ticket.IsForAnotherAccount,
                ExpiresAt = ticket.ExpiresAt,
            },
            cancellationToken);

    /// <summary>Creates a connect link for the user.</summary>
    public async ValueTask<Uri> CreateConnectUriAsync(
        string userId, ScopeList scopes, AuthorizationArguments arguments, string? returnUrl, CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        var connect = GetConnectUri();

        // The session is read before the ticket is stored, because the call throws if no link can be created here.
        var secret = session is null ? null : await session.GetOrCreateAsync().ConfigureAwait(false);
        var ticket = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            Parameters = arguments.Parameters,
            EndpointParameters = arguments.Values,
            ReturnUrl = returnUrl,
            SessionHash = secret is null ? null : AuthorizationSecrets.Hash(secret),
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.AuthorizationLifetime,
        };
        return new Uri($"{connect.AbsoluteUri}?ticket={await AddAsync(ticket, cancellationToken).ConfigureAwait(false)}");
    }

    /// <summary>Creates a link for a message to the user. The link works until one authorization is completed.</summary>
    /// <exception cref="InvalidOperationException">The web host has no sign-in.</exception>
    public async ValueTask<Uri> CreateReconnectUriAsync(string userId, ScopeList scopes, CancellationToken cancellationToken)
    {
        var connect = GetConnectUri();
        if (session is not null)
        {
            await session.RequireSignInAsync().ConfigureAwait(false);
        }

        var ticket = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            IsReconnect = true,
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.ReconnectLinkLifetime,
        };
        return new Uri($"{connect.AbsoluteUri}?ticket={await AddAsync(ticket, cancellationToken).ConfigureAwait(false)}");
    }

    private Uri GetConnectUri()
    {
        var connect = context.Settings.GetUri("connect");
        if (connect.Scheme != Uri.UriSchemeHttps && connect.Scheme != Uri.UriSchemeHttp)
        {
            throw new OAuth2ConfigurationException(
                $"The setting 'OAuth2:BaseUri' has the scheme '{connect.Scheme}', for which no connect page exists. "
                + "In a native app, call GetUnboundAuthorizationUrlAsync instead.");
        }

        return connect;
    }

    /// <summary>Creates a connect ticket for the signed-in user.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="scopes">The scopes to request.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for none.</param>
    /// <param name="values">The values of endpoint parameters; <see langword="null"/> to ask for the values of another account.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public ValueTask<string> CreateTicketAsync(
        string userId, ScopeList scopes, string? returnUrl, EndpointParameterValues? values, CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        var ticket = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            ReturnUrl = returnUrl,
            EndpointParameters = values ?? EndpointParameterValues.Empty,
            IsForAnotherAccount = values is null,
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.AuthorizationLifetime,
        };
        return AddAsync(ticket, cancellationToken);
    }

    /// <summary>Creates a connect ticket that repeats a failed authorization in the same browser.</summary>
    public ValueTask<string> CreateTicketAsync(PendingAuthorization failed, CancellationToken cancellationToken)
    {
        var ticket = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = failed.UserId,
            Scopes = failed.Scopes,
            Parameters = failed.Parameters,
            EndpointParameters = failed.EndpointParameters,
            ReturnUrl = failed.ReturnUrl,
            SessionHash = failed.SessionHash,
            ReconnectHandle = failed.ReconnectHandle,
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.AuthorizationLifetime,
        };
        return AddAsync(ticket, cancellationToken);
    }

    /// <summary>Uses a connect ticket and begins its authorization.</summary>
    /// <remarks>A reconnect link stays in the store until an authorization is completed, because a message may be opened several times.</remarks>
    /// <param name="ticket">The ticket. It remains valid if a value is missing.</param>
    /// <param name="returnUrl">The local path to which the browser returns, if the ticket contains none.</param>
    /// <param name="given">The values of endpoint parameters, in the form that is stored.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The started authorization; <see langword="null"/> if the ticket is unknown, used or expired.</returns>
    /// <exception cref="ArgumentException">The value of an endpoint parameter is missing.</exception>
    public async ValueTask<OAuth2AuthorizationStart?> BeginFromTicketAsync(
        string ticket, string? returnUrl, EndpointParameterValues given, CancellationToken cancellationToken)
    {
        var found = await records.PeekAsync<ConnectTicket>(ticket, cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            return null;
        }

        // The request is created first, so that the ticket remains valid if that fails.
        var values = await endpointParameters.GetAsync(found.WithEntered(given), cancellationToken).ConfigureAwait(false);
        var reconnect = found.IsReconnect ? AuthorizationSecrets.Hash(ticket) : found.ReconnectHandle;
        var request = Create(found, values, found.ReturnUrl ?? returnUrl, reconnect);
        if (!found.IsReconnect && !await records.TryTakeAsync(ticket, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return await BeginAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins an authorization of the signed-in user and binds it to the browser.</summary>
    /// <exception cref="ArgumentException">The value of an endpoint parameter is missing.</exception>
    public async ValueTask<OAuth2AuthorizationStart> BeginAsync(
        string userId, ScopeList scopes, string? returnUrl, EndpointParameterValues given, CancellationToken cancellationToken)
    {
        var wanted = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            EndpointParameters = given,
            ExpiresAt = default,
        };
        var values = await endpointParameters.GetAsync(wanted, cancellationToken).ConfigureAwait(false);
        return await BeginAsync(Create(wanted, values, returnUrl, reconnectHandle: null), cancellationToken).ConfigureAwait(false);
    }

    private (string Url, string State, string? Binding, PendingAuthorization Record) Create(
        ConnectTicket wanted, EndpointParameterValues values, string? returnUrl, string? reconnectHandle)
    {
        ThrowUnlessLocal(returnUrl);
        return AuthorizationFactory.Create(context, wanted, values, returnUrl, reconnectHandle, bindsBrowser: true);
    }

    private async ValueTask<OAuth2AuthorizationStart> BeginAsync(
        (string Url, string State, string? Binding, PendingAuthorization Record) request, CancellationToken cancellationToken)
    {
        var (url, state, binding, record) = request;
        await records.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(context.FlowLogger, context.Alias, record.UserId);
        return new(new Uri(url), AuthorizationSecrets.GetBindingName(state), binding!, record.ExpiresAt);
    }

    /// <summary>Begins an authorization that the caller binds to a browser or a device.</summary>
    public async ValueTask<Uri> BeginUnboundAsync(
        string userId, ScopeList scopes, AuthorizationArguments arguments, CancellationToken cancellationToken)
    {
        var wanted = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            Parameters = arguments.Parameters,
            EndpointParameters = arguments.Values,
            ExpiresAt = default,
        };
        var values = await endpointParameters.GetAsync(wanted, cancellationToken).ConfigureAwait(false);
        var (url, state, _, record) = AuthorizationFactory.Create(context, wanted, values, returnUrl: null, reconnectHandle: null, bindsBrowser: false);
        await records.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(context.FlowLogger, context.Alias, userId);
        return new Uri(url);
    }

    private static void ThrowUnlessLocal(string? returnUrl)
    {
        if (returnUrl is not null && !OAuth2LocalPath.IsLocal(returnUrl))
        {
            throw new ArgumentException("The return URL must be a path on this site with one leading '/'.", nameof(returnUrl));
        }
    }

    private async ValueTask<string> AddAsync(ConnectTicket record, CancellationToken cancellationToken)
    {
        var ticket = AuthorizationSecrets.Create();
        await records.AddAsync(ticket, record, cancellationToken).ConfigureAwait(false);
        return ticket;
    }
}
