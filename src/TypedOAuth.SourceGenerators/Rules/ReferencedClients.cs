using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds the clients of referenced assemblies that reference the library themselves.</summary>
internal static class ReferencedClients
{
    /// <summary>The library's packages, which declare no clients.</summary>
    private static readonly string[] OwnPackages =
        ["TypedOAuth.AspNetCore", "TypedOAuth.PostgreSql", "TypedOAuth.Redis", "TypedOAuth.Sqlite", "TypedOAuth.Testing"];

    /// <summary>Returns the aliases and their classes, in the order of the references.</summary>
    public static IEnumerable<(string Alias, string Name)> Find(Compilation compilation, CancellationToken cancellationToken) =>
        FindAssemblies(compilation).SelectMany(assembly => Visit(assembly.GlobalNamespace, cancellationToken));

    /// <summary>Returns the references that can contain clients, in their order.</summary>
    public static IEnumerable<IAssemblySymbol> FindAssemblies(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static assembly => !OwnPackages.Contains(assembly.Name, StringComparer.Ordinal)
                && assembly.Modules.Any(
                    static module => module.ReferencedAssemblies.Any(static reference => reference.Name == AttributeNames.Namespace)));

    private static IEnumerable<(string Alias, string Name)> Visit(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type && type.FindClientAnnotation() is { } arguments
                && arguments.Get(ClientArguments.Alias) is { Length: > 0 } alias)
            {
                yield return (alias, type.ToDisplayString());
            }

            foreach (var client in Visit(member, cancellationToken))
            {
                yield return client;
            }
        }
    }
}
