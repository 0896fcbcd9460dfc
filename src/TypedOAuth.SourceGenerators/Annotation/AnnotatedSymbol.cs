using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Finds the library's attributes on a class.</summary>
internal static class AnnotatedSymbol
{
    /// <summary>Returns the arguments of <c>[OAuth2Client]</c>, completed by the sources that they name; null if the class is not annotated.</summary>
    /// <param name="symbol">The class.</param>
    /// <param name="files">The metadata documents; null if the caller reads no argument that a document can determine.</param>
    public static AttributeArguments? FindClientAnnotation(this INamedTypeSymbol symbol, MetadataFiles? files = null)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeNames.Client } type && IsOwn(type))
            {
                return new(attribute, FindSources(symbol, new(attribute), type.ContainingAssembly, files));
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

    private static ImmutableArray<IArgumentSource> FindSources(
        INamedTypeSymbol symbol, AttributeArguments written, IAssemblySymbol library, MetadataFiles? files)
    {
        var metadata = files is not null && written.Get(ClientArguments.Metadata) is { } name ? MetadataSource.Find(files.Find(name), written) : null;
        var token = written.IsWritten(ClientArguments.AccessTokenUri) ? written.Get(ClientArguments.AccessTokenUri)
            : metadata?.Find(ClientArguments.AccessTokenUri) is { HasValue: true } stated ? stated.Value : null;
        var preset = written.Get(ClientArguments.Provider) is { } provider ? Preset.Find(library, provider)?.For(token, symbol) : null;
        return (metadata, preset) switch
        {
            (null, null) => [],
            (null, _) => [preset],
            (_, null) => [metadata],
            _ => [metadata, preset],
        };
    }

    private static bool IsOwn(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
