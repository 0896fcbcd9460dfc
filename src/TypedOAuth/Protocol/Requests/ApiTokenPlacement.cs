using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the declared headers and parameters of API requests, which can contain the access token.</summary>
internal sealed class ApiTokenPlacement
{
    private readonly (string Name, ValueTemplate Value)[] _headers;
    private readonly ParameterChange[] _parameters;

    private ApiTokenPlacement((string Name, ValueTemplate Value)[] headers, ParameterChange[] parameters)
    {
        (_headers, _parameters) = (headers, parameters);
        HeaderNames = [.. headers.Select(static header => header.Name)];
        SendsToken = Mentions("access_token");
    }

    /// <summary>The names of the declared headers.</summary>
    public IReadOnlyList<string> HeaderNames { get; }

    /// <summary>Whether a declared header or parameter contains the access token, so that <c>Authorization: Bearer</c> is not sent.</summary>
    public bool SendsToken { get; }

    public bool HasParameters => _parameters.Length > 0;

    /// <summary>Returns whether a declared header or parameter contains the placeholder.</summary>
    public bool Mentions(string name) => Array.Exists(_headers, header => header.Value.Mentions(name))
        || Array.Exists(_parameters, parameter => parameter.Value!.Mentions(name));

    /// <summary>Returns the placement of a client; returns null if tokens are sent as RFC 6750 §2.1 requires.</summary>
    public static ApiTokenPlacement? Create(OAuth2ClientDefinition definition)
    {
        (string, ValueTemplate)[] headers =
        [
            .. definition.RequestHeaders.Where(static declared => declared.On.HasFlag(OAuth2Requests.Api))
                .Select(static declared => (declared.Header, ValueTemplate.Parse(declared.Value))),
        ];
        var parameters = Array.FindAll(RequestShape.CreateChanges(definition, OAuth2Requests.Api), static change => change.Value is not null);
        return headers.Length == 0 && parameters.Length == 0 ? null : new(headers, parameters);
    }

    /// <summary>Returns the headers that have a value.</summary>
    public IEnumerable<KeyValuePair<string, string>> GetHeaders(IRequestValues values)
    {
        foreach (var (name, template) in _headers)
        {
            if (template.Expand(values) is { } value)
            {
                yield return new(name, value);
            }
        }
    }

    /// <summary>Returns the URI with the declared parameters that it does not contain.</summary>
    public Uri AddParameters(Uri uri, IRequestValues values)
    {
        var own = QueryString.Parse(uri.Query.TrimStart('?')).Select(static pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var query = new StringBuilder(uri.Query.TrimStart('?'));
        foreach (var parameter in _parameters)
        {
            if (!own.Contains(parameter.SentName) && parameter.Value?.Expand(values) is { } value)
            {
                query.Append(query.Length > 0 ? "&" : "").Append(PercentEncoding.Encode(parameter.SentName)).Append('=').Append(PercentEncoding.Encode(value));
            }
        }

        return new Uri($"{uri.GetLeftPart(UriPartial.Path)}{(query.Length > 0 ? "?" : "")}{query}{uri.Fragment}");
    }
}
