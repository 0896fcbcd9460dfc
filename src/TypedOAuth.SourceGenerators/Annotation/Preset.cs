using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Reads the declarations of one provider of the catalogue.</summary>
/// <remarks>
/// A preset is a class of the library with the attributes that an application would write for the provider. The compiler has therefore already
/// turned the catalogue into tables, reads only the preset that a client names, and keeps it for as long as it keeps the reference.
/// </remarks>
internal sealed class Preset : IArgumentSource
{
    /// <summary>The arguments that name servers of the provider.</summary>
    private static readonly IReadOnlyList<(object Argument, string Name)> OfServer =
    [
        (ClientArguments.RefreshTokenUri, ClientArguments.RefreshTokenUri.Name), (ClientArguments.ExchangeTokenUri, ClientArguments.ExchangeTokenUri.Name),
        (ClientArguments.RevokeTokenUri, ClientArguments.RevokeTokenUri.Name), (ClientArguments.UserInfoUri, ClientArguments.UserInfoUri.Name),
        (ClientArguments.Issuer, ClientArguments.Issuer.Name), (ClientArguments.DiscoveryUri, ClientArguments.DiscoveryUri.Name),
        (ClientArguments.ApiOrigins, ClientArguments.ApiOrigins.Name),
    ];

    private readonly INamedTypeSymbol _declaration;
    private readonly INamedTypeSymbol? _scopes;

    private Preset(string id, string name, INamedTypeSymbol declaration, AttributeArguments client, INamedTypeSymbol? scopes)
    {
        (Id, Name, _declaration, Client, _scopes) = (id, name, declaration, client, scopes);
        RequiredScopes =
        [
            .. declaration.GetAnnotations(AttributeNames.Scope)
                .Where(static scope => scope.Get(ScopeArguments.Required))
                .Select(static scope => scope.Get(ScopeArguments.Scope))
                .OfType<string>(),
        ];
    }

    /// <summary>The value of the constant in <c>OAuth2Providers</c>.</summary>
    public string Id { get; }

    /// <summary>The name of the constant in <c>OAuth2Providers</c>.</summary>
    public string Name { get; }

    public Argument<string?> Origin => ClientArguments.Provider;

    public IEnumerable<KeyValuePair<string, TypedConstant>> Constants =>
        IsOfOtherServer ? Client.Named.Where(static argument => OfServer.All(server => server.Name != argument.Key)) : Client.Named;

    public string DisplayName => Client.Get(ClientArguments.DisplayName) ?? Name;

    /// <summary>The preset's arguments of <c>[OAuth2Client]</c>.</summary>
    public AttributeArguments Client { get; }

    /// <summary>The scopes that each connection needs. A client always requests them.</summary>
    public ImmutableArray<string> RequiredScopes { get; }

    /// <summary>Whether the client's token endpoint is on another server than the preset's.</summary>
    /// <remarks>The tokens of that server must not be sent to the other addresses of the preset, so the preset does not supply them.</remarks>
    public bool IsOfOtherServer { get; private init; }

    /// <summary>Whether the catalogue lists scopes of the provider.</summary>
    public bool HasScopes => _scopes is not null;

    /// <summary>Returns the preset with an identifier; null if the catalogue has none.</summary>
    /// <param name="library">The assembly of the attributes.</param>
    /// <param name="id">The provider's identifier, the value of a constant in <c>OAuth2Providers</c>.</param>
    public static Preset? Find(IAssemblySymbol library, string id)
    {
        var name = GetConstants(library.GetTypeByMetadataName(WellKnownTypes.Providers)).FirstOrDefault(constant => constant.Value == id).Name;
        return name is not null
            && library.GetTypeByMetadataName(WellKnownTypes.PresetPrefix + name) is { } declaration
            && declaration.FindClientAnnotation() is { } client
                ? new(id, name, declaration, client, library.GetTypeByMetadataName(WellKnownTypes.ScopesPrefix + name))
                : null;
    }

    /// <summary>Returns the constants of <c>OAuth2Providers</c>: their names, and the identifiers of the providers.</summary>
    public static IEnumerable<(string Name, string Value)> GetProviders(IAssemblySymbol library) =>
        GetConstants(library.GetTypeByMetadataName(WellKnownTypes.Providers));

