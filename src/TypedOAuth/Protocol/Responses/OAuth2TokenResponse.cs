using System.ComponentModel;
using System.Text.Json.Serialization;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Generated;

/// <summary>Holds a successful and checked token response (RFC 6749 §5.1), from which a client's <c>AuthData</c> is created.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2TokenResponse
{
    private readonly OAuth2TokenFieldValue[] _fields;

    /// <summary>The values of the authorization; <see langword="null"/> for most clients, whose responses are therefore smaller.</summary>
    private readonly Additions? _additions;

    internal OAuth2TokenResponse(
        OAuth2TokenFieldValue[] fields, OAuth2TokenFieldValue[]? callbackFields = null, EndpointParameterValues? endpointParameters = null)
        : this(fields, Additions.Create(callbackFields ?? [], endpointParameters ?? EndpointParameterValues.Empty))
    {
    }

    private OAuth2TokenResponse(OAuth2TokenFieldValue[] fields, Additions? additions) => (_fields, _additions) = (fields, additions);

    /// <summary>The access token. The value is a secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string AccessToken { get; init; } = "";

    /// <summary>The authorization scheme of the access token; <c>Bearer</c> if the response does not name one.</summary>
    public string TokenType { get; init; } = "Bearer";

    /// <summary>The time when the response was received.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The time when the access token expires; <see langword="null"/> if the response does not state the expiry.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The granted scopes, separated by spaces.</summary>
    public string? Scope { get; init; }

    /// <summary>The requested scopes, separated by spaces.</summary>
    public string? RequestedScope { get; init; }

    /// <summary>The refresh token; null if none was issued. The value is a secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string? RefreshToken { get; init; }

    /// <summary>The time when the refresh token expires; <see langword="null"/> if the response does not state it.</summary>
    internal DateTimeOffset? RefreshTokenExpiresAt { get; init; }

    /// <summary>The time when the grant ends; <see langword="null"/> if the response does not state it.</summary>
    internal DateTimeOffset? GrantExpiresAt { get; init; }

    /// <summary>The values of endpoint parameters that belong to the connection.</summary>
    internal EndpointParameterValues EndpointParameters => _additions?.EndpointParameters ?? EndpointParameterValues.Empty;

    /// <summary>Whether the response named the granted scope. If not, the requested scope was granted (RFC 6749 §5.1).</summary>
    internal bool StatesScope => UnstatedScope is not null;

    /// <summary>The requested scopes whose member the response lacks, although another member names scopes.</summary>
    /// <remarks>The text is empty if the response names all granted scopes, and null if it names none.</remarks>
    internal string? UnstatedScope { get; init; }

    internal ReadOnlySpan<OAuth2TokenFieldValue> Fields => _fields;

    private OAuth2TokenFieldValue[] CallbackFields => _additions?.CallbackFields ?? [];

    /// <summary>Returns the value of a declared member.</summary>
    /// <param name="index">The member's position in the definition's fields.</param>
    /// <returns>The value; empty if the response did not contain the member.</returns>
    public OAuth2TokenFieldValue GetField(int index) => _fields[index];

    /// <summary>Returns the value of a declared parameter of the authorization response.</summary>
    /// <param name="index">The parameter's position in the definition's callback fields.</param>
    /// <returns>The value; empty if the response did not contain the parameter.</returns>
    public OAuth2TokenFieldValue GetCallbackField(int index) => index < CallbackFields.Length ? CallbackFields[index] : default;

    /// <summary>Returns the response with the declared parameters of its authorization response.</summary>
    internal OAuth2TokenResponse WithCallbackFields(OAuth2TokenFieldValue[] callbackFields) =>
        Copy(Additions.Create(callbackFields, EndpointParameters));

    /// <summary>Returns the response with the granted scopes of its authorization response. Scopes of the token response take precedence.</summary>
    internal OAuth2TokenResponse WithCallbackScope(string? scope) =>
        scope is null || StatesScope ? this : Copy(_additions, scope);

    /// <summary>Returns the response with the values of endpoint parameters that belong to the connection.</summary>
    internal OAuth2TokenResponse WithEndpointParameters(EndpointParameterValues values) =>
        values.Equals(EndpointParameters) ? this : Copy(Additions.Create(CallbackFields, values));

    private OAuth2TokenResponse Copy(Additions? additions, string? scope = null) =>
        new(_fields, additions)
        {
            AccessToken = AccessToken,
            TokenType = TokenType,
            IssuedAt = IssuedAt,
            ExpiresAt = ExpiresAt,
            Scope = scope ?? Scope,
            RequestedScope = RequestedScope,
            RefreshToken = RefreshToken,
            RefreshTokenExpiresAt = RefreshTokenExpiresAt,
            GrantExpiresAt = GrantExpiresAt,
            UnstatedScope = UnstatedScope,
        };

    /// <summary>Returns the tokens of a later response, completed with the members that only this response contains.</summary>
    internal OAuth2TokenResponse ReplacedBy(OAuth2TokenResponse later)
    {
        var fields = new OAuth2TokenFieldValue[_fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = later._fields[i].HasValue ? later._fields[i] : _fields[i];
        }

        return new(fields, _additions)
        {
            AccessToken = later.AccessToken,
            TokenType = later.TokenType,
            IssuedAt = later.IssuedAt,
            ExpiresAt = later.ExpiresAt,
            Scope = later.StatesScope ? later.Scope : Scope,
            RequestedScope = RequestedScope,
            RefreshToken = later.RefreshToken ?? RefreshToken,
            RefreshTokenExpiresAt = later.RefreshToken is null ? RefreshTokenExpiresAt : later.RefreshTokenExpiresAt,
            GrantExpiresAt = later.GrantExpiresAt ?? GrantExpiresAt,
            UnstatedScope = later.UnstatedScope ?? UnstatedScope,
        };
    }

    /// <summary>Returns the token's type and expiry; never the token.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2TokenResponse)} {{ TokenType = {TokenType}, ExpiresAt = {ExpiresAt:O} }}";

    private sealed record Additions(OAuth2TokenFieldValue[] CallbackFields, EndpointParameterValues EndpointParameters)
    {
        public static Additions? Create(OAuth2TokenFieldValue[] callbackFields, EndpointParameterValues endpointParameters) =>
            callbackFields.Length > 0 || endpointParameters.Count > 0 ? new(callbackFields, endpointParameters) : null;
    }
}
