namespace TypedOAuth;

/// <summary>
/// What is known of a client when the application is compiled: immutable data in groups, emitted by the source generator as
/// <c>Definition</c>. A provider's peculiarity is a value in here, never a branch on a provider's name.
/// </summary>
public sealed class OAuth2ClientDefinition
{
    /// <summary>The client's names.</summary>
    public required OAuth2ClientIdentity Identity { get; init; }

    /// <summary>The authorization server's endpoints.</summary>
    public required OAuth2Endpoints Endpoints { get; init; }

    /// <summary>How the client authenticates (RFC 6749 §2.3).</summary>
    public OAuth2ClientAuthentication Authentication { get; init; }

    /// <summary>Names of parameters, where a provider's differ from RFC 6749's.</summary>
    public OAuth2ParameterNames Names { get; init; } = OAuth2ParameterNames.Standard;

    /// <summary>What requests carry.</summary>
    public required OAuth2RequestDefinition Requests { get; init; }

    /// <summary>What responses carry.</summary>
    public OAuth2ResponseDefinition Responses { get; init; } = OAuth2ResponseDefinition.Standard;

    /// <summary>What the authorization server supports.</summary>
    public OAuth2ClientBehavior Behavior { get; init; } = OAuth2ClientBehavior.Standard;

    /// <summary>The alias; never a setting or a secret.</summary>
    /// <returns><c>OAuth2ClientDefinition google</c>, for example.</returns>
    public override string ToString() => $"{nameof(OAuth2ClientDefinition)} {Identity.Alias}";
}

/// <summary>A client's names.</summary>
public sealed record OAuth2ClientIdentity
{
    /// <summary>The short name in paths, settings' keys and stored tokens.</summary>
    public required string Alias { get; init; }

    /// <summary>The name shown to people.</summary>
    public required string DisplayName { get; init; }
}

/// <summary>An authorization server's endpoints.</summary>
public sealed record OAuth2Endpoints
{
    /// <summary>The authorization endpoint (RFC 6749 §3.1).</summary>
    public required string Authorization { get; init; }

    /// <summary>The token endpoint (RFC 6749 §3.2).</summary>
    public required string Token { get; init; }

    /// <summary>Where tokens are refreshed; <see langword="null"/> means <see cref="Token"/> (RFC 6749 §6).</summary>
    public string? Refresh { get; init; }

    /// <summary>The revocation endpoint (RFC 7009); <see langword="null"/> where there is none.</summary>
    public string? Revocation { get; init; }

    /// <summary>The issuer identifier (RFC 8414 §2); <see langword="null"/> where none is declared.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether http is accepted on loopback addresses. <see langword="false"/> by default.</summary>
    public bool AllowInsecureLoopback { get; init; }
}

/// <summary>Names of the parameters that some providers spell differently.</summary>
public sealed record OAuth2ParameterNames
{
    internal static OAuth2ParameterNames Standard { get; } = new();

    /// <summary>The client identifier's parameter; <c>client_id</c> by default.</summary>
    public string ClientId { get; init; } = "client_id";

    /// <summary>The client secret's parameter; <c>client_secret</c> by default.</summary>
    public string ClientSecret { get; init; } = "client_secret";

    /// <summary>The scopes' parameter; <c>scope</c> by default.</summary>
    public string Scope { get; init; } = "scope";
}

/// <summary>What requests carry, computed when the application is compiled.</summary>
public sealed class OAuth2RequestDefinition
{
    /// <summary>
    /// The constant part of the authorization request's query, percent-encoded, without a leading separator:
    /// <c>response_type=code&amp;code_challenge_method=S256</c> and the declared constants.
    /// </summary>
    public required string AuthorizationQuery { get; init; }

    /// <summary>The scopes that every authorization request asks for, in the order of their declaration.</summary>
    public IReadOnlyList<string> DefaultScopes { get; init; } = [];

    /// <summary><see cref="DefaultScopes"/> joined by <see cref="ScopeSeparator"/>; empty where there are none.</summary>
    public string DefaultScope { get; init; } = "";

    /// <summary><see cref="DefaultScope"/>, percent-encoded for a query.</summary>
    public string DefaultScopeEncoded { get; init; } = "";

    /// <summary>What stands between two scopes; a space by default (RFC 6749 §3.3).</summary>
    public string ScopeSeparator { get; init; } = " ";

    /// <summary>
    /// Whether the authorization response arrives as a cross-site form post (OAuth 2.0 Form Post Response Mode), so that a host takes
    /// one. <see langword="false"/> by default.
    /// </summary>
    public bool UsesFormPost { get; init; }

    /// <summary>The constant beginning of the form that exchanges a code, percent-encoded UTF-8 (RFC 6749 §4.1.3).</summary>
    public ReadOnlyMemory<byte> AuthorizationCodeForm { get; init; } = "grant_type=authorization_code"u8.ToArray();

    /// <summary>The constant beginning of the form that refreshes a token, percent-encoded UTF-8 (RFC 6749 §6).</summary>
    public ReadOnlyMemory<byte> RefreshTokenForm { get; init; } = "grant_type=refresh_token"u8.ToArray();
}

/// <summary>What token responses carry.</summary>
public sealed class OAuth2ResponseDefinition
{
    internal static OAuth2ResponseDefinition Standard { get; } = new();

    /// <summary>The declared members of the token response, in the order of the client's <c>AuthData</c> properties.</summary>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public IReadOnlyList<OAuth2TokenField> Fields
    {
        get;
        init => field = value.Count <= TokenResponseReader.MaxFields
            ? value
            : throw new ArgumentException($"A client can declare {TokenResponseReader.MaxFields} token fields at most.", nameof(value));
    } = [];

    /// <summary>The accepted values of <c>token_type</c>, compared ignoring case; <c>Bearer</c> alone by default (RFC 6749 §7.1).</summary>
    public IReadOnlyList<string> TokenTypes { get; init; } = ["Bearer"];

    /// <summary>Whether the issuer is part of every authorization response (RFC 9207). <see langword="false"/> by default.</summary>
    public bool RequireIssuer { get; init; }
}

/// <summary>What an authorization server supports.</summary>
public sealed record OAuth2ClientBehavior
{
    internal static OAuth2ClientBehavior Standard { get; } = new();

    /// <summary>Whether refresh tokens are issued; <see langword="true"/> by default.</summary>
    public bool SupportsRefresh { get; init; } = true;
}
