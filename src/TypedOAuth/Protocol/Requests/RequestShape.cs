using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the declared differences of one kind of request from the specifications.</summary>
internal sealed class RequestShape
{
    private readonly OAuth2HttpMethod _method;
    private readonly OAuth2RequestFormat _format;
    private readonly ParameterChange[] _changes;
    private readonly (string Name, ValueTemplate Value)[] _headers;

    private RequestShape(OAuth2RequestAttribute? request, ParameterChange[] changes, (string Name, ValueTemplate Value)[] headers)
    {
        _method = request?.Method ?? default;
        _format = request?.Format ?? default;
        Authentication = request?.DeclaredAuthentication;
        (_changes, _headers) = (changes, headers);
        SendsAccessToken = Array.Exists(headers, static header => header.Value.Mentions("access_token"))
            || Array.Exists(changes, static change => change.Value?.Mentions("access_token") == true);
    }

    /// <summary>The declared authentication; <see langword="null"/> for the client's authentication.</summary>
    public OAuth2ClientAuthentication? Authentication { get; }

    /// <summary>Whether a declared header or parameter contains the access token.</summary>
    public bool SendsAccessToken { get; }

    /// <summary>Returns the shape of a kind of request; returns null if the client declares no difference.</summary>
    public static RequestShape? Create(OAuth2ClientDefinition definition, OAuth2Requests kind)
    {
        var request = definition.Requests.FirstOrDefault(declared => declared.On.HasFlag(kind));
        var changes = CreateChanges(definition, kind);
        (string, ValueTemplate)[] headers =
        [
            .. definition.RequestHeaders.Where(declared => declared.On.HasFlag(kind))
                .Select(static declared => (declared.Header, ValueTemplate.Parse(declared.Value))),
        ];
        return request is null && changes.Length == 0 && headers.Length == 0 ? null : new(request, changes, headers);
    }

    /// <summary>Returns the declared changes of the parameters of a kind of request.</summary>
    public static ParameterChange[] CreateChanges(OAuth2ClientDefinition definition, OAuth2Requests kind) =>
        [.. definition.RequestParameters.Where(declared => declared.On.HasFlag(kind)).Select(static declared => new ParameterChange(declared))];

    /// <summary>Changes a request that has all its standard parameters and its authentication.</summary>
    public void Apply(TokenRequest request, IRequestValues values)
    {
        // The values are those of the standard parameters, so all templates are expanded before a parameter changes.
        var expanded = Array.ConvertAll(_changes, change => change.Value?.Expand(values));
        var headers = Array.ConvertAll(_headers, header => header.Value.Expand(values));
        request.Replace(Change(request, expanded));
        for (var i = 0; i < headers.Length; i++)
        {
            if (headers[i] is { } value)
            {
                request.SetHeader(_headers[i].Name, value);
                if (_headers[i].Value.IsSecret)
                {
                    request.Redact(value);
                }
            }
        }

        request.Method = GetMethod(request.Method);
        request.Format = _format != OAuth2RequestFormat.Standard ? _format
            : request.Method == HttpMethod.Get ? OAuth2RequestFormat.Query
            : OAuth2RequestFormat.Form;
    }

    /// <summary>Returns the parameters of an authorization request after the declared changes.</summary>
    public static List<RequestParameter> Change(IEnumerable<RequestParameter> parameters, ParameterChange[] changes, string?[] expanded)
    {
        var result = new List<RequestParameter>();
        var used = new bool[changes.Length];
        foreach (var parameter in parameters)
        {
            var index = Array.FindIndex(changes, change => change.Name == parameter.Name);
            if (index < 0)
            {
                result.Add(parameter);
                continue;
            }

            used[index] = true;
            Add(result, changes[index], changes[index].Value is null ? parameter.Value : expanded[index], parameter.IsSecret);
        }

        for (var i = 0; i < changes.Length; i++)
        {
            if (!used[i])
            {
                Add(result, changes[i], expanded[i], isSecret: false);
            }
        }

        return result;
    }

    private static void Add(List<RequestParameter> result, ParameterChange change, string? value, bool isSecret)
    {
        if (value is not null && !change.IsRemoved)
        {
            result.Add(new(change.SentName, value, isSecret || change.Value?.IsSecret == true, change.InQuery));
        }
    }

    private List<RequestParameter> Change(TokenRequest request, string?[] expanded) => Change(request.GetParameters(), _changes, expanded);

    private HttpMethod GetMethod(HttpMethod standard) => _method switch
    {
        OAuth2HttpMethod.Get => HttpMethod.Get,
        OAuth2HttpMethod.Post => HttpMethod.Post,
        OAuth2HttpMethod.Put => HttpMethod.Put,
        OAuth2HttpMethod.Patch => HttpMethod.Patch,
        OAuth2HttpMethod.Delete => HttpMethod.Delete,
        _ => standard,
    };
}
