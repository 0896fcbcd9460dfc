using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds the method that runs after a user has authorized.</summary>
internal static class CallbackParser
{
    /// <summary>Finds the method.</summary>
    /// <returns><see langword="null"/> where there is none that emitted code could call.</returns>
    public static CallbackModel? Find(INamedTypeSymbol symbol, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        foreach (var member in symbol.GetMembers(name!))
        {
            // A result that is never null would need a cast: ValueTask<T> converts to no other one.
            if (member is IMethodSymbol { Arity: 0, ReturnType: INamedTypeSymbol { Name: "ValueTask", Arity: 1 } returned } method
                && returned.TypeArguments[0] is { Name: "AuthorizationCallbackResult", NullableAnnotation: not NullableAnnotation.NotAnnotated }
                && method.Parameters is [{ RefKind: RefKind.None } context, { RefKind: RefKind.None } token]
                && context.Type is INamedTypeSymbol { Name: "AuthorizationCallbackContext", TypeArguments: [var data] }
                && IsAuthData(data, context, symbol)
                && token.Type is { Name: "CancellationToken" })
            {
                return new(Identifiers.Escape(method.Name), UseWarnings.Find(method));
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a type argument is the class's own <c>AuthData</c>. That is emitted, so to the generator it is an error type, or another
    /// type of the name that stands farther out; written by its name alone it is the class's own in the end.
    /// </summary>
    private static bool IsAuthData(ITypeSymbol data, IParameterSymbol context, INamedTypeSymbol symbol) =>
        data.Name == "AuthData" && SymbolEqualityComparer.Default.Equals(data.ContainingType, symbol)
        || context.DeclaringSyntaxReferences is [var reference]
            && (reference.GetSyntax() as ParameterSyntax)?.Type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()
                is { TypeArgumentList.Arguments: [IdentifierNameSyntax { Identifier.ValueText: "AuthData" }] };
}
