using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TypedOAuth;

/// <summary>Represents a client's settings, from the configuration section <c>OAuth2:{alias}</c> or from code.</summary>
/// <remarks>A change of the configuration takes effect without a restart.</remarks>
public abstract class OAuth2ClientOptions
{
    /// <summary>The client identifier that the authorization server assigned (RFC 6749 §2.2). Required.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The client secret (RFC 6749 §2.3.1). Required unless the client is public.</summary>
    /// <remarks>
    /// Do not store the secret in source code. Use user secrets in development, and a vault or the environment in production. System.Text.Json
    /// does not write the secret.
    /// </remarks>
    [JsonIgnore]
    public string? ClientSecret { get; set; }

    /// <summary>The authorization endpoint that replaces the declared one, for another environment of the same provider.</summary>
    public string? AuthUri { get; set; }

    /// <summary>The token endpoint that replaces the declared one.</summary>
    public string? AccessTokenUri { get; set; }

    /// <summary>The refresh endpoint that replaces the declared one.</summary>
    public string? RefreshTokenUri { get; set; }

    /// <summary>The revocation endpoint that replaces the declared one.</summary>
    /// <remarks>The setting has no effect for a client that declares no revocation endpoint.</remarks>
    public string? RevokeTokenUri { get; set; }

    /// <summary>The endpoint that replaces the declared UserInfo endpoint.</summary>
    /// <remarks>The setting has no effect for a client that declares no such endpoint.</remarks>
    public string? UserInfoUri { get; set; }

    /// <summary>The endpoint that replaces the declared endpoint of the exchange after an authorization.</summary>
    /// <remarks>The setting has no effect for a client that declares no such endpoint.</remarks>
    public string? ExchangeTokenUri { get; set; }

    /// <summary>The issuer that replaces the declared one.</summary>
    public string? Issuer { get; set; }

    /// <summary>The OpenID discovery document that replaces the declared one.</summary>
    /// <remarks>Without this setting, another issuer has the document at the address that is derived from the issuer.</remarks>
    public string? DiscoveryUri { get; set; }

    /// <summary>Additional former issuers, token endpoints and refresh endpoints, whose connections still belong to this client.</summary>
    /// <remarks>
    /// The setting is a list (<c>FormerServers:0</c>, <c>FormerServers:1</c>) or one text with spaces between the addresses. The default is no
    /// former servers besides the declared ones.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> FormerServers { get; set; } = [];

    /// <summary>Additional origins of APIs that a user's token may be sent to, for example a sandbox.</summary>
    /// <remarks>
    /// The setting is a list (<c>ApiOrigins:0</c>, <c>ApiOrigins:1</c>) or one text with spaces between the origins. The default is no origins
    /// besides the declared ones.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> ApiOrigins { get; set; } = [];

    /// <summary>How long before its expiry a token is refreshed in the background. The default is 5 minutes.</summary>
    /// <remarks>The time is limited to a tenth of the token's lifetime. The old token is served until the refresh ends.</remarks>
    public TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long before its expiry a token is treated as expired, because clocks can differ. The default is 30 seconds.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The assumed lifetime of a token that can be refreshed and has no <c>expires_in</c>. The default is one hour.</summary>
    /// <remarks>
    /// The maximum is ten years. RFC 6749 §5.1 recommends <c>expires_in</c> in a response, but does not require it.
    /// </remarks>
    public TimeSpan AssumedLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The longest time between two refreshes, so that no refresh token expires because it is idle. The default is no limit.</summary>
    /// <remarks>
    /// The setting has an effect in an application with background renewal (<c>AddBackgroundRenewal</c>). A token that expires earlier is
    /// refreshed earlier.
    /// </remarks>
    public TimeSpan? KeepAlive { get; set; }

