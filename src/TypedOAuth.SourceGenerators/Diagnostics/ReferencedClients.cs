using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>The clients of referenced assemblies; only of those that reference the library themselves.</summary>
internal static class ReferencedClients
{
    /// <summary>Their aliases, ignoring case, and the classes that have them.</summary>
    public static Dictionary<string, string> FindAliases(Compilation compilation, CancellationToken cancellationToken)
    {
        var aliases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            // The library's own packages declare none.
            if (!assembly.Name.StartsWith("TypedOAuth.", StringComparison.Ordinal) && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == "TypedOAuth")))
            {
                Visit(assembly.GlobalNamespace, aliases, cancellationToken);
            }
        }

        return aliases;
    }

    private static void Visit(INamespaceOrTypeSymbol container, Dictionary<string, string> aliases, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type && type.GetOAuth2Attributes("OAuth2ClientAttribute").FirstOrDefault() is { } attribute
                && new AttributeArguments(attribute).GetString("Alias") is { Length: > 0 } alias)
            {
                aliases[alias] = type.ToDisplayString();
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                Visit(inner, aliases, cancellationToken);
            }
        }
    }
}
