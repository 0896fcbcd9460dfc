using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds what is the same in every authorization request of a client with one set of settings, encoded once.</summary>
internal sealed class AuthorizationRequestTemplate
{
    private readonly string _withoutScope;
    private readonly string _withScope;
    private readonly string _scopeSeparator;
    private readonly string _encodedDefaultScopes;

    public AuthorizationRequestTemplate(OAuth2ClientDefinition definition, string endpoint, string clientId, Uri redirectUri)
    {
        RedirectUri = redirectUri.AbsoluteUri;
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

    /// <summary>The redirect URI as it is sent, to be repeated byte for byte at the token endpoint (RFC 6749 §4.1.3).</summary>
    public string RedirectUri { get; }

    public ScopeList DefaultScopes { get; }

    /// <summary>The authorization endpoint, with what separates it from the parameters in a URL.</summary>
    public string UrlHead { get; }

    /// <summary>Returns the scopes' value, encoded; empty if there are none.</summary>
    public string EncodeScopes(ScopeList scopes) =>
        scopes.Equals(DefaultScopes) ? _encodedDefaultScopes : PercentEncoding.Encode(scopes.ToWire(_scopeSeparator));

    /// <summary>Returns the parameters up to the scopes' value; without the scopes' parameter if there are none.</summary>
    public string GetParameters(string encodedScopes) => encodedScopes.Length == 0 ? _withoutScope : _withScope;
}
