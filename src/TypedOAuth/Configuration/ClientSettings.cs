using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Configuration;

/// <summary>Holds the combined values of a client's definition and options.</summary>
/// <remarks>
/// An operation uses one snapshot from beginning to end, so that a configuration change never mixes the endpoint of one server with the
/// secret of another server. If the endpoints have parameters, an operation binds the snapshot to the values of its connection.
/// </remarks>
internal sealed class ClientSettings
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly SiteAddress? _site;
    private readonly IOAuth2AssertionSigner? _assertionSigner;
    private readonly HashSet<string> _formerServers;
    private readonly EndpointAddress _authorization;
    private readonly EndpointAddress _token;
    private readonly EndpointAddress _refresh;
    private readonly EndpointAddress? _revocation;
    private readonly EndpointAddress? _userInfo;
    private readonly EndpointAddress? _exchange;
    private readonly EndpointAddress? _discovery;
    private readonly BoundSettings? _bindings;
    private volatile AuthorizationRequestTemplate? _template;
    private volatile Uri? _redirectUri;

    private ClientSettings(
        OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site, EndpointFiller endpoints, BoundSettings? bindings)
    {
        (_definition, _site, Options, Endpoints) = (definition, site, options, endpoints);
        _bindings = bindings ?? (endpoints.Parameters.BelongsToConnections ? new(this) : null);
        ParameterReader = new(definition, endpoints.Parameters);
        var effective = EffectiveEndpoints.Find(definition, options);
        _authorization = CreateAddress(nameof(options.AuthUri), effective.Authorization);
        _token = CreateAddress(nameof(options.AccessTokenUri), effective.Token);
        _refresh = effective.Refresh is { } refresh ? CreateAddress(nameof(options.RefreshTokenUri), refresh) : _token;
        _revocation = effective.Revocation is { } revocation ? CreateAddress(nameof(options.RevokeTokenUri), revocation) : null;
        _userInfo = effective.UserInfo is { } userInfo ? CreateAddress(nameof(options.UserInfoUri), userInfo) : null;
        _exchange = effective.Exchange is { } exchange ? CreateAddress(nameof(options.ExchangeTokenUri), exchange) : null;
        _discovery = effective.Discovery is { } discovery ? CreateAddress(nameof(options.DiscoveryUri), discovery) : null;
        IssuerTemplate = effective.Issuer is null ? null : new(effective.Issuer, endpoints);
        Identity = new(Issuer, _token.Identifier, _refresh.Identifier, options.ClientId);
        _assertionSigner = bindings is not null ? bindings.Unbound._assertionSigner
            : options.AssertionSigner ?? (FindPrivateKey(options) is { } pem ? new PemAssertionSigner(pem, options.KeyId) : null);
        _formerServers = FormerServers.Read(definition.FormerServers.Select(endpoints.Fill), options.FormerServers.Select(endpoints.Fill));
        ApiOrigins = [.. effective.ApiOrigins.Select(origin => FindOrigin(endpoints, origin)).OfType<ApiOrigin>()];
    }

    public OAuth2ClientOptions Options { get; }

    /// <summary>The values of the endpoint parameters, with which further addresses can be filled.</summary>
    public EndpointFiller Endpoints { get; }

    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri TokenEndpoint => _token.Uri;

    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri RefreshEndpoint => _refresh.Uri;

    /// <summary>The revocation endpoint; <see langword="null"/> if the client has none.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri? RevocationEndpoint => _revocation?.Uri;

    /// <summary>Whether the client has a revocation endpoint, and the values of its endpoint parameters are known.</summary>
    public bool HasRevocationEndpoint => _revocation is { IsComplete: true };

    /// <summary>The endpoint that describes the user; <see langword="null"/> if the client has none.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri? UserInfoEndpoint => _userInfo?.Uri;

    /// <summary>The endpoint that exchanges the first access token; <see langword="null"/> if the client has none.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri? ExchangeEndpoint => _exchange?.Uri;

    /// <summary>The signer of the client's assertions.</summary>
    /// <exception cref="OAuth2ConfigurationException">No key is configured.</exception>
    public IOAuth2AssertionSigner AssertionSigner => _assertionSigner ?? throw new OAuth2ConfigurationException(
        $"The client signs assertions, but has no key: set '{SettingsSection.Root}:{_definition.Alias}:PrivateKey' or ':PrivateKeyFile', or an AssertionSigner.");

    /// <summary>The values of the endpoint parameters by name: those of the settings, and those of the bound connection.</summary>
    public IReadOnlyDictionary<string, string> Parameters => Endpoints.Values;

    /// <summary>The issuer, with the placeholders that have no value; <see langword="null"/> if no issuer is known.</summary>
    public string? Issuer => IssuerTemplate?.Text;

    /// <summary>The issuer, for comparisons with responses; <see langword="null"/> if no issuer is known.</summary>
    public IssuerTemplate? IssuerTemplate { get; }

    /// <summary>The OpenID discovery document; <see langword="null"/> if its address is derived from the issuer.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value of an endpoint parameter is unknown.</exception>
    public Uri? DiscoveryEndpoint => _discovery?.Uri;

    /// <summary>The server and the client id of the tokens that are issued with this snapshot.</summary>
    public ServerIdentity Identity { get; }

    /// <summary>The declared and the configured origins of APIs that a token may be sent to.</summary>
    public IReadOnlyList<ApiOrigin> ApiOrigins { get; }

    /// <summary>The identifier of the server: its issuer, or its token endpoint if no issuer is known.</summary>
    public string Server => Issuer ?? _token.Identifier;

    /// <summary>The maximum time between the redirect to the provider and the return to the redirect endpoint.</summary>
    public TimeSpan AuthorizationLifetime => Site.AuthorizationLifetime;

    /// <summary>The lifetime of a link that is sent to a user in a message.</summary>
    public TimeSpan ReconnectLinkLifetime => Site.ReconnectLinkLifetime;

    /// <summary>The redirect URI (RFC 6749 §3.1.2).</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri RedirectUri => _redirectUri ??= GetUri("callback");

    /// <summary>The parameters that are the same in every authorization request.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address or the value of an endpoint parameter is unknown.</exception>
    public AuthorizationRequestTemplate AuthorizationTemplate =>
        _template ??= new(_definition, _authorization.Uri.OriginalString, Options.ClientId, RedirectUri);

    private SiteAddress Site => _site ?? throw new InvalidOperationException("These settings were created without a site.");

    /// <summary>Combines a definition with its options.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public static ClientSettings Create(OAuth2ClientDefinition definition, OAuth2ClientOptions options, SiteAddress? site = null)
    {
        SettingsValidator.ThrowIfInvalid(definition, options);
        var parameters = EndpointParameterSet.Create(definition, EffectiveEndpoints.Find(definition, options).Addresses);
        return new(definition, options, site, EndpointFiller.Create(parameters, options.Parameters, options.ClientId), bindings: null);
    }

    /// <summary>Whether the endpoints and the API origins depend on a connection's values of endpoint parameters.</summary>
    public bool DependsOnConnection => _bindings is not null;

    /// <summary>Returns the settings with the endpoints of a connection.</summary>
    /// <param name="values">The connection's values of endpoint parameters. A missing value has its default.</param>
    /// <returns>The settings; the same instance if the endpoints do not depend on the connection.</returns>
    public ClientSettings Bind(IReadOnlyDictionary<string, string> values) => _bindings is null ? this : _bindings.Get(values);

    /// <summary>Reads the values of endpoint parameters from responses.</summary>
    public EndpointParameterReader ParameterReader { get; }

    /// <summary>Creates the settings with the endpoints of a connection.</summary>
    public ClientSettings CreateBound(IReadOnlyDictionary<string, string> values) =>
        new(_definition, Options, _site, Endpoints.Bind(values), _bindings);

    /// <summary>Returns whether tokens with the recorded identity may be sent to this snapshot's server.</summary>
    /// <remarks>
    /// The client id must be the same. In addition, the issuer or one endpoint must be the same or a former server. A record without an
    /// identity is accepted, because an older version wrote it; the next refresh stores the identity. Tokens are never sent if the value of an
    /// endpoint parameter is unknown.
    /// </remarks>
    public bool Owns(ServerIdentity? recorded) =>
        (_bindings is null || (_token.IsComplete && _refresh.IsComplete))
        && (recorded is null
            || ReferenceEquals(recorded, Identity)
            || (recorded.ClientId == Identity.ClientId
                && (IsSame(recorded.Issuer, Identity.Issuer)
                    || IsSame(recorded.TokenEndpoint, Identity.TokenEndpoint)
                    || IsSame(recorded.RefreshEndpoint, Identity.RefreshEndpoint))));

    private static string? FindPrivateKey(OAuth2ClientOptions options) => options.PrivateKey is { Length: > 0 } pem ? pem
        : options.PrivateKeyFile is { Length: > 0 } file ? File.ReadAllText(file)
        : null;

    /// <summary>Returns the public address of one of the client's endpoints.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri GetUri(string endpoint) => Site.GetUri(_definition.Alias, endpoint);

    /// <summary>Returns an origin; returns null if a value is unknown or the text is not an origin.</summary>
    public static ApiOrigin? FindOrigin(EndpointFiller endpoints, string origin)
    {
        var filled = endpoints.Fill(origin);
        return filled == origin || (EndpointText.TryParse(filled) is { } uri && endpoints.IsFilledAsWritten(origin, filled, uri)) ? ApiOrigin.Parse(filled) : null;
    }

    private EndpointAddress CreateAddress(string name, string address) => EndpointAddress.Create(Endpoints, _definition.Alias, name, address);

    private bool IsSame(string? recorded, string? current) =>
        recorded is { Length: > 0 } && (recorded == current || _formerServers.Contains(recorded));
}
