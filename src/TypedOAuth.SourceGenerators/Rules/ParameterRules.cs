using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared parameters of the authorization request.</summary>
internal static class ParameterRules
{
    private static readonly HashSet<string> CredentialParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "assertion", "client_assertion", "client_secret", "password", "refresh_token", "username",
    };

    /// <returns>The declared parameters, with <see langword="null"/> for the value of one that is an argument.</returns>
    public static Dictionary<string, string?> Check(ClientContext context)
    {
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal);
        var names = new HashSet<string>(ParameterParser.OwnArguments, StringComparer.Ordinal);
        var inUri = GetParametersOfUri(context);
        foreach (var arguments in context.Symbol.GetAnnotations(AttributeNames.AuthorizationParameter))
        {
            if (arguments.Get(ParameterArguments.Parameter) is not { } parameter)
            {
                continue;
            }

            var value = arguments.Get(ParameterArguments.Value);
            var conflict = parameters.ContainsKey(parameter) ? "is declared already"
                : inUri.ContainsKey(parameter) ? $"stands in {ClientArguments.AuthUri.Name} already"
                : null;
            CheckParameter(context, arguments, parameter, value, conflict);
            parameters[parameter] = value;
            if (value is null && !arguments.Has(ParameterArguments.Value))
            {
                CheckArgumentName(context, arguments, parameter, names);
            }
        }

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
            context.Report(Descriptors.ReservedParameter, location, parameter, "has no name");
        }
        else if (parameter == "response_type" && value is not null and not "code")
        {
            var reason = value.Split(' ').Any(static type => type is "token" or "id_token")
                ? "which would put tokens into URLs"
                : "as the client exchanges a code and knows nothing else";
            context.Report(Descriptors.ResponseType, arguments.GetLocation(ParameterArguments.Value), value, reason);
        }
        else if (CredentialParameters.Contains(parameter))
        {
            context.Report(Descriptors.CredentialParameter, location, parameter);
        }
        else if (ParameterParser.ReservedParameters.Contains(parameter))
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, "is one that the client writes itself");
        }
        else if (parameter == "nonce" && value is not null)
        {
            context.Report(
                Descriptors.ReservedParameter, location, parameter, "has to be another one in each request, and a constant protects nothing");
        }
        else if (conflict is not null)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, conflict);
        }
    }

    private static void CheckArgumentName(ClientContext context, AttributeArguments arguments, string parameter, HashSet<string> names)
    {
        var chosen = arguments.Get(MemberArguments.Name);
        var location = chosen is null ? arguments.GetLocation(ParameterArguments.Parameter) : arguments.GetLocation(MemberArguments.Name);
        var name = chosen ?? Identifiers.ToCamelCase(parameter);
        if (!Identifiers.IsValid(name))
        {
            var valid = Identifiers.ToCamelCase(name);
            NameRules.Report(context, location, name, NameRules.NoIdentifier, Identifiers.IsValid(valid) ? valid : "parameter");
        }
        else if (!names.Add(name))
        {
            var free = Identifiers.MakeUnique(name, names, "Parameter");
            NameRules.Report(context, location, name, "is that of another argument, or of what the methods use", free);
        }
    }
}
