using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Collects a project's calls that add and map clients.</summary>
internal sealed class RegistrationCalls(LibraryTypes types)
{
    /// <summary>Clients, and emitted classes, whose methods are called.</summary>
    private readonly ConcurrentDictionary<ISymbol, bool> _added = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _mapped = new(SymbolEqualityComparer.Default);
    private volatile bool _createsHost;
    private volatile bool _mapsAll;

    /// <summary>Whether the project composes an application: it creates a host, or adds the library or a client.</summary>
    public bool ComposesApplication => _createsHost || !_added.IsEmpty;

    /// <summary>Returns whether a call of a method of this name can be one of these.</summary>
    public static bool IsOfInterest(string name) =>
        (name.Length > 3 && char.IsUpper(name[3])
            && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Map", StringComparison.Ordinal)))
        || (name.StartsWith("Create", StringComparison.Ordinal) && name.EndsWith("Builder", StringComparison.Ordinal));

    public bool Adds(INamedTypeSymbol client, IMethodSymbol add) => _added.ContainsKey(client) || _added.ContainsKey(add.ContainingType);

    public bool Maps(INamedTypeSymbol client, IMethodSymbol map) =>
        _mapsAll || _mapped.ContainsKey(client) || _mapped.ContainsKey(map.ContainingType);

    /// <summary>Notes a call of a method, if it creates a host or adds or maps clients.</summary>
    public void Note(IMethodSymbol method)
    {
        var space = method.ContainingNamespace.ToDisplayString();
        if (method is { ContainingType: { Name: "WebApplication" or "Host", ContainingNamespace.Name: "Builder" or "Hosting" } }
            || (method.Name == "AddTypedOAuth" && space == RegistrationNames.ServicesNamespace))
        {
            _createsHost = true;
        }
        else if (method.Name == "MapOAuth2Clients" && space == RegistrationNames.EndpointsNamespace)
        {
            _mapsAll = true;
        }
        else if (method.Name is "AddOAuth2Client" or "MapOAuth2Client"
            && method.TypeArguments.FirstOrDefault() is INamedTypeSymbol client && types.IsClient(client))
        {
            (method.Name == "AddOAuth2Client" ? _added : _mapped).TryAdd(client, true);
        }
        else if (EmittedRegistration.Adds(method) && EmittedRegistration.IsEmitted(method.ContainingType))
        {
            _added.TryAdd(method.ContainingType, true);
        }
        else if (EmittedRegistration.Maps(method) && EmittedRegistration.IsEmitted(method.ContainingType))
        {
            _mapped.TryAdd(method.ContainingType, true);
        }
    }
}
