using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Finds the library's attributes on a class.</summary>
internal static class AnnotatedSymbol
{
    /// <summary>Returns the arguments of <c>[OAuth2Client]</c>, completed by the preset that they name; null if the class is not annotated.</summary>
    public static AttributeArguments? FindClientAnnotation(this INamedTypeSymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeNames.Client } type && IsOwn(type))
            {
                var arguments = new AttributeArguments(attribute);
                return arguments.Get(ClientArguments.Provider) is { } provider ? new(attribute, Preset.Find(type.ContainingAssembly, provider)) : arguments;
            }
        }

        return null;
    }

    /// <summary>Returns the arguments of each attribute with one of the <see cref="AttributeNames"/>.</summary>
    public static IEnumerable<AttributeArguments> GetAnnotations(this INamedTypeSymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            // The name is compared first: it excludes most attributes without reading their namespaces.
            if (attribute.AttributeClass is { } type && type.Name == name && IsOwn(type))
            {
                yield return new(attribute);
            }
        }
    }

    /// <summary>Returns the arguments of each attribute of the library.</summary>
    public static IEnumerable<AttributeArguments> GetAnnotations(this INamedTypeSymbol symbol) =>
        symbol.GetNamedAnnotations().Select(static annotation => annotation.Arguments);

    /// <summary>Returns the name and the arguments of each attribute of the library.</summary>
    public static IEnumerable<(string Name, AttributeArguments Arguments)> GetNamedAnnotations(this INamedTypeSymbol symbol) => symbol.GetAttributes()
        .Where(static attribute => attribute.AttributeClass is { } type && IsOwn(type))
        .Select(static attribute => (attribute.AttributeClass!.Name, new AttributeArguments(attribute)));

    private static bool IsOwn(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
