using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;

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
        var settings = context.Settings;
        var connect = settings.GetUri("connect");
        if (connect.Scheme != Uri.UriSchemeHttps && connect.Scheme != Uri.UriSchemeHttp)
        {
            throw new OAuth2ConfigurationException(
                $"The setting 'OAuth2:BaseUri' has the scheme '{connect.Scheme}', for which no connect page exists. "
                + "In a native app, call GetUnboundAuthorizationUrlAsync instead.");
        }

        // The session is read before the ticket is stored, because the call throws if no link can be created here.
        var secret = session is null ? null : await session.GetOrCreateAsync().ConfigureAwait(false);
        var sessionHash = secret is null ? null : AuthorizationSecrets.Hash(secret);
        var ticket = await CreateTicketAsync(userId, scopes, parameters, returnUrl, sessionHash, cancellationToken).ConfigureAwait(false);
        return new Uri($"{connect.AbsoluteUri}?ticket={ticket}");
    }

    /// <summary>Creates a connect ticket for the signed-in user.</summary>
    public ValueTask<string> CreateTicketAsync(string userId, ScopeList scopes, string? returnUrl, CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        return CreateTicketAsync(userId, scopes, parameters: [], returnUrl, sessionHash: null, cancellationToken);
    }

    /// <summary>Creates a connect ticket that repeats a failed authorization in the same browser.</summary>
    public ValueTask<string> CreateTicketAsync(PendingAuthorization failed, CancellationToken cancellationToken) =>
        CreateTicketAsync(failed.UserId, failed.Scopes, failed.Parameters, failed.ReturnUrl, failed.SessionHash, cancellationToken);

    /// <summary>Takes a connect ticket and begins its authorization.</summary>
    /// <returns>The started authorization; <see langword="null"/> if the ticket is unknown, used or expired.</returns>
    public async ValueTask<OAuth2AuthorizationStart?> BeginFromTicketAsync(string ticket, string? returnUrl, CancellationToken cancellationToken) =>
        await records.TakeAsync<ConnectTicket>(ticket, cancellationToken).ConfigureAwait(false) is { } taken
            ? await BeginAsync(
                taken.UserId, taken.Scopes, [.. taken.Parameters], taken.ReturnUrl ?? returnUrl, taken.SessionHash, cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>Begins an authorization of the signed-in user and binds it to the browser.</summary>
    public ValueTask<OAuth2AuthorizationStart> BeginAsync(
        string userId, ScopeList scopes, string? returnUrl, CancellationToken cancellationToken) =>
        BeginAsync(userId, scopes, parameters: [], returnUrl, sessionHash: null, cancellationToken);

    private async ValueTask<OAuth2AuthorizationStart> BeginAsync(
        string userId,
        ScopeList scopes,
        KeyValuePair<string, string?>[] parameters,
        string? returnUrl,
        string? sessionHash,
        CancellationToken cancellationToken)
    {
        ThrowUnlessLocal(returnUrl);
        var (url, state, binding, record) = Create(userId, scopes, parameters, returnUrl, bindsBrowser: true, sessionHash);
        await records.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(context.FlowLogger, context.Alias, userId);
        return new(new Uri(url), AuthorizationSecrets.GetBindingName(state), binding!, record.ExpiresAt);
    }

    /// <summary>Begins an authorization that the caller binds to a browser or a device.</summary>
    public async ValueTask<Uri> BeginUnboundAsync(
        string userId, ScopeList scopes, KeyValuePair<string, string?>[] parameters, CancellationToken cancellationToken)
    {
        var (url, state, _, record) = Create(userId, scopes, parameters, returnUrl: null, bindsBrowser: false);
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

    private async ValueTask<string> CreateTicketAsync(
        string userId,
        ScopeList scopes,
        IReadOnlyList<KeyValuePair<string, string?>> parameters,
        string? returnUrl,
        string? sessionHash,
        CancellationToken cancellationToken)
    {
        var ticket = AuthorizationSecrets.Create();
        var record = new ConnectTicket
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            Parameters = parameters,
            ReturnUrl = returnUrl,
            SessionHash = sessionHash,
            ExpiresAt = context.Time.GetUtcNow() + context.Settings.AuthorizationLifetime,
        };
        await records.AddAsync(ticket, record, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    private (string Url, string State, string? Binding, PendingAuthorization Record) Create(
        string userId,
        ScopeList scopes,
        KeyValuePair<string, string?>[] parameters,
        string? returnUrl,
        bool bindsBrowser,
        string? sessionHash = null)
    {
        var settings = context.Settings;
        var template = settings.AuthorizationTemplate;

        // A request for an ID token gets a new nonce, unless the client declares the parameter 'nonce' and the caller has set its value.
        var asksForIdToken = scopes.Contains(OpenIdScope);
        var declared = asksForIdToken ? FindNonce(parameters) : null;
        var needsNonce = asksForIdToken && declared is null;
        var count = 2 + (needsNonce ? 1 : 0) + (bindsBrowser ? 1 : 0);
        using var secrets = new RandomSecrets(stackalloc byte[RandomSecrets.ByteLength * count]);
        var (state, verifier) = (secrets[0], secrets[1]);
        var nonce = needsNonce ? secrets[2] : null;
        var binding = bindsBrowser ? secrets[count - 1] : null;
        Span<char> challenge = stackalloc char[AuthorizationSecrets.Length];
        AuthorizationSecrets.Hash(verifier, challenge);
        var request = new AuthorizationRequest(template, template.EncodeScopes(scopes), state, challenge, nonce, parameters);
        var record = new PendingAuthorization
        {
            Alias = context.Alias,
            UserId = userId,
            Scopes = scopes,
            Parameters = parameters,
            Verifier = verifier,
            Nonce = declared ?? nonce,
            BindingHash = binding is null ? null : AuthorizationSecrets.Hash(binding),
            RedirectUri = template.RedirectUri,
            Server = settings.Server,
            ReturnUrl = returnUrl,
            SessionHash = sessionHash,
            ExpiresAt = context.Time.GetUtcNow() + settings.AuthorizationLifetime,
        };
        return (request.ToUrl(), state, binding, record);
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
