using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Finds the library's types, to recognize uses of them.</summary>
internal sealed class LibraryTypes
{
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol? _authData;
    private readonly INamedTypeSymbol? _clientOptions;
    private readonly INamedTypeSymbol? _options;
    private readonly INamedTypeSymbol? _optionsExtensions;

    private LibraryTypes(Compilation compilation, INamedTypeSymbol client)
    {
        _client = client;
        _authData = compilation.GetTypeByMetadataName(WellKnownTypes.AuthData);
        _clientOptions = compilation.GetTypeByMetadataName(WellKnownTypes.ClientOptions);
        _options = compilation.GetTypeByMetadataName(WellKnownTypes.Options);
        _optionsExtensions = compilation.GetTypeByMetadataName(WellKnownTypes.OptionsExtensions);
        HasAspNetCore = compilation.GetTypeByMetadataName(WellKnownTypes.EndpointExtensions) is not null;
    }

    public bool HasAspNetCore { get; }

    /// <returns>The types; <see langword="null"/> in a project that does not use the library.</returns>
    public static LibraryTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(WellKnownTypes.Client) is { } client ? new(compilation, client) : null;

    /// <summary>Returns whether a type is a client, the interface of all clients, or a type parameter constrained to one.</summary>
    public bool IsClient(ITypeSymbol? type) => type switch
    {
        null => false,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => constraint is not ITypeParameterSymbol && IsClient(constraint)),
        _ => IsInterface(type) || type.AllInterfaces.Any(IsInterface),
    };

    public bool IsAuthData(ITypeSymbol? type) => DerivesFrom(type, _authData);

    public bool IsClientOptions(ITypeSymbol? type) => DerivesFrom(type, _clientOptions);

    public bool IsSharedOptions(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, _options);

    /// <summary>Returns whether a property is one that ASP.NET Core hosts add to the shared options.</summary>
    public bool IsHostOption(IPropertySymbol property) =>
        _optionsExtensions is not null && SymbolEqualityComparer.Default.Equals(property.ContainingType?.ContainingType, _optionsExtensions);

    private bool IsInterface(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _client);

    private static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (var current = type; current is not null && ancestor is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
