using System.Globalization;
using System.Text.Json.Serialization;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth;

/// <summary>
/// A user's authorization at one authorization server: the token and what is known of it. Each client has a derived record of its own
/// with the members it declares.
/// </summary>
/// <remarks>Neither <see cref="ToString"/> nor System.Text.Json shows a token.</remarks>
public abstract record OAuth2AuthData
{
    /// <summary>Creates an instance to be filled by an object initializer, for tests of code that takes one.</summary>
    protected OAuth2AuthData()
    {
    }

    /// <summary>Takes over the standard members of a token response (RFC 6749 §5.1).</summary>
    /// <param name="response">The response.</param>
    protected OAuth2AuthData(OAuth2TokenResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Token = response.AccessToken;
        TokenType = response.TokenType;
        IssuedAt = response.IssuedAt;
        ExpiresAt = response.ExpiresAt;
        Scope = response.Scope;
        RequestedScope = response.RequestedScope;
        RefreshToken = response.RefreshToken;
    }

    /// <summary>The access token (RFC 6749 §1.4); empty only in an instance that came from no response. A secret.</summary>
    [JsonIgnore]
    public string Token { get; init; } = "";

    /// <summary>How the access token is presented; <c>Bearer</c> by default (RFC 6749 §7.1).</summary>
    public string TokenType { get; init; } = "Bearer";

    /// <summary>When the access token arrived; <see langword="null"/> in an instance that came from no response.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>When the access token expires, in absolute time; <see langword="null"/> where the authorization server does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The granted scopes, separated by spaces; <see langword="null"/> where none were asked for or named.</summary>
    public string? Scope { get; init; }

    /// <summary>The scopes that had been asked for, separated by spaces; <see langword="null"/> where none were.</summary>
    public string? RequestedScope { get; init; }

    /// <summary>The refresh token (RFC 6749 §1.5), <see langword="null"/> where none was issued. A secret.</summary>
    [JsonIgnore]
    public string? RefreshToken { get; init; }

    /// <summary>The granted scopes, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GrantedScopes => ScopeList.FromText(Scope).ToArray();

    /// <summary>The scopes that were asked for and not granted (RFC 6749 §3.3 lets the server grant fewer).</summary>
    [JsonIgnore]
    public IReadOnlyList<string> MissingScopes => ScopeList.FromText(RequestedScope).Except(ScopeList.FromText(Scope));

    /// <summary>The scopes that were granted without being asked for.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> ExtraScopes => ScopeList.FromText(Scope).Except(ScopeList.FromText(RequestedScope));

    /// <summary>Shows type, expiry and scope; never a token.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public sealed override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(OAuth2AuthData)} {{ TokenType = {TokenType}, ExpiresAt = {ExpiresAt:O}, Scope = {Scope} }}");
}
