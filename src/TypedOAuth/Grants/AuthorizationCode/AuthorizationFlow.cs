using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>
/// Begins authorizations: makes connect links with one-time tickets, and authorization URLs with a state and a PKCE challenge of their
/// own (RFC 9700 §2.1.1). What it checks at the end stands in <see cref="AuthorizationResponseCheck"/>.
/// </summary>
internal sealed class AuthorizationFlow(
    OAuth2ClientDefinition definition, IClientSettingsSource source, PendingAuthorizations pending, TimeProvider time, ILogger logger)
{
    private const string OpenIdScope = "openid";
    private const string NonceName = "nonce";

    private string Alias => definition.Identity.Alias;

    /// <summary>Makes a connect link for the user.</summary>
    public async ValueTask<Uri> CreateConnectUriAsync(
        string userId, string? scope, KeyValuePair<string, string?>[] parameters, CancellationToken cancellationToken)
    {
        var connect = source.GetUri("connect");
        return new Uri($"{connect.AbsoluteUri}?ticket={await CreateTicketAsync(userId, scope, parameters, cancellationToken).ConfigureAwait(false)}");
    }

    /// <summary>Makes a ticket, which begins a flow for the user once.</summary>
    public async ValueTask<string> CreateTicketAsync(
        string userId, string? scope, IReadOnlyList<KeyValuePair<string, string?>> parameters, CancellationToken cancellationToken)
    {
        var ticket = AuthorizationSecrets.Create();
        var record = new PendingAuthorization
        {
            Kind = PendingAuthorizationKind.Ticket,
            Alias = Alias,
            UserId = userId,
            Scope = scope,
            Parameters = parameters,
            ExpiresAt = time.GetUtcNow() + source.AuthorizationLifetime,
        };
        await pending.AddAsync(ticket, record, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    /// <summary>Begins the flow of a ticket, which can be done once.</summary>
    public async ValueTask<OAuth2AuthorizationStart?> BeginFromTicketAsync(string ticket, string? returnUrl, CancellationToken cancellationToken) =>
        await pending.TakeAsync(ticket, PendingAuthorizationKind.Ticket, cancellationToken).ConfigureAwait(false) is { } taken
            ? await BeginAsync(taken.UserId, taken.Scope, [.. taken.Parameters], returnUrl, cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>Begins a flow that one browser is bound to.</summary>
    public async ValueTask<OAuth2AuthorizationStart> BeginAsync(
        string userId, string? scope, KeyValuePair<string, string?>[] parameters, string? returnUrl, CancellationToken cancellationToken)
    {
        if (returnUrl is not null && !OAuth2LocalPath.IsLocal(returnUrl))
        {
            throw new ArgumentException("A return URL is a path on this site that begins with one '/'.", nameof(returnUrl));
        }

        var binding = AuthorizationSecrets.Create();
        var (url, state, record) = Create(userId, scope, parameters, returnUrl, AuthorizationSecrets.Hash(binding));
        await pending.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(logger, Alias, userId);
        return new(new Uri(url), AuthorizationSecrets.GetBindingName(state), binding, record.ExpiresAt);
    }

    /// <summary>Begins a flow that the caller binds to a browser, or to a device.</summary>
    public async ValueTask<Uri> BeginUnboundAsync(
        string userId, string? scope, KeyValuePair<string, string?>[] parameters, CancellationToken cancellationToken)
    {
        var (url, state, record) = Create(userId, scope, parameters, returnUrl: null, bindingHash: null);
        await pending.AddAsync(state, record, cancellationToken).ConfigureAwait(false);
        FlowLog.Begun(logger, Alias, userId);
        return new Uri(url);
    }

    /// <summary>What is asked for, or was, in the library's own form.</summary>
    public string? GetRequestedScope(string? scope)
    {
        var wire = scope ?? definition.Requests.DefaultScope;
        return wire.Length == 0 ? null : ScopeText.Normalize(wire, definition.Requests.ScopeSeparator, requested: wire);
    }

    private (string Url, string State, PendingAuthorization Record) Create(
        string userId, string? scope, KeyValuePair<string, string?>[] parameters, string? returnUrl, string? bindingHash)
    {
        var (state, verifier) = (AuthorizationSecrets.Create(), AuthorizationSecrets.Create());
        Span<char> challenge = stackalloc char[AuthorizationSecrets.Length];
        AuthorizationSecrets.Hash(verifier, challenge);

        // A request for an ID token has a nonce of its own, unless the client declares the parameter and the caller has set it.
        var asksForIdToken = AsksForIdToken(scope);
        var declared = asksForIdToken ? FindNonce(parameters) : null;
        var nonce = asksForIdToken && declared is null ? AuthorizationSecrets.Create() : null;
        var encodedScope = scope is null ? definition.Requests.DefaultScopeEncoded : PercentEncoding.Encode(scope);
        var head = source.AuthorizationUrl;
        var url = AuthorizationUrl.Create(head.For(encodedScope), encodedScope, state, challenge, parameters, nonce);
        var record = new PendingAuthorization
        {
            Kind = PendingAuthorizationKind.State,
            Alias = Alias,
            UserId = userId,
            Scope = scope,
            Parameters = parameters,
            Verifier = verifier,
            Nonce = declared ?? nonce,
            BindingHash = bindingHash,
            RedirectUri = head.RedirectUri,
            Server = AuthorizationResponseCheck.GetServer(source.Settings),
            ReturnUrl = returnUrl,
            ExpiresAt = time.GetUtcNow() + source.AuthorizationLifetime,
        };
        return (url, state, record);
    }

    private bool AsksForIdToken(string? scope)
    {
        if (scope is null)
        {
            return definition.Requests.DefaultScopes.Contains(OpenIdScope);
        }

        foreach (var range in scope.AsSpan().Split(definition.Requests.ScopeSeparator))
        {
            if (scope.AsSpan()[range] is OpenIdScope)
            {
                return true;
            }
        }

        return false;
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
