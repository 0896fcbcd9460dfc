using System.Text.Json.Serialization;
using TypedOAuth.Errors;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Hosting;

/// <summary>An authorization response (RFC 6749 §4.1.2) as it arrived: each parameter at most once, and of bounded size.</summary>
public sealed class OAuth2AuthorizationResponse
{
    private const int MaxParameterLength = 4096;
    private const int MaxParameters = 32;

    private OAuth2AuthorizationResponse()
    {
    }

    /// <summary>The handle of the authorization in progress. A secret, which System.Text.Json does not write.</summary>
    [JsonIgnore]
    public string? State { get; private set; }

    /// <summary>Why the parameters cannot be an authorization response; <see langword="null"/> where they can.</summary>
    public string? Malformation { get; private set; }

    internal string? Code { get; private set; }

    internal string? Issuer { get; private set; }

    internal string? Error { get; private set; }

    internal string? ErrorDescription { get; private set; }

    internal string? ErrorUri { get; private set; }

    /// <summary>Reads the parameters of a callback's query or form.</summary>
    /// <param name="parameters">All parameters; one that was sent twice stands in here twice.</param>
    /// <returns>The response. It is not trusted yet: <see cref="OAuth2ClientCore"/> compares it with what the flow began with.</returns>
    public static OAuth2AuthorizationResponse FromParameters(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var response = new OAuth2AuthorizationResponse();
        var count = 0;
        foreach (var (name, value) in parameters)
        {
            if (++count > MaxParameters)
            {
                response.Malformation = "it has too many parameters";
                break;
            }

            response.Add(name, value ?? "");
        }

        response.Malformation ??= response.FindContradiction();
        return response;
    }

    /// <summary>Reads the parameters of a callback URI's query.</summary>
    /// <param name="callback">The URI that the browser or the operating system delivered.</param>
    /// <returns>The response.</returns>
    public static OAuth2AuthorizationResponse FromUri(Uri callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var query = callback.IsAbsoluteUri ? callback.Query : callback.OriginalString;
        query = query[(query.IndexOf('?', StringComparison.Ordinal) + 1)..];
        return FromParameters(QueryString.Parse(query));
    }

    /// <summary>Names neither code nor state.</summary>
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
            default: return;
        }

        if (previous is not null)
        {
            Malformation ??= $"it has '{name}' twice";
        }
        else if (value.Length > MaxParameterLength)
        {
            Malformation ??= $"its '{name}' is too long";
        }
    }

    private string? FindContradiction() => this switch
    {
        { State: null or "" } => "it has no 'state'",
        { Code: null or "", Error: null or "" } => "it has neither 'code' nor 'error'",
        { Code: not null, Error: not null } => "it has both 'code' and 'error'",
        _ => null,
    };
}
