using System.ComponentModel;
using System.Text.Json.Serialization;

namespace TypedOAuth.Generated;

/// <summary>Holds a successful token response (RFC 6749 §5.1), read and checked, on its way into a client's <c>AuthData</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2TokenResponse
{
    private readonly OAuth2TokenFieldValue[] _fields;

    internal OAuth2TokenResponse(OAuth2TokenFieldValue[] fields) => _fields = fields;

    /// <summary>The access token. A secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string AccessToken { get; init; } = "";

    /// <summary>How the access token is presented; <c>Bearer</c> if the response does not say.</summary>
    public string TokenType { get; init; } = "Bearer";

    /// <summary>When the response arrived.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>When the access token expires; <see langword="null"/> if the response does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The granted scopes, separated by spaces.</summary>
    public string? Scope { get; init; }

    /// <summary>The requested scopes, separated by spaces.</summary>
    public string? RequestedScope { get; init; }

    /// <summary>The refresh token; <see langword="null"/> if none was issued. A secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string? RefreshToken { get; init; }

    /// <summary>Whether the response named the scope itself; otherwise it is the requested one (RFC 6749 §5.1).</summary>
    internal bool StatesScope { get; init; }

    internal ReadOnlySpan<OAuth2TokenFieldValue> Fields => _fields;

    /// <summary>Returns the value of a declared member.</summary>
    /// <param name="index">The member's position in the definition's fields.</param>
    /// <returns>The value; empty if the response carried none.</returns>
    public OAuth2TokenFieldValue GetField(int index) => _fields[index];

    /// <summary>Returns type and expiry; never a token.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2TokenResponse)} {{ TokenType = {TokenType}, ExpiresAt = {ExpiresAt:O} }}";
}
