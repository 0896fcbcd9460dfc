using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>What a diagnostic tells its fix, by key.</summary>
internal static class FixHints
{
    /// <summary>The text to write.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The named argument to write the text to.</summary>
    public const string Argument = "Argument";

    /// <summary>The parameters of the authorization request to declare: <c>name=value</c>, separated by <c>&amp;</c>.</summary>
    public const string Parameters = "Parameters";

    /// <summary>The scope to add.</summary>
    public const string Scope = "Scope";

    /// <summary>What stands between several scopes in one text.</summary>
    public const string Separator = "Separator";

    /// <summary>The method that adds the client.</summary>
    public const string AddMethod = "AddMethod";

    /// <summary>The namespace to import for the method that adds the client.</summary>
    public const string AddNamespace = "AddNamespace";

    /// <summary>The method that maps the client.</summary>
    public const string MapMethod = "MapMethod";

    /// <summary>The namespace to import for the method that maps the client.</summary>
    public const string MapNamespace = "MapNamespace";

    /// <summary>The class to call the methods by, if their names alone would meet others.</summary>
    public const string Class = "Class";

    /// <summary>Set where a lambda expression may be left out with what stands in it.</summary>
    public const string IsOptional = "IsOptional";

    /// <summary>Makes a diagnostic's properties; a hint without a value is none.</summary>
    public static ImmutableDictionary<string, string?> Create(params (string Key, string? Value)[] hints)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        foreach (var (key, value) in hints)
        {
            properties = value is null ? properties : properties.Add(key, value);
        }

        return properties;
    }
}