    /// <summary>Returns the preset for a client with a token endpoint.</summary>
    /// <param name="tokenEndpoint">The endpoint that the client declares; null if it declares none.</param>
    /// <param name="symbol">The class, whose endpoint parameters can have constant values.</param>
    public Preset For(string? tokenEndpoint, INamedTypeSymbol symbol) =>
        string.IsNullOrEmpty(tokenEndpoint)
        || AuthorityText.IsSame(Client.Get(ClientArguments.AccessTokenUri), tokenEndpoint!, name => FindConstant(symbol, name))
            ? this
            : new(Id, Name, _declaration, Client, _scopes) { IsOfOtherServer = true };

    public Optional<T> Find<T>(Argument<T> argument) =>
        IsOfOtherServer && OfServer.Any(server => server.Argument == argument) ? default : Client.Find(argument);

    /// <summary>Returns the names of the arguments that the preset does not supply for another server, although it has them.</summary>
    public IEnumerable<string> GetWithheld() => IsOfOtherServer ? OfServer.Select(static server => server.Name).Where(Client.IsNamed) : [];

    /// <summary>Returns the scopes of the catalogue: the names of the constants, and their values.</summary>
    public IEnumerable<(string Name, string Value)> GetScopes() => GetConstants(_scopes);

    /// <summary>Returns the name of a scope's constant; null if the catalogue does not list the scope.</summary>
    public string? FindScopeName(string scope) => GetScopes().FirstOrDefault(constant => constant.Value == scope).Name;

    /// <summary>Returns the description of a scope; null if the catalogue has none.</summary>
    public string? FindScopeDescription(string scope) => _scopes?.GetMembers().OfType<IFieldSymbol>()
        .Where(field => Equals(field.ConstantValue, scope))
        .SelectMany(static field => field.GetAttributes())
        .Where(static attribute => attribute.AttributeClass?.Name == "DescriptionAttribute")
        .Select(static attribute => attribute.ConstructorArguments is [{ Value: string text }] ? text : null)
        .FirstOrDefault();

    /// <summary>Returns the preset's declarations of an attribute.</summary>
    /// <param name="attribute">One of the <see cref="AttributeNames"/>.</param>
    /// <param name="owner">The client that names the preset, where diagnostics about its declarations are reported.</param>
    public IEnumerable<AttributeArguments> GetAnnotations(string attribute, AttributeArguments owner) =>
        _declaration.GetAnnotations(attribute).Where(arguments => !IsOfOtherServer || !NamesServer(attribute, arguments))
            .Select(arguments => arguments.At(() => owner.GetLocation(ClientArguments.Provider)));

    /// <summary>Returns the value that an endpoint parameter has unless a setting contains another one; null if it has none.</summary>
    private string? FindConstant(INamedTypeSymbol symbol, string name)
    {
        foreach (var parameter in symbol.GetAnnotations(AttributeNames.EndpointParameter).Concat(_declaration.GetAnnotations(AttributeNames.EndpointParameter)))
        {
            if (parameter.Get(EndpointParameterArguments.Name) == name
                && (parameter.IsWritten(EndpointParameterArguments.Value) || parameter.IsWritten(EndpointParameterArguments.Source)))
            {
                return parameter.Get(EndpointParameterArguments.Source).Name == EndpointParameterSources.Setting
                    ? parameter.Get(EndpointParameterArguments.Value)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Returns whether a declaration names a server, or needs the UserInfo endpoint.</summary>
    /// <remarks>The audience of a signed client secret is a server too: another server could use the secret there.</remarks>
    private static bool NamesServer(string attribute, AttributeArguments arguments) => attribute is AttributeNames.Environment or AttributeNames.ClientAssertion
        || (attribute == AttributeNames.Account && arguments.Get(AccountArguments.Source).Name == AccountSources.UserInfo);

    private static IEnumerable<(string Name, string Value)> GetConstants(INamedTypeSymbol? type) =>
        type?.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.ConstantValue is string)
            .Select(static field => (field.Name, (string)field.ConstantValue!)) ?? [];
}
