using System.Reflection;
using System.Security;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Writes the facts of a provider as the class that an application would declare.</summary>
/// <remarks>
/// The names of the facts are the names of the attributes' arguments, so that the attributes say which facts exist and which values they
/// have. A fact that is neither an argument nor in a list of this class is refused, because otherwise the declaration would lose it.
/// </remarks>
internal static class CatalogueDeclaration
{
    /// <summary>Facts for readers, which no attribute states.</summary>
    private static readonly string[] Documentation =
    [
        "$schema", "docs", "sources", "reviewed", "ended", "setup", "redirectUri", "exampleScopes", "partly", "notExpressible", "metadataAt", "evidence", "decisions", "notes", "rules",
    ];

    /// <summary>Facts that the class and the arguments of its client contain.</summary>
    private static readonly string[] Names = ["id", "name", "csharpName"];

    /// <summary>Facts of parts that are for readers: a scope has no description, and an account does not name its scopes.</summary>
    private static readonly Dictionary<string, string> PartDocumentation = new(StringComparer.Ordinal) { ["scopes"] = "description", ["account"] = "scopes" };

    private static readonly Dictionary<string, Type> Attributes = new(StringComparer.Ordinal)
    {
        ["account"] = typeof(OAuth2AccountAttribute),
        ["authorizationParameters"] = typeof(OAuth2AuthorizationParameterAttribute),
        ["callbackFields"] = typeof(OAuth2CallbackFieldAttribute<>),
        ["callbackMembers"] = typeof(OAuth2CallbackMemberAttribute),
        ["callbackSignature"] = typeof(OAuth2CallbackSignatureAttribute),
        ["clientAssertion"] = typeof(OAuth2ClientAssertionAttribute),
        ["endpointParameters"] = typeof(OAuth2EndpointParameterAttribute),
        ["environments"] = typeof(OAuth2EnvironmentAttribute),
        ["errorCodes"] = typeof(OAuth2ErrorCodeAttribute),
        ["requestHeaders"] = typeof(OAuth2RequestHeaderAttribute),
        ["requestParameters"] = typeof(OAuth2RequestParameterAttribute),
        ["requests"] = typeof(OAuth2RequestAttribute),
        ["responseMembers"] = typeof(OAuth2ResponseMemberAttribute),
        ["scopeEquivalences"] = typeof(OAuth2ScopeEquivalenceAttribute),
        ["scopeParameters"] = typeof(OAuth2ScopeParameterAttribute),
        ["successMember"] = typeof(OAuth2SuccessMemberAttribute),
        ["tokenFields"] = typeof(OAuth2TokenFieldAttribute<>),
    };

    /// <summary>The attributes of the facts with parts.</summary>
    public static IEnumerable<Type> Parts => Attributes.Values;

    /// <summary>Returns a source file with the class.</summary>
    /// <exception cref="InvalidDataException">A fact is unknown, or has another type than the argument.</exception>
    public static string Write(CatalogueProvider provider)
    {
        var name = SecurityElement.Escape(provider.Name);
        return $"namespace Catalogue;\n\n/// <summary>The client for {name}.</summary>\n{WriteAttributes(provider)}public partial class {provider.ClassName};\n";
    }

    /// <summary>Returns a source file with the preset, which declares the same except the scopes that no connection requires.</summary>
    /// <exception cref="InvalidDataException">A fact is unknown, or has another type than the argument.</exception>
    public static string WritePreset(CatalogueProvider provider)
    {
        var attributes = WriteAttributes(provider, provider.RequiredScopes.Contains);
        return $"""
            // Written from {provider.FileName}.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
            namespace TypedOAuth.Providers.Presets;

            /// <summary>Declares the preset of {SecurityElement.Escape(provider.Name)}.</summary>
            {attributes}internal static class {provider.ConstantName};

            """.ReplaceLineEndings("\n");
    }

    private static string WriteAttributes(CatalogueProvider provider, Func<string, bool>? isDeclared = null)
    {
        var lines = new StringBuilder();
        WriteAttribute(
            lines, typeof(OAuth2ClientAttribute), provider.Facts.GetProperty("arguments"), "arguments",
            ("Alias", provider.Id), ("DisplayName", provider.Name));
        foreach (var fact in provider.Facts.EnumerateObject())
        {
            WriteFact(lines, provider, fact, isDeclared);
        }

        return lines.ToString();
    }

