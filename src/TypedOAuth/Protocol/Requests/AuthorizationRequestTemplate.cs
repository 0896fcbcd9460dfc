using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the encoded parameters that are the same in every authorization request of a client.</summary>
/// <remarks>A template belongs to one snapshot of the client's settings.</remarks>
internal sealed class AuthorizationRequestTemplate
{
    private readonly string _withoutScope;
    private readonly string _withScope;
    private readonly string _scopeSeparator;
    private readonly string _encodedDefaultScopes;

    public AuthorizationRequestTemplate(OAuth2ClientDefinition definition, string endpoint, string clientId, Uri redirectUri)
    {
        RedirectUri = redirectUri.AbsoluteUri;
        ClientId = clientId;
        Shape = AuthorizationShape.Create(definition);
        DefaultScopes = ScopeList.Create(definition.DefaultScopes, definition.ScopeSeparator);
        _scopeSeparator = definition.ScopeSeparator;
        _encodedDefaultScopes = PercentEncoding.Encode(DefaultScopes.ToWire(_scopeSeparator));
        KeyValuePair<string, string>[] constants =
        [
            new("response_type", "code"),
            new("code_challenge_method", "S256"),
            .. definition.AuthorizationParameters,
            new("client_id", clientId),
            new("redirect_uri", RedirectUri),
        ];
        UrlHead = endpoint + (endpoint.Contains('?', StringComparison.Ordinal) ? '&' : '?');
        _withoutScope = string.Join('&', constants.Select(static pair => $"{PercentEncoding.Encode(pair.Key)}={PercentEncoding.Encode(pair.Value)}"));
        _withScope = _withoutScope + "&scope=";
    }

    /// <summary>The redirect URI as it is sent. The token request must repeat the same bytes (RFC 6749 §4.1.3).</summary>
    public string RedirectUri { get; }

    public string ClientId { get; }

    /// <summary>The declared differences from the specifications; <see langword="null"/> if there are none.</summary>
    public AuthorizationShape? Shape { get; }

    public ScopeList DefaultScopes { get; }

    /// <summary>The authorization endpoint, including the separator before the parameters.</summary>
    public string UrlHead { get; }

    /// <summary>Returns the encoded scopes; returns an empty text for no scopes.</summary>
    public string EncodeScopes(ScopeList scopes) =>
        scopes.Equals(DefaultScopes) ? _encodedDefaultScopes : PercentEncoding.Encode(scopes.ToWire(_scopeSeparator));

    /// <summary>Returns the parameters up to the value of <c>scope</c>. For no scopes, the parameter <c>scope</c> is omitted.</summary>
    public string GetParameters(string encodedScopes) => encodedScopes.Length == 0 ? _withoutScope : _withScope;
}