    /// <summary>The time between the change <c>ExpiresSoon</c> and the expiry of the refresh token or the grant. The default is 7 days.</summary>
    /// <remarks>
    /// The time is limited to a quarter of the lifetime. If the value is zero, the change is not made. The setting has an effect in an
    /// application with background renewal (<c>AddBackgroundRenewal</c>), and if the provider states the date.
    /// </remarks>
    public TimeSpan WarnBefore { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The time for which a token is served from memory before the store is read again. The default is 30 seconds.</summary>
    /// <remarks>
    /// A disconnect on another machine takes effect within this time. During an outage of the store, a token in memory is used until it expires,
    /// so a disconnect takes effect on this machine when the store is back. If the value is zero, each call reads the store.
    /// </remarks>
    public TimeSpan CacheDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of users' tokens in memory. The default is 10,000.</summary>
    public int CacheCapacity { get; set; } = 10_000;

    /// <summary>The timeout of a request to the authorization server. The default is 30 seconds; the maximum is one hour.</summary>
    /// <remarks>The timeout includes the time for reading the body.</remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The connection's name on pages, for example "Google Calendar". The default is the declared <c>DisplayName</c>.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The provider's name on pages, for example "Google". The default is the connection's name.</summary>
    public string? ProviderName { get; set; }

    /// <summary>The description of the connection's purpose on pages. The default is no description.</summary>
    /// <remarks>Write one sentence that begins with a verb and has at most 60 characters.</remarks>
    public string? Description { get; set; }

    /// <summary>The heading above the connection on a page with many connections. The default is the last heading, "Other".</summary>
    public string? Category { get; set; }

    /// <summary>The path of the provider's icon on this site, for example <c>/icons/google.svg</c>. The default is the monogram.</summary>
    public string? Icon { get; set; }

    /// <summary>One to three letters that replace a missing icon. The default is the initials of the name.</summary>
    public string? Monogram { get; set; }

    /// <summary>
    /// The connection's position in lists: lower numbers come first, and equal numbers are sorted by name. The default is 0.
    /// </summary>
    public int Order { get; set; }

    /// <summary>Whether the connections page lists this client. The default is <see langword="true"/>.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>The descriptions of scopes on pages. The defaults are those of <see cref="OAuth2ScopeAttribute.Description"/>.</summary>
    /// <remarks>
    /// Write sentences that begin with a verb, for example <c>["calendar.events"] = "Create and change events"</c>. For a scope without a
    /// description, pages show the scope itself. An empty text removes a declared description.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IDictionary<string, string> Permissions { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The reasons why the application needs scopes. The default is no reasons.</summary>
    /// <remarks>
    /// If a scope in this table was not granted, pages ask the user for more access. Other scopes are optional: pages do not ask for them again.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IDictionary<string, string> NeededBecause { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A sentence about the consequences of a disconnect, for the confirmation page. The default is no sentence.</summary>
    public string? DisconnectNote { get; set; }

    /// <summary>The https address of the provider's page that lists connected applications. The default is no address.</summary>
    /// <remarks>After a disconnect, pages show this address if the provider does not support revocation.</remarks>
    public string? ProviderSettingsUrl { get; set; }

    /// <summary>A function that creates the handler for this client's requests to the authorization server, for a proxy or a test.</summary>
    /// <remarks>
    /// <para>
    /// The default, <see langword="null"/>, uses a <see cref="SocketsHttpHandler"/> without redirects and cookies. The function is called once,
    /// and the client owns the handler.
    /// </para>
    /// <para>
    /// The handler must neither repeat a request nor follow a redirect, because a request contains secrets (RFC 9700 §4.12). The client disables
    /// redirects and cookies of a <see cref="SocketsHttpHandler"/> or <see cref="HttpClientHandler"/>, even behind delegating handlers.
    /// </para>
    /// </remarks>
    [JsonIgnore]
    public Func<HttpMessageHandler>? BackchannelHandler { get; set; }

    /// <summary>The values of endpoint parameters, by name, which replace the declared values.</summary>
    /// <remarks>
    /// The setting <c>OAuth2:{alias}:Parameters:{name}</c> has an effect on parameters with <see cref="OAuth2EndpointParameterSource.Setting"/>. For a
    /// parameter that the user enters, the value is the default.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The name of the declared environment to use, for example <c>sandbox</c>. The default is the provider's main environment.</summary>
    public string? Environment { get; set; }

    /// <summary>The private key in PEM format that signs the client's assertions. System.Text.Json does not write the key.</summary>
    /// <remarks>Store the key like a client secret. The default is no key.</remarks>
    [JsonIgnore]
    public string? PrivateKey { get; set; }

    /// <summary>The path of a PEM file with the private key that signs the client's assertions. The default is no file.</summary>
    /// <remarks>The file is read when the settings are loaded.</remarks>
    public string? PrivateKeyFile { get; set; }

    /// <summary>The identifier of the private key, which is the header <c>kid</c> of assertions (RFC 7515 §4.1.4). The default is none.</summary>
    public string? KeyId { get; set; }

    /// <summary>The signer of assertions whose key the application cannot read. The default is the key of the settings.</summary>
    [JsonIgnore]
    public IOAuth2AssertionSigner? AssertionSigner { get; set; }

    /// <summary>The signer of requests to the provider. The default is no signer.</summary>
    [JsonIgnore]
    public IOAuth2RequestSigner? RequestSigner { get; set; }

    /// <summary>The check of authorization responses that runs before the code is sent. The default is no check.</summary>
    [JsonIgnore]
    public IOAuth2CallbackValidator? CallbackValidator { get; set; }

    /// <summary>The reader that converts responses to the standard format. The default is no conversion.</summary>
    [JsonIgnore]
    public IOAuth2ResponseReader? ResponseReader { get; set; }
}
