using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>What the client asks for, and what it takes from the answer: scopes, parameters, token fields.</summary>
internal static class RequestRules
{
    private static readonly HashSet<string> CredentialParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "assertion", "client_assertion", "client_secret", "password", "refresh_token", "username",
    };

    /// <summary>Who gives refresh tokens only on request, by the domain of the authorization endpoint, and how they are asked for.</summary>
    private static readonly (string Domain, string Request, Func<ISet<string>, IReadOnlyDictionary<string, string>, bool> IsAsked)[] RefreshRequests =
    [
        ("accounts.google.com", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]", static (_, parameters) => Has(parameters, "access_type", "offline")),
        ("login.microsoftonline.com", "the scope 'offline_access'", static (scopes, _) => scopes.Contains("offline_access")),
        ("auth.atlassian.com", "the scope 'offline_access'", static (scopes, _) => scopes.Contains("offline_access")),
        ("www.reddit.com", "[OAuth2AuthorizationParameter(\"duration\", \"permanent\")]", static (_, parameters) => Has(parameters, "duration", "permanent")),
        ("www.dropbox.com", "[OAuth2AuthorizationParameter(\"token_access_type\", \"offline\")]", static (_, parameters) => Has(parameters, "token_access_type", "offline")),
        ("twitter.com", "the scope 'offline.access'", static (scopes, _) => scopes.Contains("offline.access")),
        ("x.com", "the scope 'offline.access'", static (scopes, _) => scopes.Contains("offline.access")),
    ];

    public static void Check(ClientContext context)
    {
        var declared = new Dictionary<string, Location>(StringComparer.Ordinal);
        CheckScopes(context, "DefaultScopes", declared);
        CheckScopes(context, "Scopes", declared);
        CheckScopeNames(context, declared);
        var parameters = CheckParameters(context);
        CheckRefresh(context, declared, parameters);
        CheckTokenFields(context);
    }

    private static void CheckScopes(ClientContext context, string argument, Dictionary<string, Location> declared)
    {
        var scopes = context.Arguments.GetStrings(argument) ?? [];
        var separator = context.Arguments.GetString("ScopeSeparator") is { Length: > 0 } given ? given : " ";
        for (var i = 0; i < scopes.Count; i++)
        {
            var (scope, location) = (scopes[i], context.Arguments.GetElementLocation(argument, i));
            if (FindForbidden(scope) is { } forbidden)
            {
                context.Report(Rules.ScopeGrammar, location, scope, forbidden.Character, forbidden.Advice);
            }
            else if (separator == " " && scope.IndexOfAny([',', ';', '+']) is var at and > 0 && at < scope.Length - 1)
            {
                context.Report(Rules.ScopeSeparatorInScope, location, scope, scope[at]);
            }

            if (declared.ContainsKey(scope))
            {
                context.Report(Rules.DuplicateScope, location, scope);
            }
            else
            {
                declared.Add(scope, location);
            }
        }

        if (argument == "DefaultScopes" && scopes.IndexOf("openid") is var openId and >= 0 && string.IsNullOrEmpty(context.Arguments.GetString("Issuer")))
        {
            context.Report(Rules.OpenIdWithoutIssuer, context.Arguments.GetElementLocation(argument, openId));
        }
    }

    /// <summary>RFC 6749 §3.3: <c>%x21 / %x23-5B / %x5D-7E</c>.</summary>
    private static (string Character, string Advice)? FindForbidden(string scope)
    {
        if (scope.Length == 0)
        {
            return ("none at all", "remove it");
        }

        foreach (var c in scope)
        {
            if (c is not ('!' or (>= '#' and <= '[') or (>= ']' and <= '~')))
            {
                return c == ' ' ? ("' '", "it is several scopes; write one element for each") : ($"U+{(int)c:X4}", "remove it");
            }
        }

        return null;
    }

    /// <summary>Repeats what the emitter does: the first of two scopes with one name gets the member.</summary>
    private static void CheckScopeNames(ClientContext context, Dictionary<string, Location> declared)
    {
        var emitted = new Dictionary<string, string>(StringComparer.Ordinal);
        var models = ScopeParser.Parse(context.Symbol, declared.Keys.Where(static scope => scope.Length > 0));
        foreach (var model in models)
        {
            emitted[model.MemberName.TrimStart('@')] = model.Value;
        }

        foreach (var pair in declared)
        {
            if (pair.Key.Length > 0 && models.All(model => model.Value != pair.Key)
                && ScopeParser.GetMemberName(context.Symbol, pair.Key) is { } name && emitted.TryGetValue(name, out var first))
            {
                context.Report(Rules.ScopeNamesMeet, pair.Value, pair.Key, first, name);
            }
        }

        foreach (var attribute in context.Symbol.GetOAuth2Attributes(WellKnownNames.ScopeAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetString("Name") is { } chosen && !Identifiers.IsPropertyName(chosen))
            {
                context.Report(Rules.InvalidName, arguments.GetLocation("Name"), chosen, DescribeName(chosen));
            }
        }
    }

    private static Dictionary<string, string> CheckParameters(ClientContext context)
    {
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(ParameterParser.OwnArguments, StringComparer.Ordinal);
        foreach (var attribute in context.Symbol.GetOAuth2Attributes(WellKnownNames.AuthorizationParameterAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetPositional(0) is not { } parameter)
            {
                continue;
            }

            var value = arguments.GetPositional(1);
            CheckParameter(context, arguments, parameter, value, seen.Add(parameter));
            if (value is not null)
            {
                constants[parameter] = value;
            }
            else if (arguments.PositionalCount == 1)
            {
                CheckArgumentName(context, arguments, parameter, names);
            }
        }

        return constants;
    }

    private static void CheckParameter(ClientContext context, AttributeArguments arguments, string parameter, string? value, bool isFirst)
    {
        var location = arguments.GetPositionalLocation(0);
        if (parameter.Length == 0)
        {
            context.Report(Rules.ReservedParameter, location, parameter, "has no name");
        }
        else if (parameter == "response_type" && value is not null and not "code")
        {
            context.Report(Rules.ResponseType, arguments.GetPositionalLocation(1), value);
        }
        else if (CredentialParameters.Contains(parameter))
        {
            context.Report(Rules.CredentialParameter, location, parameter);
        }
        else if (ParameterParser.ReservedParameters.Contains(parameter))
        {
            context.Report(Rules.ReservedParameter, location, parameter, "is one that the client writes itself");
        }
        else if (parameter == "nonce" && value is not null)
        {
            context.Report(Rules.ReservedParameter, location, parameter, "has to be another one in each request, and a constant protects nothing");
        }
        else if (!isFirst)
        {
            context.Report(Rules.ReservedParameter, location, parameter, "is declared already");
        }
    }

    private static void CheckArgumentName(ClientContext context, AttributeArguments arguments, string parameter, HashSet<string> names)
    {
        var chosen = arguments.GetString("Name");
        var location = chosen is null ? arguments.GetPositionalLocation(0) : arguments.GetLocation("Name");
        var name = chosen ?? Identifiers.ToCamelCase(parameter);
        if (!Identifiers.IsValid(name))
        {
            context.Report(Rules.InvalidName, location, name, "is no C# identifier");
        }
        else if (!names.Add(name))
        {
            context.Report(Rules.InvalidName, location, name, "is that of another argument, or of what the methods use");
        }
    }

    private static void CheckRefresh(ClientContext context, Dictionary<string, Location> declared, Dictionary<string, string> parameters)
    {
        if (!context.Arguments.GetBoolean("SupportsRefresh", defaultValue: true)
            || context.Arguments.GetString("AuthUri") is not { Length: > 0 } text || UriText.FindFault(text) is not null)
        {
            return;
        }

        var uri = UriText.Parse(text);
        var scopes = new HashSet<string>(declared.Keys, StringComparer.Ordinal);
        foreach (var (domain, request, isAsked) in RefreshRequests)
        {
            if (uri.Host.Equals(domain, StringComparison.OrdinalIgnoreCase) && !isAsked(scopes, parameters))
            {
                context.Report(Rules.NothingAsksForRefresh, context.Arguments.GetLocation("AuthUri"), domain, request);
            }
        }
    }

    private static void CheckTokenFields(ClientContext context)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in context.Symbol.GetOAuth2Attributes(WellKnownNames.TokenFieldAttribute))
        {
            var arguments = new AttributeArguments(attribute);
            if (arguments.GetPositional(0) is { } path && TokenFieldParser.FindFault(attribute, path, paths) is { } fault)
            {
                context.Report(Rules.InvalidTokenField, arguments.GetPositionalLocation(0), path, fault.Fault, fault.Advice);
            }

            if (arguments.GetString("Name") is { } chosen && !Identifiers.IsPropertyName(chosen))
            {
                context.Report(Rules.InvalidName, arguments.GetLocation("Name"), chosen, DescribeName(chosen));
            }
        }
    }

    private static string DescribeName(string name) =>
        Identifiers.IsValid(name) ? "begins as those of accessors and operators do, which the compiler makes" : "is no C# identifier";

    private static bool Has(IReadOnlyDictionary<string, string> parameters, string name, string value) =>
        parameters.TryGetValue(name, out var given) && given == value;
}
