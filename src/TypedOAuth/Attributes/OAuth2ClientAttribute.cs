namespace TypedOAuth;

/// <summary>
/// Turns the annotated <see langword="partial"/> class into a strongly typed OAuth 2.0 client (RFC 6749) for one authorization server.
/// </summary>
/// <remarks>
/// The arguments are read when the application is compiled; the source generator emits the client, its options and its registration.
/// Client identifier and secret are settings (<c>OAuth2:{alias}:ClientId</c>, <c>OAuth2:{alias}:ClientSecret</c>), never arguments.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2ClientAttribute : Attribute
{
    /// <summary>
    /// The client's short name: it appears in its endpoints' paths, its settings' keys and its stored tokens.
    /// Lower-case letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, at most 63 characters, beginning with a letter or digit. Required.
    /// </summary>
    public string Alias { get; set; } = "";

    /// <summary>The authorization endpoint, an absolute https URI without a fragment (RFC 6749 §3.1). Required.</summary>
    public string AuthUri { get; set; } = "";

    /// <summary>The token endpoint, an absolute https URI without a fragment (RFC 6749 §3.2). Required.</summary>
    public string AccessTokenUri { get; set; } = "";

    /// <summary>The endpoint that refreshes tokens; <see cref="AccessTokenUri"/> when it is left out (RFC 6749 §6).</summary>
    public string? RefreshTokenUri { get; set; }

    /// <summary>The revocation endpoint (RFC 7009). Without it the client has no <c>RevokeUserAccessTokenAsync</c>.</summary>
    public string? RevokeTokenUri { get; set; }

    /// <summary>The authorization server's issuer identifier (RFC 8414 §2), compared with the <c>iss</c> of each authorization response.</summary>
    public string? Issuer { get; set; }

    /// <summary>The name shown to people; the alias with an upper-case first letter when it is left out.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The scopes that every authorization request asks for. None by default.</summary>
    public string[] DefaultScopes { get; set; } = [];

    /// <summary>Further scopes that the application may ask for. None by default.</summary>
    public string[] Scopes { get; set; } = [];

    /// <summary>What stands between two scopes in the <c>scope</c> parameter; a space by default (RFC 6749 §3.3).</summary>
    public string ScopeSeparator { get; set; } = " ";

    /// <summary>
    /// The name of a method of the class that runs after a user's token has been saved. It takes an
    /// <see cref="AuthorizationCallbackContext{TAuthData}"/> and a <see cref="CancellationToken"/>, and returns a
    /// <see cref="ValueTask{TResult}"/> of <see cref="AuthorizationCallbackResult"/> or <see langword="null"/>.
    /// </summary>
    public string? AuthorizationCallback { get; set; }

    /// <summary>
    /// How the client authenticates at the token and revocation endpoints (RFC 6749 §2.3);
    /// <see cref="OAuth2ClientAuthentication.ClientSecretPost"/> by default.
    /// </summary>
    public OAuth2ClientAuthentication ClientAuthentication { get; set; }

    /// <summary>Whether the authorization server issues refresh tokens; <see langword="true"/> by default.</summary>
    public bool SupportsRefresh { get; set; } = true;

    /// <summary>
    /// The values of <c>token_type</c> that are accepted, in any case; <c>Bearer</c> alone by default, as a client must not use a token
    /// of a type that it does not understand (RFC 6749 §7.1).
    /// </summary>
    public string[] TokenTypes { get; set; } = ["Bearer"];

    /// <summary>
    /// Whether the authorization server puts <c>iss</c> into every authorization response (RFC 9207), so that its absence is refused.
    /// <see langword="false"/> by default; an <c>iss</c> that is present is compared in any case.
    /// </summary>
    public bool RequireIssuerInResponse { get; set; }

    /// <summary>
    /// The origins of the APIs that a user's token may be sent to: <c>https://api.github.com</c>, for example. A host that begins with
    /// <c>*.</c> stands for one more label: <c>https://*.googleapis.com</c>. None by default; the setting <c>OAuth2:{alias}:ApiOrigins</c>,
    /// a registered <c>BaseAddress</c> and <see cref="OAuth2ApiOptions.Origins"/> add to them.
    /// </summary>
    public string[] ApiOrigins { get; set; } = [];

    /// <summary>
    /// Issuers, token endpoints and refresh endpoints that this client had before: connections that were made with one of them still belong
    /// to it. A connection whose server is neither a declared nor a former one needs attention, and its tokens are sent nowhere. None by
    /// default; the setting <c>OAuth2:{alias}:FormerServers</c> adds to them.
    /// </summary>
    public string[] FormerServers { get; set; } = [];

    /// <summary>
    /// What the provider ends when a token is revoked. <see cref="OAuth2RevocationReach.Unknown"/> by default: a token that a new
    /// authorization replaces is then not revoked, as the new one might end with it (RFC 7009 §2.1).
    /// </summary>
    public OAuth2RevocationReach RevocationReach { get; set; }

    /// <summary>
    /// Whether endpoints may be http URIs on a loopback address, for development and tests. <see langword="false"/> by default.
    /// </summary>
    public bool AllowInsecureLoopback { get; set; }
}
