using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the declared differences of the authorization request, and creates its URL.</summary>
internal sealed class AuthorizationShape
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly ParameterChange[] _changes;
    private readonly char _space;
    private readonly string _unescaped;

    private AuthorizationShape(OAuth2ClientDefinition definition, OAuth2RequestAttribute? request, ParameterChange[] changes)
    {
        (_definition, _changes) = (definition, changes);
        _space = request?.SpaceEncoding == OAuth2SpaceEncoding.Plus ? '+' : '%';
        _unescaped = request?.UnescapedCharacters ?? "";
    }

    /// <summary>Returns the shape of a client; returns null if the client declares no difference.</summary>
    public static AuthorizationShape? Create(OAuth2ClientDefinition definition)
    {
        var request = definition.Requests.FirstOrDefault(static declared => declared.On.HasFlag(OAuth2Requests.Authorization));
        var changes = RequestShape.CreateChanges(definition, OAuth2Requests.Authorization);
        var isStandard = request is null && changes.Length == 0 && definition.Pkce == OAuth2Pkce.S256
            && definition.StateLocation == OAuth2StateLocation.Parameter && definition.AuthUriFragment is null && definition.ScopeParameters.Count == 0;
        return isStandard ? null : new(definition, request, changes);
    }

    /// <summary>Returns the redirect URI of one authorization, which can contain the state.</summary>
    public string GetRedirectUri(string redirectUri, string state) => _definition.StateLocation == OAuth2StateLocation.RedirectUri
        ? $"{redirectUri}{(redirectUri.Contains('?', StringComparison.Ordinal) ? '&' : '?')}state={state}"
        : redirectUri;

    /// <summary>Creates the URL of an authorization request.</summary>
    /// <param name="head">The endpoint, including the separator before the parameters.</param>
    /// <param name="request">The values that differ between requests.</param>
    /// <param name="settings">The values of the settings for placeholders.</param>
    public string CreateUrl(string head, AuthorizationRequestValues request, IRequestValues settings)
    {
        var parameters = GetParameters(request);
        var values = new Values(parameters, settings);
        var expanded = Array.ConvertAll(_changes, change => change.Value?.Expand(values));
        var url = new StringBuilder(head);
        var separator = "";
        foreach (var parameter in RequestShape.Change(parameters, _changes, expanded))
        {
            url.Append(separator).Append(PercentEncoding.Encode(parameter.Name)).Append('=').Append(Encode(parameter.Value));
            separator = "&";
        }

        return _definition.AuthUriFragment is { } fragment ? url.Append('#').Append(fragment).ToString() : url.ToString();
    }

    /// <summary>Returns the standard parameters (RFC 6749 §4.1.1, RFC 7636 §4.3) and the declared ones.</summary>
    private List<RequestParameter> GetParameters(AuthorizationRequestValues request)
    {
        List<RequestParameter> parameters = [new("response_type", "code", IsSecret: false)];
        foreach (var (name, value) in _definition.AuthorizationParameters)
        {
            parameters.Add(new(name, value, IsSecret: false));
        }

        parameters.Add(new("client_id", request.ClientId, IsSecret: false));
        parameters.Add(new("redirect_uri", request.RedirectUri, IsSecret: false));
        AddScopes(parameters, request.Scopes);
        if (_definition.StateLocation == OAuth2StateLocation.Parameter)
        {
            parameters.Add(new("state", request.State, IsSecret: true));
        }

        if (_definition.Pkce != OAuth2Pkce.Off)
        {
            parameters.Add(new("code_challenge", GetChallenge(request), IsSecret: false));
            parameters.Add(new("code_challenge_method", _definition.Pkce == OAuth2Pkce.Plain ? "plain" : "S256", IsSecret: false));
        }

        if (request.Nonce is { } nonce)
        {
            parameters.Add(new("nonce", nonce, IsSecret: false));
        }

        foreach (var (name, value) in request.Arguments)
        {
            if (value is not null)
            {
                parameters.Add(new(name, value, IsSecret: false));
            }
        }

        return parameters;
    }

    /// <summary>Adds each scope to the parameter whose prefix it has, without the prefix; other scopes are sent in <c>scope</c>.</summary>
    private void AddScopes(List<RequestParameter> parameters, ScopeList scopes)
    {
        var rest = scopes.ToArray().ToList();
        var others = new List<RequestParameter>();
        foreach (var declared in _definition.ScopeParameters)
        {
            var own = rest.FindAll(scope => scope.StartsWith(declared.Prefix, StringComparison.Ordinal));
            if (own.Count > 0)
            {
                rest.RemoveAll(own.Contains);
                var value = string.Join(_definition.ScopeSeparator, own.Select(scope => scope[declared.Prefix.Length..]));
                others.Add(new(declared.Parameter, value, IsSecret: false));
            }
        }

        if (rest.Count > 0)
        {
            parameters.Add(new("scope", string.Join(_definition.ScopeSeparator, rest), IsSecret: false));
        }

        parameters.AddRange(others);
    }

    private string GetChallenge(AuthorizationRequestValues request) => _definition.Pkce switch
    {
        OAuth2Pkce.S256Hex => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(request.Verifier))),
        OAuth2Pkce.Plain => request.Verifier,
        _ => request.Challenge,
    };

    private string Encode(string value)
    {
        var encoded = PercentEncoding.Encode(value);
        foreach (var character in _unescaped)
        {
            encoded = encoded.Replace($"%{(int)character:X2}", character.ToString(), StringComparison.Ordinal);
        }

        return _space == '+' ? encoded.Replace("%20", "+", StringComparison.Ordinal) : encoded;
    }

    /// <summary>Finds the values of placeholders among the standard parameters, and then in the settings.</summary>
    private sealed class Values(List<RequestParameter> parameters, IRequestValues settings) : IRequestValues
    {
        public string? Find(string name) => parameters.Find(parameter => parameter.Name == name) is { Name: not null } found ? found.Value : settings.Find(name);
    }
}
