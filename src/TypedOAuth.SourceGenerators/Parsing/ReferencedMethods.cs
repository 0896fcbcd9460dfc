using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds the extension methods that references offer where clients' methods are emitted.</summary>
internal static class ReferencedMethods
{
    /// <summary>Finds those of these names that extend what clients' methods extend, in the order of the references.</summary>
    public static IEnumerable<IMethodSymbol> Find(Compilation compilation, HashSet<string> names, CancellationToken cancellationToken)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var space in RegistrationNames.Namespaces)
            {
                foreach (var type in ClientNames.FindNamespace(assembly, space)?.GetTypeMembers() ?? [])
                {
                    // The names first: they are read without a symbol for each method.
                    if (type is { IsStatic: true, MightContainExtensionMethods: true })
                    {
                        var methods = type.MemberNames.Where(names.Contains).SelectMany(name => type.GetMembers(name)).OfType<IMethodSymbol>();
                        foreach (var method in methods)
                        {
                            if (IsMet(method) && compilation.IsSymbolAccessibleWithin(method, compilation.Assembly))
                            {
                                yield return method;
                            }
                        }
                    }
                }
            }
        }
    }

    /// <summary>Returns whether a method extends what a client's method does: one for another type is told apart by its receiver.</summary>
    private static bool IsMet(IMethodSymbol method) => method is { IsExtensionMethod: true, Parameters: [{ Type: var receiver }, ..] }
        && receiver is ITypeParameterSymbol or
        {
            Name: RegistrationNames.ServiceCollection or RegistrationNames.HttpClientBuilder or RegistrationNames.EndpointRouteBuilder,
        };
}
