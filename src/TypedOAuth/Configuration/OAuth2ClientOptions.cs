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

    /// <summary>The issuer that replaces the declared one.</summary>
    public string? Issuer { get; set; }

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

    /// <summary>The time before its expiry at which a token is refreshed in the background. The default is 5 minutes.</summary>
    /// <remarks>The time is limited to a tenth of the token's lifetime. The old token is served until the refresh ends.</remarks>
    public TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The time by which a token counts as expired early, to allow for different clocks. The default is 30 seconds.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The assumed lifetime of a refreshable token without <c>expires_in</c>. The default is one hour.</summary>
    /// <remarks>
    /// The maximum is ten years. RFC 6749 §5.1 recommends <c>expires_in</c> in a response, but does not require it.
    /// </remarks>
    public TimeSpan AssumedLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The time for which a token is served from memory before the store is read again. The default is 30 seconds.</summary>
    /// <remarks>
    /// A disconnect on another machine takes effect within this time. If the value is zero, each call reads the store.
    /// </remarks>
    public TimeSpan CacheDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of users' tokens in memory. The default is 10,000.</summary>
    public int CacheCapacity { get; set; } = 10_000;

    /// <summary>The timeout of a request to the authorization server. The default is 30 seconds; the maximum is one hour.</summary>
    /// <remarks>The timeout includes the time for reading the body.</remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The name of the connection on pages, "Google Calendar" for example. By default the declared <c>DisplayName</c>.
    /// </summary>
    public string? DisplayName { get; set; }

    /// <summary>The company that holds the account, "Google" for example, as pages name it. By default the connection's name.</summary>
    public string? ProviderName { get; set; }

    /// <summary>
    /// What the application does with the connection, on pages: a sentence that begins with a verb, of at most 60 characters. None by default.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>The heading under which a page with many connections lists this one. By default the last heading, "Other".</summary>
    public string? Category { get; set; }

    /// <summary>A picture of the provider, by its path on this site: <c>/icons/google.svg</c> for example. By default the monogram.</summary>
    public string? Icon { get; set; }

    /// <summary>One to three letters in the place of a picture. By default the name's initials.</summary>
    public string? Monogram { get; set; }

    /// <summary>The connection's place in lists: lower numbers first, equal ones by name. 0 by default.</summary>
    public int Order { get; set; }

    /// <summary>Whether the connections page lists this client. <see langword="true"/> by default.</summary>
    public bool IsVisible { get; set; } = true;

    /// <summary>
    /// What each scope permits, as sentences that begin with a verb: <c>["calendar.events"] = "Create and change events"</c>. The page shows a
    /// scope without a sentence by its own name. None by default.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IDictionary<string, string> Permissions { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Why the application needs a scope. A connection that lacks a scope of this table asks its user for more access; any other scope may be
    /// refused without a word. None by default.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IDictionary<string, string> NeededBecause { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What stops after a disconnect, as a sentence of its confirmation page. None by default.</summary>
    public string? DisconnectNote { get; set; }

    /// <summary>
    /// The provider's own page of connected applications, an https address, for users who disconnect where the provider offers no revocation.
    /// None by default.
    /// </summary>
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
}
