using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>What the client asks for, and what it takes from the answer: scopes, parameters, token fields.</summary>
internal static class RequestRules
{
    private static readonly HashSet<string> CredentialParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "assertion", "client_assertion", "client_secret", "password", "refresh_token", "username",
    };

    public static void Check(ClientContext context)
    {
        var scopes = ScopeRules.Check(context);
        var parameters = CheckParameters(context);
        RefreshRules.Check(context, scopes, parameters);
        CheckTokenFields(context);
        CheckArguments(context);
    }

    /// <returns>The declared parameters, with <see langword="null"/> for the value of one that is an argument.</returns>
    private static Dictionary<string, string?> CheckParameters(ClientContext context)
    {
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal);
        var names = new HashSet<string>(ParameterParser.OwnArguments, StringComparer.Ordinal);
        var inUri = GetParametersOfUri(context);
        foreach (var attribute in context.Symbol.GetOAuth2Attributes(WellKnownTypes.AuthorizationParameterAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetPositional(0) is not { } parameter)
            {
                continue;
            }

            var value = arguments.GetPositional(1);
            var conflict = parameters.ContainsKey(parameter) ? "is declared already" : inUri.ContainsKey(parameter) ? "stands in AuthUri already" : null;
            CheckParameter(context, arguments, parameter, value, conflict);
            parameters[parameter] = value;
            if (value is null && arguments.PositionalCount == 1)
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
        if (context.Arguments.GetString("AuthUri") is { } text && text.IndexOf('?') >= 0 && UriText.FindFault(text) is null)
        {
            foreach (var (name, value) in UriText.Parse(text).GetParameters())
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }

    private static void CheckParameter(ClientContext context, AttributeArguments arguments, string parameter, string? value, string? conflict)
    {
        var location = arguments.GetPositionalLocation(0);
        if (parameter.Length == 0)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, "has no name");
        }
        else if (parameter == "response_type" && value is not null and not "code")
        {
            var reason = value.Split(' ').Any(static type => type is "token" or "id_token")
                ? "which would put tokens into URLs"
                : "as the client exchanges a code and knows nothing else";
            context.Report(Descriptors.ResponseType, arguments.GetPositionalLocation(1), value, reason);
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
            context.Report(Descriptors.ReservedParameter, location, parameter, "has to be another one in each request, and a constant protects nothing");
        }
        else if (conflict is not null)
        {
            context.Report(Descriptors.ReservedParameter, location, parameter, conflict);
        }
    }

    private static void CheckArgumentName(ClientContext context, AttributeArguments arguments, string parameter, HashSet<string> names)
    {
        var chosen = arguments.GetString("Name");
        var location = chosen is null ? arguments.GetPositionalLocation(0) : arguments.GetLocation("Name");
        var name = chosen ?? Identifiers.ToCamelCase(parameter);
        if (!Identifiers.IsValid(name))
        {
            var valid = Identifiers.ToCamelCase(name);
            ReportName(context, location, name, "is no C# identifier", Identifiers.IsValid(valid) ? valid : "parameter");
        }
        else if (!names.Add(name))
        {
            ReportName(context, location, name, "is that of another argument, or of what the methods use", Identifiers.MakeUnique(name, names, "Parameter"));
        }
    }

    /// <summary>Reports a member's or an argument's name, with one that can be had.</summary>
    public static void ReportName(ClientContext context, Location location, string name, string fault, string valid) => context.ReportFixable(
        Descriptors.InvalidName, location, FixHints.Create((FixHints.Argument, "Name"), (FixHints.Replacement, valid)), name, fault);

    private static void CheckTokenFields(ClientContext context)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var attribute in context.Symbol.GetOAuth2Attributes(WellKnownTypes.TokenFieldAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetPositional(0) is { } path)
            {
                if (TokenFieldParser.FindFault(attribute, path, paths) is var (fault, advice))
                {
                    context.Report(Descriptors.InvalidTokenField, arguments.GetPositionalLocation(0), path, fault, advice);
                }
                else if (++count > OAuth2ClientParser.MaxTokenFields)
                {
                    var excess = $"is one more than the {OAuth2ClientParser.MaxTokenFields} that a client can have";
                    context.Report(Descriptors.InvalidTokenField, arguments.GetPositionalLocation(0), path, excess, "remove one");
                }
            }

            if (arguments.GetString("Name") is { } chosen && !Identifiers.IsPropertyName(chosen))
            {
                var valid = Identifiers.ToPascalCase(chosen);
                ReportName(context, arguments.GetLocation("Name"), chosen, DescribeName(chosen), Identifiers.IsPropertyName(valid) ? valid : "Field");
            }
        }
    }

    public static string DescribeName(string name) =>
        Identifiers.IsValid(name) ? "begins as those of accessors and operators do, which the compiler makes" : "is no C# identifier";

    /// <summary>Values that the compiler takes and that mean nothing.</summary>
    private static void CheckArguments(ClientContext context)
    {
        var arguments = context.Arguments;
        if (arguments.GetStrings("TokenTypes") is { Count: 0 })
        {
            Report("TokenTypes", "is empty, so that no token would be accepted", "list the provider's token types, or remove the argument");
        }

        if (arguments.GetString("ScopeSeparator") is "")
        {
            Report("ScopeSeparator", "is empty, and nothing would keep scopes apart", "write what the provider expects, or remove the argument for a space");
        }

        var method = arguments.GetEnum("ClientAuthentication", 0);
        if (method is < 0 or > 3)
        {
            Report("ClientAuthentication", $"is {method}, which is no member of OAuth2ClientAuthentication", "use one of its members");
        }

        void Report(string name, string fault, string advice) => context.Report(Descriptors.InvalidArgument, arguments.GetLocation(name), name, fault, advice);
    }
}
