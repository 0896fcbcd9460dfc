using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Writes the requests that the facts of a provider describe.</summary>
/// <remarks>
/// This class implements the meaning of the vocabulary a second time, from docs/providers/own-provider.md. It uses no code of the runtime, because a
/// comparison of the runtime with itself would prove nothing.
/// </remarks>
internal sealed partial class RequestWriter(Facts facts, ExampleValues endpoints)
{
    /// <summary>The placeholders that the library or the application fills. They stay in a bundle, and the runner knows their values.</summary>
    private static readonly string[] Open = ["client_id", "client_secret", "redirect_uri", "code_verifier", "state"];

    /// <summary>The redirect URI in requests, with the state if the provider does not return the parameter.</summary>
    public string RedirectUri => facts.Argument("StateLocation") == "RedirectUri" ? "{redirect_uri}?state={state}" : "{redirect_uri}";

    /// <summary>Writes the authorization request.</summary>
    /// <param name="scopes">The requested scopes.</param>
    /// <param name="arguments">The values of the parameters that differ between users.</param>
    public JsonObject WriteAuthorization(IEnumerable<string> scopes, IReadOnlyDictionary<string, string> arguments)
    {
        List<RequestParameter> parameters =
            [new("response_type", "code"), new("client_id", "{client_id}"), new("redirect_uri", RedirectUri), .. WriteScopes(scopes)];
        if (facts.Argument("StateLocation") != "RedirectUri")
        {
            parameters.Add(new("state", "{state}"));
        }

        if (facts.Argument("Pkce") is not "Off")
        {
            parameters.Add(new("code_challenge", "{code_challenge}"));
            parameters.Add(new("code_challenge_method", "S256"));
        }

        if (facts.DefaultScopes.Contains("openid"))
        {
            parameters.Add(new("nonce", "{nonce}"));
        }

        foreach (var part in facts.Parts("authorizationParameters"))
        {
            var name = Facts.Text(part, "parameter")!;
            if ((Facts.Text(part, "value") ?? arguments.GetValueOrDefault(name)) is { } value)
            {
                parameters.Add(new(name, value));
            }
        }

        Change(parameters, "Authorization", new Dictionary<string, string>());
        var shape = new RequestShape(facts, "Authorization");
        var url = AddQuery(endpoints.FillFirst(facts.Argument("AuthUri")!), parameters, text => shape.Encode(text));
        return new JsonObject { ["method"] = "GET", ["url"] = facts.Argument("AuthUriFragment") is { } fragment ? $"{url}#{fragment}" : url };
    }

    /// <summary>Writes a request of the client to the provider.</summary>
    /// <param name="kind">The kind of request.</param>
    /// <param name="address">The declared address.</param>
    /// <param name="standard">The parameters of the specifications.</param>
    /// <param name="values">The values of placeholders, for example the tokens.</param>
    public JsonObject Write(
        string kind, string address, IEnumerable<RequestParameter> standard, IReadOnlyDictionary<string, string> values)
    {
        var parameters = standard.ToList();
        var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (kind != "Api")
        {
            headers["Accept"] = "application/json";
        }

        var shape = new RequestShape(facts, kind);
        Authenticate(kind, shape, parameters, headers, values);
        if (address.Contains("{token}", StringComparison.Ordinal) || address.Contains("{access_token}", StringComparison.Ordinal) || address.Contains("{refresh_token}", StringComparison.Ordinal))
        {
            parameters.RemoveAll(static parameter => parameter.Name is "token" or "token_type_hint");
        }

        Change(parameters, kind, values);
        foreach (var part in facts.Parts("requestHeaders", kind))
        {
            if (Resolve(Facts.Text(part, "value")!, values) is { } value)
            {
                headers[Facts.Text(part, "header")!] = value;
            }
        }

        var filled = Placeholder().Replace(
            endpoints.Fill(address), match => values.TryGetValue(match.Groups[1].Value, out var value) ? Uri.EscapeDataString(value) : match.Value);
        return Assemble(shape, filled, parameters, headers);
    }

    private static JsonObject Assemble(RequestShape shape, string address, List<RequestParameter> parameters, SortedDictionary<string, string> headers)
    {
        var inQuery = shape.Format == "Query" ? parameters : parameters.FindAll(static parameter => parameter.InQuery);
        var request = new JsonObject { ["method"] = shape.Method, ["url"] = AddQuery(address, inQuery, Uri.EscapeDataString) };
        var body = new JsonObject();
        foreach (var parameter in parameters.Except(inQuery))
        {
            body[parameter.Sent] = parameter.Value;
        }

        if (shape.Format != "Query" && shape.Method != "GET")
        {
            headers["Content-Type"] = shape.Format == "Json" ? "application/json" : "application/x-www-form-urlencoded";
            request["headers"] = Copy(headers);
            request[shape.Format == "Json" ? "json" : "form"] = body;
        }
        else
        {
            request["headers"] = Copy(headers);
        }

        return request;
    }

