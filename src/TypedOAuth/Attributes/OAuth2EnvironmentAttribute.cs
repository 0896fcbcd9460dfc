namespace TypedOAuth;

/// <summary>Declares another environment of the provider, for example a sandbox, which one setting selects.</summary>
/// <remarks>
/// <c>OAuth2:{alias}:Environment</c> contains the name. An endpoint that the environment does not declare is the client's own endpoint. The
/// settings of single endpoints take precedence. If the environment's token endpoint is on another host, then only its own declared endpoints
/// receive tokens: declare <see cref="RevokeTokenUri"/>, <see cref="UserInfoUri"/> and <see cref="ExchangeTokenUri"/> again.
/// </remarks>
/// <param name="name">The name, for example <c>sandbox</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2EnvironmentAttribute(string name) : Attribute
{
    /// <summary>The name, which the setting contains.</summary>
    public string Name { get; } = name;

    /// <summary>The authorization endpoint (RFC 6749 §3.1). The default is the client's endpoint.</summary>
    public string? AuthUri { get; set; }

    /// <summary>The token endpoint (RFC 6749 §3.2). The default is the client's endpoint.</summary>
    public string? AccessTokenUri { get; set; }

    /// <summary>The refresh endpoint (RFC 6749 §6). The default is the client's endpoint.</summary>
    public string? RefreshTokenUri { get; set; }

    /// <summary>The endpoint of the exchange after an authorization. The default is the client's endpoint.</summary>
    public string? ExchangeTokenUri { get; set; }

    /// <summary>The revocation endpoint (RFC 7009). The default is the client's endpoint.</summary>
    public string? RevokeTokenUri { get; set; }

    /// <summary>The UserInfo endpoint (OpenID Connect Core §5.3). The default is the client's endpoint.</summary>
    public string? UserInfoUri { get; set; }

    /// <summary>The issuer (RFC 8414 §2). The default is the client's issuer.</summary>
    public string? Issuer { get; set; }

    /// <summary>The OpenID discovery document. The default is the client's document if <see cref="Issuer"/> is not declared.</summary>
    /// <remarks>If <see cref="Issuer"/> is declared, the default is the address that OpenID Connect Discovery §4 derives from the issuer.</remarks>
    public string? DiscoveryUri { get; set; }

    /// <summary>The origins of the APIs. The default is the client's origins.</summary>
    public string[] ApiOrigins { get; set; } = [];
}
