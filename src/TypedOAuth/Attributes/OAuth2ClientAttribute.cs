namespace TypedOAuth;

/// <summary>Makes the annotated <see langword="partial"/> class a strongly typed OAuth 2.0 client (RFC 6749).</summary>
/// <remarks>
/// A client belongs to one authorization server. The source generator reads the arguments when the application is compiled, and generates the
/// client, its options and its registration. The client identifier and the secret are settings (<c>OAuth2:{alias}:ClientId</c> and
/// <c>OAuth2:{alias}:ClientSecret</c>), never arguments.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2ClientAttribute : Attribute
{
    /// <summary>The provider of the catalogue, one of the constants of <see cref="OAuth2Providers"/>. The default is none.</summary>
    /// <remarks>
    /// The preset of the provider declares the endpoints, the provider's differences from the specifications, and the account. An argument
    /// that you write replaces the preset's argument, and an attribute replaces the preset's attribute with the same name. A scope, an
    /// endpoint parameter and an environment keep the arguments that you do not write. A request, and a parameter or header of it, is
    /// replaced only for the requests that you name. If the token endpoint is on another server, the preset supplies no other address.
    /// The client always requests the scopes that the provider requires; <see cref="DefaultScopes"/> adds others.
    /// </remarks>
    public string? Provider { get; set; }

    /// <summary>The name of the server's metadata document among the project's additional files, which completes omitted arguments.</summary>
    /// <remarks>
    /// The file is a JSON document of RFC 8414 or of OpenID Connect Discovery. Add it to the project with
    /// <c>&lt;AdditionalFiles Include="idp.json" /&gt;</c>, and write its path in the project's folder, or the end of its path. It supplies
    /// <see cref="Issuer"/>, <see cref="AuthUri"/>, <see cref="AccessTokenUri"/>, <see cref="RevokeTokenUri"/>, <see cref="UserInfoUri"/>,
    /// <see cref="RequireIssuerInResponse"/>, <see cref="ClientAuthentication"/> and <see cref="SupportsRefresh"/>. A written argument replaces
    /// the document's value, which replaces the value of <see cref="Provider"/>.
    /// </remarks>
    public string? Metadata { get; set; }

    /// <summary>The client's short name in paths, setting keys and stored tokens. Required without <see cref="Provider"/>.</summary>
    /// <remarks>
    /// The default is the provider's identifier. The alias has at most 63 characters: lower-case letters, digits, <c>.</c>, <c>_</c> and <c>-</c>. The first character is a letter or a
    /// digit.
    /// </remarks>
    public string Alias { get; set; } = "";

    /// <summary>The authorization endpoint, an absolute https URI without a fragment (RFC 6749 §3.1). Required without <see cref="Provider"/> and <see cref="Metadata"/>.</summary>
    public string AuthUri { get; set; } = "";

    /// <summary>The token endpoint, an absolute https URI without a fragment (RFC 6749 §3.2). Required without <see cref="Provider"/> and <see cref="Metadata"/>.</summary>
    public string AccessTokenUri { get; set; } = "";

    /// <summary>The endpoint that refreshes tokens (RFC 6749 §6). The default is <see cref="AccessTokenUri"/>.</summary>
    public string? RefreshTokenUri { get; set; }

    /// <summary>The revocation endpoint (RFC 7009). Without an endpoint, the client has no <c>RevokeUserAccessTokenAsync</c>.</summary>
    public string? RevokeTokenUri { get; set; }

    /// <summary>The authorization server's issuer identifier (RFC 8414 §2), which each <c>iss</c> in a response must match.</summary>
    public string? Issuer { get; set; }

    /// <summary>The OpenID discovery document. The default is <see cref="Issuer"/> with <c>/.well-known/openid-configuration</c>.</summary>
    /// <remarks>
    /// Some providers publish the document at another address (OpenID Connect Discovery §4). The document must name <see cref="Issuer"/>
    /// exactly. The address is an absolute https URI without a fragment. The setting <c>OAuth2:{alias}:DiscoveryUri</c> replaces it.
    /// </remarks>
    public string? DiscoveryUri { get; set; }

    /// <summary>The name shown to users. The default is the name of the preset, or the alias with an upper-case first letter.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The scopes of every authorization request. The default is no scopes.</summary>
    public string[] DefaultScopes { get; set; } = [];

    /// <summary>Additional scopes that the application can request. The default is no scopes.</summary>
    public string[] Scopes { get; set; } = [];

    /// <summary>The separator between scopes in the <c>scope</c> parameter (RFC 6749 §3.3). The default is a space.</summary>
    public string ScopeSeparator { get; set; } = " ";

    /// <summary>
    /// The scope that counts as granted if a refresh token was issued, for example <c>offline_access</c>. The default is
    /// <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// Some providers never list this scope among the granted scopes. Without this property, the scope always counts as missing.
    /// </remarks>
    public string? ScopeShownByRefreshToken { get; set; }

    /// <summary>The name of the callback: a method of the class that runs after a user's token is saved.</summary>
    /// <remarks>
    /// The method takes an <see cref="AuthorizationCallbackContext{TAuthData}"/> and a <see cref="CancellationToken"/>, and returns a
    /// <see cref="ValueTask{TResult}"/> of <see cref="AuthorizationCallbackResult"/> or <see langword="null"/>.
    /// </remarks>
    public string? AuthorizationCallback { get; set; }

    /// <summary>The method by which the client authenticates at the token and revocation endpoints (RFC 6749 §2.3).</summary>
    /// <remarks>The default is <see cref="OAuth2ClientAuthentication.ClientSecretPost"/>.</remarks>
    public OAuth2ClientAuthentication ClientAuthentication { get; set; }

    /// <summary>Whether the authorization server issues refresh tokens. The default is <see langword="true"/>.</summary>
    public bool SupportsRefresh { get; set; } = true;

    /// <summary>The effect of a refresh on the refresh token. The default is <see cref="OAuth2RefreshTokenUse.Unknown"/>.</summary>
    /// <remarks>
    /// The value decides whether another process may send a refresh token again after a process has failed during a refresh (RFC 6749 §6, RFC
    /// 9700 §4.14.2).
    /// </remarks>
    public OAuth2RefreshTokenUse RefreshTokenUse { get; set; }

    /// <summary>Whether the provider accepts a replaced refresh token again for some time. The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// Some providers have such a grace period, so that a client can repeat a refresh whose response was lost. Without it, a second use of a
    /// replaced refresh token can end the grant (RFC 9700 §4.14.2).
    /// </remarks>
    public bool RefreshReuseTolerated { get; set; }

    /// <summary>The accepted values of <c>token_type</c>, compared case-insensitively. The default is <c>Bearer</c> only.</summary>
    /// <remarks>A client must not use a token of a type that it does not understand (RFC 6749 §7.1).</remarks>
    public string[] TokenTypes { get; set; } = ["Bearer"];

    /// <summary>Whether responses without <c>iss</c> are refused (RFC 9207). The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// Set this property if the authorization server sends <c>iss</c> in every authorization response. If a response contains <c>iss</c>,
    /// the value is always compared.
    /// </remarks>
    public bool RequireIssuerInResponse { get; set; }

    /// <summary>The origins of the APIs that a user's token may be sent to, for example <c>https://api.github.com</c>.</summary>
    /// <remarks>
    /// A host that begins with <c>*.</c> matches every host with exactly one additional label, for example <c>https://*.googleapis.com</c>.
    /// The default is no origins. The setting <c>OAuth2:{alias}:ApiOrigins</c>, a registered <c>BaseAddress</c> and
    /// <see cref="OAuth2ApiOptions.Origins"/> add origins.
    /// </remarks>
    public string[] ApiOrigins { get; set; } = [];

    /// <summary>Former issuers, token endpoints and refresh endpoints of this client, whose connections still belong to the client.</summary>
    /// <remarks>
    /// A connection of any other server needs attention, and its tokens are not sent. The default is no former servers. The setting
    /// <c>OAuth2:{alias}:FormerServers</c> adds former servers.
    /// </remarks>
    public string[] FormerServers { get; set; } = [];

    /// <summary>The reach of a revocation at the provider. The default is <see cref="OAuth2RevocationReach.Unknown"/>.</summary>
    /// <remarks>
    /// By default, a token that a new authorization replaces is not revoked, because the revocation might also end the new token (RFC 7009
    /// §2.1).
    /// </remarks>
    public OAuth2RevocationReach RevocationReach { get; set; }

    /// <summary>The endpoint that describes the user of an access token (OpenID Connect Core §5.3).</summary>
    /// <remarks>
    /// <see cref="OAuth2AccountSource.UserInfo"/> requires this endpoint. The endpoint is an absolute https URI without a fragment: the UserInfo
    /// endpoint of OpenID Connect, or a similar endpoint of the provider, for example <c>https://api.github.com/user</c>. The setting
    /// <c>OAuth2:{alias}:UserInfoUri</c> replaces it.
    /// </remarks>
    public string? UserInfoUri { get; set; }

    /// <summary>Whether one user can connect several accounts. The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// If the value is <see langword="true"/>, the client's methods for one user have an <c>account</c> argument. The client requires a source of
    /// accounts: <see cref="OAuth2AccountAttribute"/>, or the scope <c>openid</c> together with <see cref="Issuer"/>.
    /// </remarks>
    public bool MultipleAccounts { get; set; }

    /// <summary>Whether several users can connect the same account. The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// If the client declares <see cref="OAuth2AccountAttribute"/> or <see cref="MultipleAccounts"/>, an account belongs to the first user who
    /// connects it. For another user, the authorization fails and nothing is saved. The property has no effect for other clients.
    /// </remarks>
    public bool AllowSharedAccounts { get; set; }

    /// <summary>Whether endpoints may be http URIs on a loopback address, for development and tests.</summary>
    /// <remarks>The default is <see langword="false"/>.</remarks>
    public bool AllowInsecureLoopback { get; set; }

    /// <summary>How the authorization code is bound to the client (RFC 7636). The default is <see cref="OAuth2Pkce.S256"/>.</summary>
    public OAuth2Pkce Pkce { get; set; }

    /// <summary>The reason why PKCE is off, for example the sentence of the provider's documentation that excludes it.</summary>
    /// <remarks>The state and the binding of the browser protect the authorization also without PKCE (RFC 9700 §2.1.1).</remarks>
    public string? PkceOffReason { get; set; }

    /// <summary>How the authorization request carries the state. The default is <see cref="OAuth2StateLocation.Parameter"/>.</summary>
    public OAuth2StateLocation StateLocation { get; set; }

    /// <summary>The fragment of the authorization URL, which a few providers require, for example <c>wechat_redirect</c>.</summary>
    public string? AuthUriFragment { get; set; }

    /// <summary>The endpoint that exchanges the first access token for a token with a longer lifetime, directly after the authorization.</summary>
    /// <remarks>
    /// The default is no exchange. The parameters of the request are those of <see cref="OAuth2RequestParameterAttribute"/> for
    /// <see cref="OAuth2Requests.Exchange"/>.
    /// </remarks>
    public string? ExchangeTokenUri { get; set; }

    /// <summary>The token that refreshes a connection. The default is <see cref="OAuth2RefreshCredential.RefreshToken"/>.</summary>
    public OAuth2RefreshCredential RefreshCredential { get; set; }

    /// <summary>The tokens that a disconnect revokes. The default is <see cref="OAuth2RevokedToken.Both"/>.</summary>
    public OAuth2RevokedToken RevokedToken { get; set; }

    /// <summary>The lifetime of an access token whose response states none, as an ISO 8601 duration, for example <c>PT1H</c>.</summary>
    /// <remarks>The default is the setting <c>AssumedLifetime</c> (1 hour) for a token that can be refreshed. Another token is used until the API refuses it.</remarks>
    public string? AccessTokenLifetime { get; set; }

    /// <summary>The lifetime of a refresh token from its issue, as an ISO 8601 duration, for example <c>P100D</c>.</summary>
    /// <remarks>A response that states the lifetime takes precedence. The default is no lifetime.</remarks>
    public string? RefreshTokenLifetime { get; set; }

    /// <summary>The time after which an unused refresh token expires, as an ISO 8601 duration, for example <c>P90D</c>.</summary>
    /// <remarks>Each refresh starts the time again. The default is no limit.</remarks>
    public string? RefreshTokenIdleLifetime { get; set; }

    /// <summary>The lifetime of the user's grant from the authorization, as an ISO 8601 duration, for example <c>P1Y</c>.</summary>
    /// <remarks>
    /// Months and years follow the calendar. After this time, the user must authorize again, even if tokens were refreshed. The default is no
    /// limit.
    /// </remarks>
    public string? GrantLifetime { get; set; }

    /// <summary>Whether ID tokens contain the nonce of the request (OpenID Connect Core §3.1.3.7). The default is <see langword="true"/>.</summary>
    /// <remarks>Some providers omit the nonce. A nonce that differs is refused in any case.</remarks>
    public bool IdTokenHasNonce { get; set; } = true;

    /// <summary>The algorithm that signs ID tokens (OpenID Connect Dynamic Client Registration §2). The default is each asymmetric algorithm.</summary>
    /// <remarks>
    /// The asymmetric algorithms are RS, PS and ES with 256, 384 and 512 (RFC 7518 §3.1), with the keys that the issuer publishes. Some providers
    /// use <c>HS256</c>, whose key is the client secret: the secret must have 32 octets at least, and no other algorithm is then accepted.
    /// </remarks>
    public string? IdTokenSigningAlgorithm { get; set; }

    /// <summary>The status with which the API refuses an expired access token. The default is 401 (RFC 6750 §3.1).</summary>
    /// <remarks>With another value, for example 403, a response with status 401 also replaces the token.</remarks>
    public int ExpiredTokenStatus { get; set; } = 401;
}