    private static JsonObject Copy(SortedDictionary<string, string> headers) => new(headers.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private void Authenticate(
        string kind, RequestShape shape, List<RequestParameter> parameters, SortedDictionary<string, string> headers, IReadOnlyDictionary<string, string> values)
    {
        if (kind is "UserInfo" or "Api")
        {
            // The token authenticates the request: as a bearer token, unless a declared header or parameter contains it.
            var declared = facts.Parts("requestHeaders", kind).Concat(facts.Parts("requestParameters", kind))
                .Any(static part => Facts.Text(part, "value")?.Contains("access_token}", StringComparison.Ordinal) is true);
            if (!declared)
            {
                headers["Authorization"] = $"Bearer {values["access_token"]}";
            }

            return;
        }

        switch (shape.Authentication)
        {
            case "ClientSecretPost":
                parameters.Add(new("client_id", "{client_id}"));
                parameters.Add(new("client_secret", "{client_secret}"));
                break;
            case "ClientSecretBasic":
                headers["Authorization"] = "Basic {basic_credentials}";
                break;
            case "ClientSecretBasicRaw":
                headers["Authorization"] = "Basic {raw_basic_credentials}";
                break;
            case "ClientSecretPostAndBasic":
                headers["Authorization"] = "Basic {basic_credentials}";
                parameters.Add(new("client_id", "{client_id}"));
                parameters.Add(new("client_secret", "{client_secret}"));
                break;
            case "SignedClientSecret":
                parameters.Add(new("client_id", "{client_id}"));
                parameters.Add(new("client_secret", "{client_assertion}"));
                break;
            case "AccessToken":
                headers["Authorization"] = $"Bearer {values["access_token"]}";
                break;
            case "RequestSigner":
                parameters.Add(new("client_id", "{client_id}"));
                parameters.Add(new("sign", "{signature}"));
                break;
            default:
                parameters.Add(new("client_id", "{client_id}"));
                break;
        }
    }

    private IEnumerable<RequestParameter> WriteScopes(IEnumerable<string> scopes)
    {
        var separator = facts.Argument("ScopeSeparator") ?? " ";
        var rest = scopes.ToList();
        foreach (var part in facts.Parts("scopeParameters"))
        {
            var prefix = Facts.Text(part, "prefix")!;
            var own = rest.FindAll(scope => scope.StartsWith(prefix, StringComparison.Ordinal));
            rest.RemoveAll(own.Contains);
            if (own.Count > 0)
            {
                yield return new(Facts.Text(part, "parameter")!, string.Join(separator, own.Select(scope => scope[prefix.Length..])));
            }
        }

        if (rest.Count > 0)
        {
            yield return new("scope", string.Join(separator, rest));
        }
    }

    /// <summary>Applies the declared changes of parameters, which name a standard parameter by its standard name.</summary>
    private void Change(List<RequestParameter> parameters, string kind, IReadOnlyDictionary<string, string> values)
    {
        foreach (var part in facts.Parts("requestParameters", kind))
        {
            var name = Facts.Text(part, "name")!;
            var changed = parameters.Find(parameter => parameter.Name == name);
            var value = Facts.Text(part, "value") is { } text ? Resolve(text, values) : changed?.Value;
            parameters.RemoveAll(parameter => parameter.Name == name);
            if (value is not null && !Facts.Flag(part, "remove"))
            {
                parameters.Add(new(name, value) { Sent = Facts.Text(part, "renameTo") ?? name, InQuery = Facts.Flag(part, "inQuery") });
            }
        }
    }

    /// <summary>Fills the placeholders of a declared value.</summary>
    /// <returns>The value; <see langword="null"/> if a placeholder has no value in this request.</returns>
    private string? Resolve(string text, IReadOnlyDictionary<string, string> values)
    {
        var isComplete = true;
        var resolved = Placeholder().Replace(text, match =>
        {
            var names = match.Groups[1].Value.Split(':');
            if (names is ["basic", "client_id", "client_secret"])
            {
                return "{raw_basic_credentials}";
            }

            var found = names.Skip(names[0] == "basic" ? 1 : 0).Select(name => Find(name, values)).ToList();
            isComplete &= !found.Contains(null);
            return names[0] == "basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join(':', found) + (found.Count == 1 ? ":" : ""))) : found[0] ?? "";
        });
        return isComplete ? resolved : null;
    }

    private string? Find(string name, IReadOnlyDictionary<string, string> values) =>
        name == "redirect_uri" ? RedirectUri : Open.Contains(name) ? $"{{{name}}}" : values.GetValueOrDefault(name) ?? endpoints.Bound.GetValueOrDefault(name);

    private static string AddQuery(string address, IEnumerable<RequestParameter> parameters, Func<string, string> encode)
    {
        var query = string.Join('&', parameters.Select(parameter => $"{Uri.EscapeDataString(parameter.Sent)}={EncodeTemplate(parameter.Value, encode)}"));
        return query.Length == 0 ? address : address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
    }

    /// <summary>Encodes a value, but not its placeholders, whose values the runner encodes.</summary>
    private static string EncodeTemplate(string value, Func<string, string> encode)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (Match match in Placeholder().Matches(value))
        {
            text.Append(encode(value[position..match.Index])).Append(match.Value);
            position = match.Index + match.Length;
        }

        return text.Append(encode(value[position..])).ToString();
    }

    [GeneratedRegex(@"\{([A-Za-z_]+(?::[A-Za-z_]+)*)\}")]
    private static partial Regex Placeholder();
}
