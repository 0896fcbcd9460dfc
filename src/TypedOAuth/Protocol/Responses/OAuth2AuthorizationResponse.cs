using System.Text.Json.Serialization;
using TypedOAuth.Errors;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Hosting;

/// <summary>Represents a received authorization response (RFC 6749 §4.1.2) before its validation.</summary>
/// <remarks>A standard parameter that is repeated or too long sets <see cref="Malformation"/>.</remarks>
public sealed partial class OAuth2AuthorizationResponse
{
    private const int MaxParameterLength = 4096;
    private const int MaxParameters = 32;
    private const string TooManyParameters = "it has too many parameters";

    /// <summary>The parameters that no specification defines, with null for those that are repeated or too long.</summary>
    private readonly Dictionary<string, string?> _further = new(StringComparer.Ordinal);

    /// <summary>The standard parameters that are repeated or too long; null if there are none.</summary>
    private HashSet<string>? _unusable;

    private bool _hasTooMany;

    private OAuth2AuthorizationResponse()
    {
    }

    /// <summary>The state of the pending authorization. The value is a secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string? State { get; private set; }

    /// <summary>The reason why the parameters are not an authorization response; <see langword="null"/> if they are well-formed.</summary>
    public string? Malformation { get; private set; }

    internal string? Code { get; private set; }

    internal string? Issuer { get; private set; }

    internal string? Error { get; private set; }

    internal string? ErrorDescription { get; private set; }

    internal string? ErrorUri { get; private set; }

    /// <summary>Returns a parameter that no specification defines; null if it is missing, repeated or too long.</summary>
    internal string? FindFurther(string name) => _further.GetValueOrDefault(name);

    /// <summary>Returns whether a parameter that no specification defines is repeated or too long.</summary>
    internal bool IsUnusable(string name) => _further.TryGetValue(name, out var value) && value is null;

    /// <summary>Returns <c>iss</c> and the usable parameters that no specification defines.</summary>
    internal IReadOnlyDictionary<string, string> GetQuery()
    {
        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in _further)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        if (Issuer is not null)
        {
            query["iss"] = Issuer;
        }

        return query;
    }

    /// <summary>Reads the query or form parameters of a request to the redirect endpoint.</summary>
    /// <param name="parameters">All parameters, including repeated ones.</param>
    /// <returns>
    /// The response. Do not trust it until <see cref="OAuth2ClientCore"/> has compared it with the pending authorization.
    /// </returns>
    public static OAuth2AuthorizationResponse FromParameters(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var response = new OAuth2AuthorizationResponse();
        var count = 0;
        foreach (var (name, value) in parameters)
        {
            if (++count > MaxParameters)
            {
                response.Malformation = TooManyParameters;
                response._hasTooMany = true;
                break;
            }

            response.Add(name, value ?? "");
        }

        response.Malformation ??= response.FindContradiction();
        return response;
    }

    /// <summary>Reads the parameters in the query of a URI.</summary>
    /// <param name="callback">The URI that the browser or the operating system delivered to the redirect endpoint.</param>
    /// <returns>The response.</returns>
    public static OAuth2AuthorizationResponse FromUri(Uri callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var query = callback.IsAbsoluteUri ? callback.Query : callback.OriginalString;
        query = query[(query.IndexOf('?', StringComparison.Ordinal) + 1)..];
        return FromParameters(QueryString.Parse(query));
    }

    /// <summary>Returns the error only; never the code or the state.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2AuthorizationResponse)} {{ Error = {(Error is null ? null : ErrorText.CleanCode(Error))} }}";

    private void Add(string name, string value)
    {
        string? previous;
        switch (name)
        {
            case "state": (previous, State) = (State, value); break;
            case "code": (previous, Code) = (Code, value); break;
            case "iss": (previous, Issuer) = (Issuer, value); break;
            case "error": (previous, Error) = (Error, value); break;
            case "error_description": (previous, ErrorDescription) = (ErrorDescription, value); break;
            case "error_uri": (previous, ErrorUri) = (ErrorUri, value); break;
            default:
                _further[name] = _further.ContainsKey(name) || value.Length > MaxParameterLength ? null : value;
                return;
        }

        if (previous is not null)
        {
            Malformation ??= $"it has '{name}' twice";
        }
        else if (value.Length > MaxParameterLength)
        {
            Malformation ??= $"its '{name}' is too long";
        }
        else
        {
            return;
        }

        (_unusable ??= new(StringComparer.Ordinal)).Add(name);
    }

    private string? FindContradiction() => this switch
    {
        { State: null or "" } => $"it has no '{GetName("state")}'",
        { Code: null or "", Error: null or "" } => $"it has neither '{GetName("code")}' nor '{GetName("error")}'",
        { Code: not null, Error: not null } => $"it has both '{GetName("code")}' and '{GetName("error")}'",
        _ => null,
    };
}
