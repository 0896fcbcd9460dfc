using System.ComponentModel;

namespace TypedOAuth.Generated;

/// <summary>
/// Holds what a client declares: plain, immutable data in the words of <see cref="OAuth2ClientAttribute"/>, emitted as <c>Definition</c>.
/// </summary>
/// <remarks>A provider's oddity is a value in here, never a branch on a provider's name. Nothing in here is encoded: the runtime does that.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2ClientDefinition
{
    /// <summary>The short name in paths, setting keys and stored tokens.</summary>
    public required string Alias { get; init; }

    /// <summary>The name that people are shown.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The authorization endpoint (RFC 6749 §3.1).</summary>
    public required string AuthUri { get; init; }

    /// <summary>The token endpoint (RFC 6749 §3.2).</summary>
    public required string AccessTokenUri { get; init; }

    /// <summary>The endpoint that refreshes tokens; <see langword="null"/> means <see cref="AccessTokenUri"/> (RFC 6749 §6).</summary>
    public string? RefreshTokenUri { get; init; }

    /// <summary>The revocation endpoint (RFC 7009); <see langword="null"/> if the provider has none.</summary>
    public string? RevokeTokenUri { get; init; }

    /// <summary>The issuer identifier (RFC 8414 §2); <see langword="null"/> if none is declared.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether http is accepted on loopback addresses. <see langword="false"/> by default.</summary>
    public bool AllowInsecureLoopback { get; init; }

    /// <summary>How the client authenticates (RFC 6749 §2.3).</summary>
    public OAuth2ClientAuthentication ClientAuthentication { get; init; }

    /// <summary>The scopes that every authorization request asks for, in the order of their declaration.</summary>
    public IReadOnlyList<string> DefaultScopes { get; init; } = [];

    /// <summary>The text between two scopes on the wire; a space by default (RFC 6749 §3.3).</summary>
    public string ScopeSeparator { get; init; } = " ";

    /// <summary>The parameters that every authorization request carries with the same value, not encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AuthorizationParameters { get; init; } = [];

    /// <summary>Whether the provider issues refresh tokens; <see langword="true"/> by default.</summary>
    public bool SupportsRefresh { get; init; } = true;

    /// <summary>The accepted values of <c>token_type</c>, compared ignoring case; <c>Bearer</c> alone by default (RFC 6749 §7.1).</summary>
    public IReadOnlyList<string> TokenTypes { get; init; } = ["Bearer"];

    /// <summary>Whether every authorization response names its issuer (RFC 9207). <see langword="false"/> by default.</summary>
    public bool RequireIssuerInResponse { get; init; }

    /// <summary>The origins of APIs that a token may be sent to; a host's <c>*.</c> stands for one more label. None by default.</summary>
    public IReadOnlyList<string> ApiOrigins { get; init; } = [];

    /// <summary>Issuers and endpoints whose stored connections still belong to this client. None by default.</summary>
    public IReadOnlyList<string> FormerServers { get; init; } = [];

    /// <summary>What the provider ends when a token is revoked (RFC 7009 §2.1).</summary>
    public OAuth2RevocationReach RevocationReach { get; init; }

    /// <summary>The declared members of the token response, in the order of the client's <c>AuthData</c> properties.</summary>
    public IReadOnlyList<OAuth2TokenField> TokenFields { get; init; } = [];

    /// <summary>What validates ID tokens; <see langword="null"/> unless the client declares the scope <c>openid</c>.</summary>
    public OAuth2IdTokenValidator? IdTokenValidator { get; init; }

    /// <summary>Returns the type's name and the alias; never a setting or a secret.</summary>
    /// <returns><c>OAuth2ClientDefinition google</c>, for example.</returns>
    public override string ToString() => $"{nameof(OAuth2ClientDefinition)} {Alias}";
}
