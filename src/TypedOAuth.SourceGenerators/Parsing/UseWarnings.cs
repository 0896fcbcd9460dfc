using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the attributes that warn the callers of a symbol.</summary>
/// <remarks>
/// Emitted code that uses such a symbol has the same attributes: the compiler then does not warn about the emitted code, but about the
/// application's calls.
/// </remarks>
internal static class UseWarnings
{
    /// <summary>Returns the attributes of a type and its containing types as source text; of each kind only the innermost.</summary>
    public static EquatableArray<string> FindAround(INamedTypeSymbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            Add(type, found, seen);
        }

        return new(found.ToImmutable());
    }

    /// <summary>Returns the attributes of one member.</summary>
    public static EquatableArray<string> Find(ISymbol symbol)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        Add(symbol, found, new HashSet<string>(StringComparer.Ordinal));
        return new(found.ToImmutable());
    }

    private static void Add(ISymbol symbol, ImmutableArray<string>.Builder found, HashSet<string> seen)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (GetName(attribute.AttributeClass) is { } name && attribute.AttributeConstructor is not null && seen.Add(name))
            {
                found.Add(Write(name, attribute));
            }
        }
    }

    private static string? GetName(INamedTypeSymbol? type) => type?.Name switch
    {
        "ObsoleteAttribute" when IsIn(type, "System") => "global::System.Obsolete",
        "ExperimentalAttribute" when IsIn(type, "System.Diagnostics.CodeAnalysis") => "global::System.Diagnostics.CodeAnalysis.Experimental",
        _ => null,
    };

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace?.ToDisplayString() == space;

    private static string Write(string name, AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(static argument => argument.ToCSharpString())
            .Concat(attribute.NamedArguments.Select(static argument => $"{argument.Key} = {argument.Value.ToCSharpString()}"));
        return string.Join(", ", arguments) is { Length: > 0 } list ? $"[{name}({list})]" : $"[{name}]";
    }
}
