using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds extension methods of references that could conflict with the emitted methods of clients.</summary>
internal static class ReferencedMethods
{
    /// <summary>Returns the extension methods with these names and a client method's receiver, in the order of the references.</summary>
    public static IEnumerable<IMethodSymbol> Find(Compilation compilation, HashSet<string> names, CancellationToken cancellationToken)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var space in RegistrationNames.Namespaces)
            {
                foreach (var type in ClientNames.FindNamespace(assembly, space)?.GetTypeMembers() ?? [])
                {
                    // The names are compared first, because reading a name creates no symbol for the method.
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

    /// <summary>Returns whether a method extends the same type as a client's method; other receivers cause no conflict.</summary>
    private static bool IsMet(IMethodSymbol method) => method is { IsExtensionMethod: true, Parameters: [{ Type: var receiver }, ..] }
        && receiver is ITypeParameterSymbol or
        {
            Name: RegistrationNames.ServiceCollection or RegistrationNames.HttpClientBuilder or RegistrationNames.EndpointRouteBuilder,
        };
}
