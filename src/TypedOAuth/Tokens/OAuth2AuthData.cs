using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth;

/// <summary>Represents a user's authorization at one authorization server: the tokens, their scopes and their expiry.</summary>
/// <remarks>
/// Each client has a derived record with the members that the client declares. Neither <see cref="ToString"/> nor System.Text.Json
/// writes a token.
/// </remarks>
public abstract record OAuth2AuthData
{
    /// <summary>Creates an empty instance. Tests set its members with an object initializer.</summary>
    protected OAuth2AuthData()
    {
    }

    /// <summary>Copies the standard members of a token response (RFC 6749 §5.1).</summary>
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
        EndpointParameters = response.EndpointParameters;
    }

    /// <summary>The access token (RFC 6749 §1.4), which is a secret. Empty only if the instance was not created from a response.</summary>
    [JsonIgnore]
    public string Token { get; init; } = "";

    /// <summary>The authorization scheme of the access token (RFC 6749 §7.1). The default is <c>Bearer</c>.</summary>
    public string TokenType { get; init; } = "Bearer";

    /// <summary>
    /// The time when the access token was received; <see langword="null"/> if the instance was not created from a response.
    /// </summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The absolute time when the access token expires; <see langword="null"/> if the server does not state the expiry.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The granted scopes, separated by spaces; <see langword="null"/> if no scope was requested and the server named none.</summary>
    public string? Scope { get; init; }

    /// <summary>The requested scopes, separated by spaces; <see langword="null"/> if no scope was requested.</summary>
    public string? RequestedScope { get; init; }

    /// <summary>The refresh token (RFC 6749 §1.5), which is a secret; <see langword="null"/> if the server issued none.</summary>
    [JsonIgnore]
    public string? RefreshToken { get; init; }

    /// <summary>The values of the endpoint parameters with which the user has connected, by name; empty if the client has none.</summary>
    /// <remarks>
    /// An application builds addresses of the user's API from these values, for example <c>https://{shop}.example.com</c>. See
    /// <see cref="OAuth2EndpointParameterAttribute"/>.
    /// </remarks>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> EndpointParameters
    {
        get;
        init => field = EndpointParameterValues.Of(value);
    }
        = EndpointParameterValues.Empty;

    /// <summary>The granted scopes as a list, with the provider's names.</summary>
    /// <remarks>
    /// If the client declares an issuer, the ID token of the authorization shows that <c>openid</c> was granted. The list then contains it, although
    /// the provider does not name it in <see cref="Scope"/>.
    /// </remarks>
    [JsonIgnore]
    public IReadOnlyList<string> GrantedScopes => Granted.ToArray();

    /// <summary>The scopes that were requested but not granted (RFC 6749 §3.3 permits the server to grant fewer).</summary>
    /// <remarks>
    /// The comparison considers the client's <see cref="OAuth2ScopeEquivalenceAttribute"/> and
    /// <see cref="OAuth2ClientAttribute.ScopeShownByRefreshToken"/>.
    /// </remarks>
    [JsonIgnore]
    public IReadOnlyList<string> MissingScopes => new ScopeComparison(ClientDefinition)
        .FindMissing(ScopeList.FromText(RequestedScope), Granted, RefreshToken is not null);

    /// <summary>The scopes that were granted but not requested.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> ExtraScopes =>
        new ScopeComparison(ClientDefinition).FindExtra(ScopeList.FromText(RequestedScope), ScopeList.FromText(Scope));

    private ScopeList Granted => new ScopeComparison(ClientDefinition).GetGranted(ScopeList.FromText(RequestedScope), ScopeList.FromText(Scope));

    /// <summary>
    /// The client's definition if it affects the comparison of scopes; otherwise null. Generated code overrides this property.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual OAuth2ClientDefinition? ClientDefinition => null;

    /// <summary>Returns the type, expiry and scope of the token; never the token.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public sealed override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(OAuth2AuthData)} {{ TokenType = {TokenType}, ExpiresAt = {ExpiresAt:O}, Scope = {Scope} }}");
}
