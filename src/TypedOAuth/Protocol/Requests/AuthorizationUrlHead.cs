using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>What is the same in every authorization request of a client, encoded once.</summary>
internal sealed class AuthorizationUrlHead
{
    private readonly string _withoutScope;
    private readonly string _withScope;

    public AuthorizationUrlHead(OAuth2ClientDefinition definition, OAuth2ClientOptions options, Uri redirectUri)
    {
        var endpoint = options.AuthUri ?? definition.Endpoints.Authorization;
        RedirectUri = redirectUri.AbsoluteUri;
        _withoutScope = endpoint
            + (endpoint.Contains('?', StringComparison.Ordinal) ? '&' : '?')
            + definition.Requests.AuthorizationQuery
            + $"&{PercentEncoding.Encode(definition.Names.ClientId)}={PercentEncoding.Encode(options.ClientId)}"
            + $"&redirect_uri={PercentEncoding.Encode(RedirectUri)}";
        _withScope = $"{_withoutScope}&{PercentEncoding.Encode(definition.Names.Scope)}=";
    }

    /// <summary>The redirect URI as it is sent, to be repeated byte for byte at the token endpoint (RFC 6749 §4.1.3).</summary>
    public string RedirectUri { get; }

    /// <summary>The URL up to the scopes' value; without the scopes' parameter where there are none.</summary>
    public string For(string scope) => scope.Length == 0 ? _withoutScope : _withScope;
}
