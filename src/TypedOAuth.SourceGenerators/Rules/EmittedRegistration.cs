using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Recognizes the emitted methods that add and map clients, in the project and in its references.</summary>
internal static class EmittedRegistration
{
    /// <summary>Returns whether a class was emitted by the generator.</summary>
    public static bool IsEmitted(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: RegistrationNames.Tool }, ..] });

    /// <summary>Returns the emitted method that adds a client of the project; returns null if nothing could be emitted.</summary>
    public static IMethodSymbol? FindAdd(INamedTypeSymbol client) => GetMethods(client).FirstOrDefault(Adds);

    /// <summary>Returns the emitted method that maps a client of the project; returns null if the project has no endpoints.</summary>
    public static IMethodSymbol? FindMap(INamedTypeSymbol client) => GetMethods(client).FirstOrDefault(Maps);

    /// <summary>Returns the client's methods that stay in its namespace. Most clients have none.</summary>
    public static IEnumerable<IMethodSymbol> GetMethodsBeside(INamedTypeSymbol client) => GetMethods(client).Where(IsBeside);

    /// <summary>Returns whether an emitted method adds a client, rather than its access tokens.</summary>
    public static bool Adds(IMethodSymbol method) => Extends(method, RegistrationNames.ServiceCollection);

    public static bool Maps(IMethodSymbol method) => Extends(method, RegistrationNames.EndpointRouteBuilder);

    /// <summary>Returns whether an emitted method stays in its client's namespace.</summary>
    public static bool IsBeside(IMethodSymbol method) => RegistrationNames.IsClassBeside(method.ContainingType.Name);

    /// <summary>Writes a call. It names the class if the method's name alone would be ambiguous.</summary>
    public static string WriteCall(IMethodSymbol method, string receiver) => IsBeside(method)
        ? $"{method.ContainingType.ToDisplayString()}.{method.Name}({receiver})"
        : $"{receiver}.{method.Name}()";

    private static IEnumerable<IMethodSymbol> GetMethods(INamedTypeSymbol client) => ClientNames.GetRegistrationTypes(client)
        .SelectMany(static type => type.Space.GetTypeMembers(type.Name, arity: 0))
        .Where(IsEmitted)
        .SelectMany(static type => type.GetMembers())
        .OfType<IMethodSymbol>();

    private static bool Extends(IMethodSymbol method, string receiver) =>
        (method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: [{ Type.Name: var name }, ..] } && name == receiver;
}
