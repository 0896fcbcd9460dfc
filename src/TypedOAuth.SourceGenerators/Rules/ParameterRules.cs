using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared parameters of the authorization request.</summary>
internal static class ParameterRules
{
    private const string Remove = "remove it";
    private const string OfTokenRequest = "belongs to the token request, in which the client sets it";
    private const string OfEachRequest = "is set by the client, with a new value for each request";

    /// <summary>Advises on a parameter of the authorization request that some providers name differently or refuse.</summary>
    private const string Change = "remove it; if the provider requires another name or value, declare [OAuth2RequestParameter]";

    private static readonly HashSet<string> CredentialParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "assertion", "client_assertion", "client_secret", "password", "refresh_token", "username",
    };

    /// <summary>Describes where each parameter that the client sets comes from; <c>{0}</c> stands for the alias.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["client_id"] = "is set by the client, from the setting 'OAuth2:{0}:ClientId'",
        ["code"] = OfTokenRequest,
        ["code_challenge"] = OfEachRequest,
        ["code_challenge_method"] = "is set by the client, from Pkce",
        ["code_verifier"] = OfTokenRequest,
        ["grant_type"] = OfTokenRequest,
        ["redirect_uri"] = "is set by the client, from the setting 'OAuth2:BaseUri' and the alias",
        ["response_type"] = "is set by the client to 'code'",
        ["scope"] = "is set by the client, from DefaultScopes",
        ["state"] = OfEachRequest,
    };

    /// <summary>Advises on credentials that the client sends elsewhere; <c>{0}</c> stands for the alias.</summary>
    private static readonly Dictionary<string, string> CredentialPlaces = new(StringComparer.OrdinalIgnoreCase)
    {
        ["client_assertion"] = "remove it; it belongs to the token request, in which the client sets it",
        ["client_secret"] = "remove it, and set 'OAuth2:{0}:ClientSecret', which the client sends in token requests",
        ["refresh_token"] = "remove it; it belongs to the token request, in which the client sets it",
    };

    /// <returns>The declared parameters; the value is <see langword="null"/> for a parameter that is an argument.</returns>
    public static Dictionary<string, string?> Check(ClientContext context)
    {
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal);
        var names = ParameterParser.OwnArguments.ToDictionary(static name => name, static name => $"the argument '{name}' of the URL methods", StringComparer.Ordinal);
        var inUri = GetParametersOfUri(context);
        foreach (var arguments in context.Class.GetAuthorizationParameters())
        {
            if (arguments.Get(ParameterArguments.Parameter) is not { } parameter)
            {
                continue;
            }

            var value = arguments.Get(ParameterArguments.Value);
            var conflict = parameters.ContainsKey(parameter) ? "is already declared"
                : inUri.ContainsKey(parameter) ? $"is already in {ClientArguments.AuthUri.Name}"
                : null;
            CheckParameter(context, arguments, parameter, value, conflict);
            parameters[parameter] = value;
            if (value is null && !arguments.Has(ParameterArguments.Value))
            {
                CheckArgumentName(context, arguments, ParameterArguments.Parameter, MemberArguments.Name, $"the parameter '{parameter}'", names);
            }
        }

        CheckEndpointParameters(context, names);
        foreach (var pair in inUri)
        {
            parameters[pair.Key] = pair.Value;
        }

        return parameters;
    }

    private static Dictionary<string, string> GetParametersOfUri(ClientContext context)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        var uri = context.Arguments.Get(ClientArguments.AuthUri);
        if (uri.IndexOf('?') >= 0 && UriText.FindFault(uri) is null)
        {
            foreach (var (name, value) in UriText.Parse(uri).GetParameters())
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }

    private static void CheckParameter(ClientContext context, AttributeArguments arguments, string parameter, string? value, string? conflict)
    {
        var location = arguments.GetLocation(ParameterArguments.Parameter);
        if (parameter.Length == 0)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, "has no name", Remove);
        }
        else if (parameter == "response_type" && value is not null && ReturnsTokens(value))
        {
            context.Report(Descriptors.ResponseType, arguments.GetLocation(ParameterArguments.Value), value);
        }
        else if (CredentialParameters.Contains(parameter))
        {
            var advice = CredentialPlaces.TryGetValue(parameter, out var place) ? Fill(context, place) : Remove;
            context.Report(Descriptors.CredentialParameter, location, parameter, advice);
        }
        else if (ParameterParser.ReservedParameters.Contains(parameter))
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, Fill(context, Places[parameter]), IsSent(parameter) ? Change : Remove);
        }
        else if (parameter == "nonce" && value is not null)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, "needs a different value in each request", Remove);
        }
        else if (conflict is not null)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, conflict, Remove);
        }
    }

    /// <summary>Returns whether a response type makes the provider return tokens to the browser (OAuth 2.0 Multiple Response Types §3).</summary>
    /// <remarks>Some providers have another name for a response with a code, for example <c>Assertion</c>.</remarks>
    public static bool ReturnsTokens(string responseType) =>
        responseType.ToLowerInvariant().Split(' ', ',', '+').Any(static type => type is "token" or "id_token");

    /// <summary>Returns whether the client sends a parameter in the authorization request.</summary>
    private static bool IsSent(string parameter) => Places[parameter] != OfTokenRequest || parameter == "redirect_uri";

    private static void CheckEndpointParameters(ClientContext context, Dictionary<string, string> names)
    {
        foreach (var parameter in context.Parameters.All.Where(static parameter => parameter.IsOfUser && parameter.Name.Length > 0))
        {
            CheckArgumentName(
                context, parameter.Arguments, EndpointParameterArguments.Name, EndpointParameterArguments.ArgumentName,
                $"the endpoint parameter '{parameter.Name}'", names);
        }
    }

    private static string Fill(ClientContext context, string place) => place.Replace("{0}", AliasRules.GetSettingsName(context));

    /// <summary>Checks the name of an argument of the URL methods.</summary>
    /// <param name="context">The client.</param>
    /// <param name="arguments">The attribute.</param>
    /// <param name="parameter">The argument with the parameter that the name is for.</param>
    /// <param name="chosenName">The argument with the chosen name.</param>
    /// <param name="what">The parameter, for messages.</param>
    /// <param name="names">The names in use, each with its owner.</param>
    private static void CheckArgumentName(
        ClientContext context, AttributeArguments arguments, Argument<string?> parameter, Argument<string?> chosenName, string what,
        Dictionary<string, string> names)
    {
        var chosen = arguments.Get(chosenName);
        var location = chosen is null ? arguments.GetLocation(parameter) : arguments.GetLocation(chosenName);
        var name = chosen ?? Identifiers.ToCamelCase(arguments.Get(parameter)!);
        if (!Identifiers.IsValid(name))
        {
            var valid = Identifiers.ToCamelCase(name);
            NameRules.Report(context, location, name, NameRules.NoIdentifier, Identifiers.IsValid(valid) ? valid : "parameter", chosenName);
        }
        else if (names.TryGetValue(name, out var owner))
        {
            var free = Identifiers.MakeUnique(name, new(names.Keys, StringComparer.Ordinal), "Parameter");
            names.Add(free, what);
            NameRules.Report(context, location, name, $"of {what} is taken by {owner}", free, chosenName);
        }
        else
        {
            names.Add(name, what);
        }
    }
}
