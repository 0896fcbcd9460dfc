using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Finds the library's attributes on a class by their names, without building any.</summary>
internal static class AttributeFilter
{
    public static IEnumerable<AttributeData> GetOAuth2Attributes(this INamedTypeSymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Name == name
                && type.ContainingNamespace is { Name: WellKnownTypes.AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true })
            {
                yield return attribute;
            }
        }
    }
}
