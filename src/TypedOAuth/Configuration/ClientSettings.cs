using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Configuration;

/// <summary>
/// Holds a definition with its settings filled in: a snapshot that one operation uses from beginning to end, so that a change of the
/// configuration never mixes one server's endpoint with another server's secret.
/// </summary>
internal sealed class ClientSettings
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly SiteAddress? _site;
    private readonly HashSet<string> _formerServers;
    private volatile AuthorizationRequestTemplate? _template;
    private volatile Uri? _redirectUri;

    private ClientSettings(OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site)
    {
        (_definition, _site, Options) = (definition, site, options);
        var token = options.AccessTokenUri ?? definition.AccessTokenUri;
        TokenEndpoint = new Uri(token);
        RefreshEndpoint = new Uri(options.RefreshTokenUri ?? (options.AccessTokenUri is null ? definition.RefreshTokenUri : null) ?? token);
        RevocationEndpoint = FindRevocationEndpoint(definition, options, TokenEndpoint);
        Issuer = FindIssuer(definition, options);
        Identity = new(Issuer, TokenEndpoint.AbsoluteUri, RefreshEndpoint.AbsoluteUri, options.ClientId);
        _formerServers = FormerServers.Read(definition.FormerServers, options.FormerServers);
        ApiOrigins = [.. definition.ApiOrigins.Concat(options.ApiOrigins).Select(ApiOrigin.Parse).OfType<ApiOrigin>()];
    }

    public OAuth2ClientOptions Options { get; }

    public Uri TokenEndpoint { get; }

    public Uri RefreshEndpoint { get; }

    /// <summary>The revocation endpoint; <see langword="null"/> if the client declares none.</summary>
    public Uri? RevocationEndpoint { get; }

    public string? Issuer { get; }

    /// <summary>The server and the client that tokens of this snapshot belong to.</summary>
    public ServerIdentity Identity { get; }

    /// <summary>The origins of APIs that a token may be sent to, declared and set.</summary>
    public IReadOnlyList<ApiOrigin> ApiOrigins { get; }

    /// <summary>Identifies the server of this snapshot: its issuer, or if none is declared its token endpoint.</summary>
    public string Server => Issuer ?? TokenEndpoint.AbsoluteUri;

    /// <summary>How long a user may take between leaving for the provider and coming back.</summary>
    public TimeSpan AuthorizationLifetime => Site.AuthorizationLifetime;

    /// <summary>The redirect URI (RFC 6749 §3.1.2).</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    public Uri RedirectUri => _redirectUri ??= GetUri("callback");

    /// <summary>What is the same in every authorization request.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    public AuthorizationRequestTemplate AuthorizationTemplate =>
        _template ??= new(_definition, Options.AuthUri ?? _definition.AuthUri, Options.ClientId, RedirectUri);

    private SiteAddress Site => _site ?? throw new InvalidOperationException("These settings were created without a site.");

    /// <summary>Fills in the settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public static ClientSettings Create(OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site = null)
    {
        SettingsValidator.ThrowIfInvalid(definition, options);
        return new(definition, options, site);
    }

    /// <summary>
    /// Whether tokens may be sent to this snapshot's server: the client is the same, and so is the issuer or one endpoint, or one of them is
    /// declared as a former one. A record without an identity was written by an older version; its next refresh adopts it.
    /// </summary>
    public bool Owns(ServerIdentity? recorded) =>
        recorded is null
        || ReferenceEquals(recorded, Identity)
        || (recorded.ClientId == Identity.ClientId
            && (IsSame(recorded.Issuer, Identity.Issuer)
                || IsSame(recorded.TokenEndpoint, Identity.TokenEndpoint)
                || IsSame(recorded.RefreshEndpoint, Identity.RefreshEndpoint)));

    /// <summary>
    /// Finds the issuer that is set, or else declared; <see langword="null"/> if there is none. An empty text, which an environment variable
    /// without a value has, is no issuer.
    /// </summary>
    public static string? FindIssuer(OAuth2ClientDefinition definition, OAuth2ClientOptions options) =>
        options.Issuer is { Length: > 0 } set ? set : definition.Issuer is { Length: > 0 } declared ? declared : null;

    /// <summary>
    /// Finds the revocation endpoint of the server that issues the tokens: the declared one belongs to another server if the token endpoint is
    /// set to another host, a sandbox for example, and must not get its tokens.
    /// </summary>
    private static Uri? FindRevocationEndpoint(OAuth2ClientDefinition definition, OAuth2ClientOptions options, Uri tokenEndpoint)
    {
        if (definition.RevokeTokenUri is null)
        {
            return null;
        }

        // What is declared may be no URI by itself: it is not checked where a setting stands in for it.
        var isMoved = options.AccessTokenUri is not null
            && (!Uri.TryCreate(definition.AccessTokenUri, UriKind.Absolute, out var declared) || declared.Authority != tokenEndpoint.Authority);
        return options.RevokeTokenUri is { } set ? new Uri(set) : isMoved ? null : new Uri(definition.RevokeTokenUri);
    }

    private bool IsSame(string? recorded, string? current) =>
        recorded is { Length: > 0 } && (recorded == current || _formerServers.Contains(recorded));

    /// <summary>Returns the public address of one of the client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    public Uri GetUri(string endpoint) => Site.GetUri(_definition.Alias, endpoint);
}
