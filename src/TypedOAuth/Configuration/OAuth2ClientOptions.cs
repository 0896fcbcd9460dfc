using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TypedOAuth;

/// <summary>
/// A client's settings, from any configuration provider under <c>OAuth2:{alias}</c>, or from code; read again when they change.
/// </summary>
public abstract class OAuth2ClientOptions
{
    /// <summary>The client identifier that the authorization server gave out (RFC 6749 §2.2). Required.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>
    /// The client secret (RFC 6749 §2.3.1). Required unless the client is public. Keep it out of source: user secrets in
    /// development, a vault or the environment elsewhere. System.Text.Json does not write it.
    /// </summary>
    [JsonIgnore]
    public string? ClientSecret { get; set; }

    /// <summary>Replaces the declared authorization endpoint, for another environment of the same provider.</summary>
    public string? AuthUri { get; set; }

    /// <summary>Replaces the declared token endpoint.</summary>
    public string? AccessTokenUri { get; set; }

    /// <summary>Replaces the declared refresh endpoint.</summary>
    public string? RefreshTokenUri { get; set; }

    /// <summary>Replaces the declared revocation endpoint; it cannot add one to a client that declares none.</summary>
    public string? RevokeTokenUri { get; set; }

    /// <summary>Replaces the declared issuer.</summary>
    public string? Issuer { get; set; }

    /// <summary>
    /// Issuers, token endpoints and refresh endpoints that this client had before, besides the declared ones: connections that were made
    /// with one of them still belong to it. The setting is a list (<c>FormerServers:0</c>, <c>FormerServers:1</c>), or one text with spaces
    /// between the addresses. None by default.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> FormerServers { get; set; } = [];

    /// <summary>
    /// Origins of APIs that a user's token may be sent to, besides the declared ones: a sandbox, for example. The setting is a list
    /// (<c>ApiOrigins:0</c>, <c>ApiOrigins:1</c>), or one text with spaces between the origins. None by default.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> ApiOrigins { get; set; } = [];

    /// <summary>
    /// How long before its expiry a token is refreshed in the background while it is still served; 5 minutes by default, and never
    /// more than a tenth of the token's lifetime.
    /// </summary>
    public TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How much earlier than its expiry a token counts as expired, for clocks that disagree; 30 seconds by default.</summary>
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The lifetime assumed for a token whose response has no <c>expires_in</c> (RFC 6749 §5.1 recommends, not requires, it) and that
    /// can be refreshed; one hour by default, ten years at most.
    /// </summary>
    public TimeSpan AssumedLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long a token is served from memory before the store is looked at again, so that a disconnect on another machine takes
    /// effect everywhere within it; 30 seconds by default. Zero reads the store on each call.
    /// </summary>
    public TimeSpan CacheDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many users' tokens are kept in memory at most; 10,000 by default.</summary>
    public int CacheCapacity { get; set; } = 10_000;

    /// <summary>How long one request to the authorization server may take, body included; 30 seconds by default, one hour at most.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Creates the handler that sends this client's requests to the authorization server, where the default
    /// (<see cref="SocketsHttpHandler"/> without redirects and cookies) will not do: a proxy, a test. It must neither repeat a request nor
    /// follow a redirect, as a request carries secrets (RFC 9700 §4.12); redirects and cookies of a <see cref="SocketsHttpHandler"/> or
    /// <see cref="HttpClientHandler"/> are switched off, also behind delegating handlers. <see langword="null"/> by default. Called once;
    /// the client owns the handler.
    /// </summary>
    [JsonIgnore]
    public Func<HttpMessageHandler>? BackchannelHandler { get; set; }
}
