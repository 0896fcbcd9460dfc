using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Transport;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Begins authorizations: creates connect links with tickets, and authorization URLs.</summary>
/// <remarks>
/// Each authorization URL has a new state and a new PKCE challenge (RFC 9700 §2.1.1). <see cref="AuthorizationResponseValidator"/> compares the
/// response with the pending authorization.
/// </remarks>
internal sealed class AuthorizationStarter(ClientContext context, OneTimeRecords records, IBrowserSession? session)
{
    private const string OpenIdScope = "openid";
    private const string NonceName = "nonce";

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

    /// <summary>Creates a connect link for the user.</summary>
    public async ValueTask<Uri> CreateConnectUriAsync(
        string userId, ScopeList scopes, KeyValuePair<string, string?>[] parameters, string? returnUrl, CancellationToken cancellationToken)
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
            Parameters = parameters,
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
    public ValueTask<string> CreateTicketAsync(string userId, ScopeList scopes, string? returnUrl, CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        var ticket = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            ReturnUrl = returnUrl,
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
            ReturnUrl = failed.ReturnUrl,
            SessionHash = failed.SessionHash,
            ReconnectHandle = failed.ReconnectHandle,
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.AuthorizationLifetime,
        };
        return AddAsync(ticket, cancellationToken);
    }

    /// <summary>Uses a connect ticket and begins its authorization.</summary>
    /// <remarks>A reconnect link stays in the store until an authorization is completed, because a message may be opened several times.</remarks>
    /// <returns>The started authorization; <see langword="null"/> if the ticket is unknown, used or expired.</returns>
    public async ValueTask<OAuth2AuthorizationStart?> BeginFromTicketAsync(string ticket, string? returnUrl, CancellationToken cancellationToken)
    {
        var found = await records.PeekAsync<ConnectTicket>(ticket, cancellationToken).ConfigureAwait(false);
        if (found is null || (!found.IsReconnect && !await records.TryTakeAsync(ticket, cancellationToken).ConfigureAwait(false)))
        {
            return null;
        }

        var reconnect = found.IsReconnect ? AuthorizationSecrets.Hash(ticket) : found.ReconnectHandle;
        return await BeginAsync(found, found.ReturnUrl ?? returnUrl, reconnect, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins an authorization of the signed-in user and binds it to the browser.</summary>
    public ValueTask<OAuth2AuthorizationStart> BeginAsync(
        string userId, ScopeList scopes, string? returnUrl, CancellationToken cancellationToken)
    {
        var wanted = new ConnectTicket { Alias = context.Alias, UserId = userId, Scopes = scopes, ExpiresAt = default };
        return BeginAsync(wanted, returnUrl, reconnectHandle: null, cancellationToken);
    }

    private async ValueTask<OAuth2AuthorizationStart> BeginAsync(
        ConnectTicket wanted, string? returnUrl, string? reconnectHandle, CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        var (url, state, binding, record) = Create(wanted, returnUrl, reconnectHandle, bindsBrowser: true);
        await records.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(context.FlowLogger, context.Alias, wanted.UserId);
        return new(new Uri(url), AuthorizationSecrets.GetBindingName(state), binding!, record.ExpiresAt);
    }

    /// <summary>Begins an authorization that the caller binds to a browser or a device.</summary>
    public async ValueTask<Uri> BeginUnboundAsync(
        string userId, ScopeList scopes, KeyValuePair<string, string?>[] parameters, CancellationToken cancellationToken)
    {
        var wanted = new ConnectTicket { Alias = context.Alias, UserId = userId, Scopes = scopes, Parameters = parameters, ExpiresAt = default };
        var (url, state, _, record) = Create(wanted, returnUrl: null, reconnectHandle: null, bindsBrowser: false);
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

    private (string Url, string State, string? Binding, PendingAuthorization Record) Create(
        ConnectTicket wanted, string? returnUrl, string? reconnectHandle, bool bindsBrowser)
    {
        KeyValuePair<string, string?>[] parameters = [.. wanted.Parameters];
        var settings = context.Settings;
        var template = settings.AuthorizationTemplate;

        // A request for an ID token gets a new nonce, unless the client declares the parameter 'nonce' and the caller has set its value.
        var asksForIdToken = wanted.Scopes.Contains(OpenIdScope);
        var declared = asksForIdToken ? FindNonce(parameters) : null;
        var needsNonce = asksForIdToken && declared is null;
        var count = 2 + (needsNonce ? 1 : 0) + (bindsBrowser ? 1 : 0);
        using var secrets = new RandomSecrets(stackalloc byte[RandomSecrets.ByteLength * count]);
        var (state, verifier) = (secrets[0], secrets[1]);
        var nonce = needsNonce ? secrets[2] : null;
        var binding = bindsBrowser ? secrets[count - 1] : null;
        Span<char> challenge = stackalloc char[AuthorizationSecrets.Length];
        AuthorizationSecrets.Hash(verifier, challenge);
        var redirectUri = template.Shape?.GetRedirectUri(template.RedirectUri, state) ?? template.RedirectUri;
        var url = template.Shape is not { } shape
            ? new AuthorizationRequest(template, template.EncodeScopes(wanted.Scopes), state, challenge, nonce, parameters).ToUrl()
            : shape.CreateUrl(
                template.UrlHead,
                new()
                {
                    ClientId = template.ClientId,
                    RedirectUri = redirectUri,
                    Scopes = wanted.Scopes,
                    State = state,
                    Verifier = verifier,
                    Challenge = challenge.ToString(),
                    Nonce = nonce,
                    Arguments = parameters,
                },
                new RequestValues(request: null, connection: null, settings));
        var record = new PendingAuthorization
        {
            Alias = context.Alias,
            UserId = wanted.UserId,
            Scopes = wanted.Scopes,
            Parameters = parameters,
            Verifier = verifier,
            Nonce = declared ?? nonce,
            BindingHash = binding is null ? null : AuthorizationSecrets.Hash(binding),
            RedirectUri = redirectUri,
            Server = settings.Server,
            ReturnUrl = returnUrl,
            SessionHash = wanted.SessionHash,
            ReconnectHandle = reconnectHandle,
            ExpiresAt = context.Time.GetUtcNow() + settings.AuthorizationLifetime,
        };
        return (url, state, binding, record);
    }

    private static string? FindNonce(ReadOnlySpan<KeyValuePair<string, string?>> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            if (name == NonceName)
            {
                return value;
            }
        }

        return null;
    }
}