    private static void WriteFact(StringBuilder lines, CatalogueProvider provider, JsonProperty fact, Func<string, bool>? isDeclared)
    {
        if (Attributes.TryGetValue(fact.Name, out var attribute))
        {
            var parts = fact.Value.ValueKind == JsonValueKind.Array ? [.. fact.Value.EnumerateArray()] : new[] { fact.Value };
            foreach (var part in parts)
            {
                WriteAttribute(lines, attribute, part, fact.Name);
            }
        }
        else if (fact.Name == "scopes")
        {
            WriteScopes(lines, provider, fact.Value, isDeclared);
        }
        else if (fact.Name == "suppressed")
        {
            // No rule checks the library itself.
            foreach (var (rule, reason) in isDeclared is null ? provider.Suppressed : new Dictionary<string, string>())
            {
                lines.Append("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"TypedOAuth\", ").Append(Literal(rule))
                    .Append(", Justification = ").Append(Literal(reason)).Append(")]\n");
            }
        }
        else if (fact.Name == "requiredScopes")
        {
            // WriteScopes writes them with the other arguments of the scope.
            var undescribed = CatalogueProvider.GetTexts(provider.Facts, fact.Name)
                .Where(scope => !provider.Facts.TryGetProperty("scopes", out var scopes) || !scopes.TryGetProperty(scope, out _)).ToList();
            Refuse(undescribed.Count > 0, $"'scopes' has no '{string.Join("', '", undescribed)}'.");
        }
        else
        {
            Refuse(fact.Name != "arguments" && !Names.Contains(fact.Name) && !Documentation.Contains(fact.Name), $"'{fact.Name}' is unknown.");
        }
    }

    private static void WriteScopes(StringBuilder lines, CatalogueProvider provider, JsonElement scopes, Func<string, bool>? isDeclared)
    {
        var required = provider.RequiredScopes;
        foreach (var scope in scopes.EnumerateObject().Where(scope => isDeclared?.Invoke(scope.Name) != false))
        {
            (string, object) value = ("Scope", scope.Name);
            WriteAttribute(
                lines, typeof(OAuth2ScopeAttribute), scope.Value, "scopes",
                required.Contains(scope.Name) ? [value, ("Required", true)] : [value]);
        }
    }

    private static void WriteAttribute(
        StringBuilder lines, Type attribute, JsonElement facts, string part, params IEnumerable<(string Name, object Value)> further)
    {
        var stated = facts.EnumerateObject().Where(fact => PartDocumentation.GetValueOrDefault(part) != fact.Name);
        var values = further.Select(static fact => (fact.Name, Value: JsonSerializer.SerializeToElement(fact.Value)))
            .Concat(stated.Select(static fact => (fact.Name, fact.Value)))
            .ToDictionary(static fact => Capitalize(fact.Name), static fact => fact.Value, StringComparer.Ordinal);
        lines.Append('[').Append(CatalogueVocabulary.GetName(attribute));
        if (attribute.IsGenericType)
        {
            Refuse(!values.Remove("Type", out var type), $"'{part}' lacks 'type'.");
            lines.Append('<').Append(type.GetString()).Append('>');
        }

        var constructor = attribute.GetConstructors().OrderByDescending(static candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().All(parameter => values.ContainsKey(Capitalize(parameter.Name!))));
        Refuse(constructor is null, $"'{part}' lacks an argument of {CatalogueVocabulary.GetName(attribute)}.");
        var arguments = new List<string>();
        foreach (var parameter in constructor!.GetParameters())
        {
            values.Remove(Capitalize(parameter.Name!), out var value);
            var text = Write(value, parameter.ParameterType, $"{part}.{parameter.Name}");
            arguments.Add(parameter.IsDefined(typeof(ParamArrayAttribute)) ? text[1..^1] : text);
        }

        foreach (var (name, value) in values)
        {
            var property = CatalogueVocabulary.GetNamedArguments(attribute).FirstOrDefault(property => property.Name == name);
            Refuse(property is null, $"{CatalogueVocabulary.GetName(attribute)} has no '{name}' ('{part}').");
            arguments.Add($"{name} = {Write(value, property!.PropertyType, $"{part}.{name}")}");
        }

        // A client has so many arguments that each has a line.
        var (start, separator) = attribute == typeof(OAuth2ClientAttribute) ? ("(\n    ", ",\n    ") : ("(", ", ");
        lines.Append(start).AppendJoin(separator, arguments).Append(")]\n");
    }

    /// <summary>Returns the name with a capital like the name of a property.</summary>
    private static string Capitalize(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Write(JsonElement value, Type type, string fact)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when type == typeof(string):
                return Literal(value.GetString()!);
            case JsonValueKind.True or JsonValueKind.False when type == typeof(bool):
            case JsonValueKind.Number when type == typeof(int):
                return value.GetRawText();
            case JsonValueKind.Array when type == typeof(string[]):
                return $"[{string.Join(", ", value.EnumerateArray().Select(element => Write(element, typeof(string), fact)))}]";
            case JsonValueKind.Array when type.IsDefined(typeof(FlagsAttribute)):
                return string.Join(" | ", value.EnumerateArray().Select(element => WriteMember(element, type, fact)));
            case JsonValueKind.String when type.IsEnum && !type.IsDefined(typeof(FlagsAttribute)):
                return WriteMember(value, type, fact);
            default:
                throw new InvalidDataException($"'{fact}' is no {type.Name}: {value.GetRawText()}.");
        }
    }

    private static string WriteMember(JsonElement value, Type type, string fact)
    {
        var isMember = value.ValueKind == JsonValueKind.String && Enum.GetNames(type).Contains(value.GetString());
        Refuse(!isMember, $"'{fact}' is no {type.Name}: {value.GetRawText()}.");
        return $"{type.Name}.{value.GetString()}";
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new InvalidDataException(message);
        }
    }
}
