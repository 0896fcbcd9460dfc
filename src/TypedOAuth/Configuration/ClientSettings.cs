using System.Collections.Frozen;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Configuration;

/// <summary>Holds the combined values of a client's definition and options.</summary>
/// <remarks>
/// An operation uses one snapshot from beginning to end, so that a configuration change never mixes the endpoint of one server with the
/// secret of another server.
/// </remarks>
internal sealed class ClientSettings
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly string _authorizationEndpoint;
    private readonly SiteAddress? _site;
    private readonly IOAuth2AssertionSigner? _assertionSigner;
    private readonly HashSet<string> _formerServers;
    private volatile AuthorizationRequestTemplate? _template;
    private volatile Uri? _redirectUri;

    private ClientSettings(OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site)
    {
        (_definition, _site, Options) = (definition, site, options);
        var endpoints = EffectiveEndpoints.Find(definition, options);
        _authorizationEndpoint = endpoints.Authorization;
        TokenEndpoint = new Uri(endpoints.Token);
        RefreshEndpoint = new Uri(endpoints.Refresh ?? endpoints.Token);
        RevocationEndpoint = endpoints.Revocation is { } revocation ? new Uri(revocation) : null;
        UserInfoEndpoint = endpoints.UserInfo is { } userInfo ? new Uri(userInfo) : null;
        ExchangeEndpoint = definition.ExchangeTokenUri is { } exchange ? new Uri(exchange) : null;
        Issuer = FindIssuer(definition, options);
        Identity = new(Issuer, TokenEndpoint.AbsoluteUri, RefreshEndpoint.AbsoluteUri, options.ClientId);
        _assertionSigner = options.AssertionSigner
            ?? (FindPrivateKey(options) is { } pem ? new PemAssertionSigner(pem, options.KeyId) : null);
        _formerServers = FormerServers.Read(definition.FormerServers, options.FormerServers);
        ApiOrigins = [.. definition.ApiOrigins.Concat(options.ApiOrigins).Select(ApiOrigin.Parse).OfType<ApiOrigin>()];
    }

    public OAuth2ClientOptions Options { get; }

    public Uri TokenEndpoint { get; }

    public Uri RefreshEndpoint { get; }

    /// <summary>The revocation endpoint; <see langword="null"/> if the client has none.</summary>
    public Uri? RevocationEndpoint { get; }

    /// <summary>The endpoint that describes the user; <see langword="null"/> if the client has none.</summary>
    public Uri? UserInfoEndpoint { get; }

    /// <summary>The endpoint that exchanges the first access token; <see langword="null"/> if the client has none.</summary>
    public Uri? ExchangeEndpoint { get; }

    /// <summary>The signer of the client's assertions.</summary>
    /// <exception cref="OAuth2ConfigurationException">No key is configured.</exception>
    public IOAuth2AssertionSigner AssertionSigner => _assertionSigner ?? throw new OAuth2ConfigurationException(
        $"The client signs assertions, but has no key: set '{SettingsSection.Root}:{_definition.Alias}:PrivateKey' or ':PrivateKeyFile', or an AssertionSigner.");

    /// <summary>The values of the endpoint parameters by name: those of the settings, and those of the bound connection.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; } = FrozenDictionary<string, string>.Empty;

    public string? Issuer { get; }

    /// <summary>The server and the client id of the tokens that are issued with this snapshot.</summary>
    public ServerIdentity Identity { get; }

    /// <summary>The declared and the configured origins of APIs that a token may be sent to.</summary>
    public IReadOnlyList<ApiOrigin> ApiOrigins { get; }

    /// <summary>The identifier of the server: its issuer, or its token endpoint if no issuer is known.</summary>
    public string Server => Issuer ?? TokenEndpoint.AbsoluteUri;

    /// <summary>The maximum time between the redirect to the provider and the return to the redirect endpoint.</summary>
    public TimeSpan AuthorizationLifetime => Site.AuthorizationLifetime;

    /// <summary>The lifetime of a link that is sent to a user in a message.</summary>
    public TimeSpan ReconnectLinkLifetime => Site.ReconnectLinkLifetime;

    /// <summary>The redirect URI (RFC 6749 §3.1.2).</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri RedirectUri => _redirectUri ??= GetUri("callback");

    /// <summary>The parameters that are the same in every authorization request.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public AuthorizationRequestTemplate AuthorizationTemplate =>
        _template ??= new(_definition, _authorizationEndpoint, Options.ClientId, RedirectUri);

    private SiteAddress Site => _site ?? throw new InvalidOperationException("These settings were created without a site.");

    /// <summary>Combines a definition with its options.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public static ClientSettings Create(OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site = null)
    {
        SettingsValidator.ThrowIfInvalid(definition, options);
        return new(definition, options, site);
    }

    /// <summary>Returns whether tokens with the recorded identity may be sent to this snapshot's server.</summary>
    /// <remarks>
    /// The client id must be the same. In addition, the issuer or one endpoint must be the same or a former server. A record without an
    /// identity is accepted, because an older version wrote it; the next refresh stores the identity.
    /// </remarks>
    public bool Owns(ServerIdentity? recorded) =>
        recorded is null
        || ReferenceEquals(recorded, Identity)
        || (recorded.ClientId == Identity.ClientId
            && (IsSame(recorded.Issuer, Identity.Issuer)
                || IsSame(recorded.TokenEndpoint, Identity.TokenEndpoint)
                || IsSame(recorded.RefreshEndpoint, Identity.RefreshEndpoint)));

    /// <summary>Returns the configured issuer, or the declared issuer if none is configured; returns null if neither exists.</summary>
    /// <remarks>An empty text, which is the value of an empty environment variable, is not an issuer.</remarks>
    public static string? FindIssuer(OAuth2ClientDefinition definition, OAuth2ClientOptions options) =>
        options.Issuer is { Length: > 0 } set ? set : definition.Issuer is { Length: > 0 } declared ? declared : null;

    private static string? FindPrivateKey(OAuth2ClientOptions options) => options.PrivateKey is { Length: > 0 } pem ? pem
        : options.PrivateKeyFile is { Length: > 0 } file ? File.ReadAllText(file)
        : null;

    private bool IsSame(string? recorded, string? current) =>
        recorded is { Length: > 0 } && (recorded == current || _formerServers.Contains(recorded));

    /// <summary>Returns the public address of one of the client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri GetUri(string endpoint) => Site.GetUri(_definition.Alias, endpoint);
}
