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

    /// <summary>The parameter of the authorization request to add.</summary>
    public const string Parameter = "Parameter";

    /// <summary>The scope to add.</summary>
    public const string Scope = "Scope";

    /// <summary>What stands between several scopes in one text.</summary>
    public const string Separator = "Separator";

    /// <summary>The method to call.</summary>
    public const string Method = "Method";

    /// <summary>The namespace that the method is an extension of.</summary>
    public const string Namespace = "Namespace";

    /// <summary>The class to call the method by, if its name alone would meet others.</summary>
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
