using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Makes names of a client's class, for the methods and types that are emitted outside of it.</summary>
internal static class ClientNames
{
    /// <summary>The first names of the namespaces that emitted code names.</summary>
    private static readonly string[] RootNamespaces = ["Microsoft", "System", "TypedOAuth"];

    /// <summary>Returns one word for the class and the types that it is nested in.</summary>
    public static string GetFlatName(INamedTypeSymbol symbol) => string.Concat(GetTypeNames(symbol));

    /// <summary>Returns one word for the class, the types that it is nested in and its namespace, which no other client has.</summary>
    public static string GetFullName(INamedTypeSymbol symbol) =>
        RegistrationNames.Join(GetNamespaceNames(symbol.ContainingNamespace).Concat(GetTypeNames(symbol)));

    /// <summary>Returns the class with the client's methods, if they stay in the client's namespace.</summary>
    public static string GetClassBeside(INamedTypeSymbol symbol) => RegistrationNames.GetClassBeside(GetTypeNames(symbol));

    /// <summary>Returns the classes that may hold the client's methods, in those namespaces that the project has types in.</summary>
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

    /// <summary>Returns an assembly's part of a namespace; null if it has none.</summary>
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

    /// <summary>Returns whether the class, or the type around it, hides a namespace that emitted code names.</summary>
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
