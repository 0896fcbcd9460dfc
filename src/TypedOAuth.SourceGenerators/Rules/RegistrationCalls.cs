using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Collects a project's calls that add and map clients.</summary>
internal sealed class RegistrationCalls(LibraryTypes types)
{
    public const string UseConnect = "UseOAuth2Connect";

    /// <summary>The clients and emitted classes whose methods are called.</summary>
    private readonly ConcurrentDictionary<ISymbol, bool> _added = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _mapped = new(SymbolEqualityComparer.Default);
    /// <summary>The names in calls that the compiler cannot bind. The compiler reports them.</summary>
    private readonly ConcurrentDictionary<string, bool> _unresolved = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Name, Location Location)> _hosted = [];
    private volatile bool _createsWebHost;
    private volatile bool _createsHost;
    private volatile bool _addsLibrary;
    private volatile bool _mapsAll;

    /// <summary>Whether the project creates a web host, or adds the library or a client without creating a worker's host.</summary>
    /// <remarks>A worker adds only the clients that it uses, and maps none.</remarks>
    public bool ComposesApplication => _createsWebHost || (!_createsHost && (_addsLibrary || !_added.IsEmpty));

    /// <summary>The calls that need the services for ASP.NET Core.</summary>
    public IReadOnlyCollection<(string Name, Location Location)> Hosted => _hosted;

    /// <summary>Returns whether a method with this name can be one of these calls.</summary>
    public static bool IsOfInterest(string name) =>
        (name.Length > 3 && char.IsUpper(name[3])
            && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("Map", StringComparison.Ordinal)))
        || (name.StartsWith("Create", StringComparison.Ordinal) && name.EndsWith("Builder", StringComparison.Ordinal))
        || name is "ConfigureWebHost" or "ConfigureWebHostDefaults" or UseConnect;

    public bool Adds(INamedTypeSymbol client, IMethodSymbol add) =>
        _added.ContainsKey(client) || _added.ContainsKey(add.ContainingType) || _unresolved.ContainsKey(add.Name);

    public bool Maps(INamedTypeSymbol client, IMethodSymbol map) =>
        _mapsAll || _mapped.ContainsKey(client) || _mapped.ContainsKey(map.ContainingType) || _unresolved.ContainsKey(map.Name);

    /// <summary>Records a call that the compiler cannot bind, because a <c>using</c> is missing, for example.</summary>
    public void NoteUnresolved(string name) => _unresolved.TryAdd(name, true);

    /// <summary>Records a call that creates a host, or adds or maps clients.</summary>
    public void Note(IMethodSymbol method, Location location)
    {
        if (AspNetCoreRules.NeedsServices(method))
        {
            _hosted.Add((method.Name, location));
        }

        var space = method.ContainingNamespace.ToDisplayString();
        if (method is { ContainingType: { Name: "WebApplication", ContainingNamespace.Name: "Builder" } or { Name: "WebHost", ContainingNamespace.Name: "AspNetCore" } }
            || method.Name is "ConfigureWebHost" or "ConfigureWebHostDefaults")
        {
            _createsWebHost = true;
        }
        else if (method is { ContainingType: { Name: "Host", ContainingNamespace.Name: "Hosting" } })
        {
            _createsHost = true;
        }
        else if (method.Name == "AddTypedOAuth" && space == RegistrationNames.ServicesNamespace)
        {
            _addsLibrary = true;
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
