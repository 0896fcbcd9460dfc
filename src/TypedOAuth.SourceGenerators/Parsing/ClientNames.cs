using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Creates names from a client's class, for the methods and types that are emitted outside of the class.</summary>
internal static class ClientNames
{
    /// <summary>The outermost namespaces that emitted code uses.</summary>
    private static readonly string[] RootNamespaces = ["Microsoft", "System", "TypedOAuth"];

    /// <summary>Returns one word for the class and its containing types.</summary>
    public static string GetFlatName(INamedTypeSymbol symbol) => string.Concat(GetTypeNames(symbol));

    /// <summary>Returns one word for the class, its containing types and its namespace, which is unique to the client.</summary>
    public static string GetFullName(INamedTypeSymbol symbol) =>
        RegistrationNames.Join(GetNamespaceNames(symbol.ContainingNamespace).Concat(GetTypeNames(symbol)));

    /// <summary>Returns the name of the class with the client's methods in the client's namespace.</summary>
    public static string GetClassBeside(INamedTypeSymbol symbol) => RegistrationNames.GetClassBeside(GetTypeNames(symbol));

    /// <summary>Returns the possible classes with the client's methods, in the namespaces that the project has.</summary>
    public static IEnumerable<(INamespaceSymbol Space, string Name)> GetRegistrationTypes(INamedTypeSymbol symbol)
    {
        yield return (symbol.ContainingNamespace, GetClassBeside(symbol));
        if (FindNamespace(symbol.ContainingAssembly, RegistrationNames.ServicesNamespace) is { } services)
        {
            yield return (services, RegistrationNames.GetServicesClass(GetFullName(symbol)));
        }

        if (FindNamespace(symbol.ContainingAssembly, RegistrationNames.EndpointsNamespace) is { } endpoints)
        {
            yield return (endpoints, RegistrationNames.GetEndpointsClass(GetFullName(symbol)));
        }
    }

    /// <summary>Returns an assembly's part of a namespace; null if the assembly has no such namespace.</summary>
    public static INamespaceSymbol? FindNamespace(IAssemblySymbol assembly, string name)
    {
        var space = assembly.GlobalNamespace;
        for (var start = 0; space is not null && start < name.Length;)
        {
            var end = name.IndexOf('.', start) is >= 0 and var dot ? dot : name.Length;
            space = space.GetMembers(name.Substring(start, end - start)).OfType<INamespaceSymbol>().FirstOrDefault();
            start = end + 1;
        }

        return space;
    }

    /// <summary>Returns whether the class, or a containing type, hides a namespace that emitted code uses.</summary>
    public static bool HidesNamespace(INamedTypeSymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace && RootNamespaces.Contains(GetTypeNames(symbol).First(), StringComparer.Ordinal);

    private static Stack<string> GetTypeNames(INamedTypeSymbol symbol)
    {
        var names = new Stack<string>();
        for (var type = symbol; type is not null; type = type.ContainingType)
        {
            names.Push(type.Name);
        }

        return names;
    }

    private static Stack<string> GetNamespaceNames(INamespaceSymbol symbol)
    {
        var names = new Stack<string>();
        for (var space = symbol; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            names.Push(space.Name);
        }

        return names;
    }
}
