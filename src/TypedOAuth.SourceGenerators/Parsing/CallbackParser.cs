using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds the method that runs after a user has authorized.</summary>
internal static class CallbackParser
{
    /// <summary>Finds the method.</summary>
    /// <returns><see langword="null"/> where there is none that emitted code could call.</returns>
    public static CallbackModel? Find(INamedTypeSymbol symbol, string? name) =>
        FindMethod(symbol, name) is { } method ? new(Identifiers.Escape(method.Name), UseWarnings.Find(method)) : null;

    /// <summary>Finds the method itself.</summary>
    public static IMethodSymbol? FindMethod(INamedTypeSymbol symbol, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        foreach (var member in symbol.GetMembers(name!))
        {
            // A result that is never null would need a cast: ValueTask<T> converts to no other one.
            if (member is IMethodSymbol { Arity: 0, ReturnType: INamedTypeSymbol { TypeArguments: [var result] } returned } method
                && result.NullableAnnotation != NullableAnnotation.NotAnnotated
                && Is(returned, "Threading", "Tasks", "ValueTask")
                && Is(result, "", AttributeNames.Namespace, "AuthorizationCallbackResult")
                && method.Parameters is [{ RefKind: RefKind.None } context, { RefKind: RefKind.None } token]
                && context.Type is INamedTypeSymbol { TypeArguments: [var data] } contextType
                && Is(contextType, "", AttributeNames.Namespace, "AuthorizationCallbackContext")
                && IsAuthData(data, context, symbol)
                && Is(token.Type, "System", "Threading", "CancellationToken"))
            {
                return method;
            }
        }

        return null;
    }

    /// <summary>Whether a type has a name, and its namespace ends with two; one that the compiler does not find has a name alone.</summary>
    private static bool Is(ITypeSymbol type, string outerNamespace, string innerNamespace, string name) =>
        type.Name == name
        && (type.TypeKind == TypeKind.Error
            || (type.ContainingNamespace is { } space && space.Name == innerNamespace && space.ContainingNamespace?.Name == outerNamespace));

    /// <summary>
    /// Whether a type argument is the class's own <c>AuthData</c>. That is emitted, so to the generator it is an error type, or another
    /// type of the name that stands farther out; written by its name alone it is the class's own in the end.
    /// </summary>
    private static bool IsAuthData(ITypeSymbol data, IParameterSymbol context, INamedTypeSymbol symbol) =>
        (data.Name == "AuthData" && SymbolEqualityComparer.Default.Equals(data.ContainingType, symbol))
        || (context.DeclaringSyntaxReferences is [var reference]
            && (reference.GetSyntax() as ParameterSyntax)?.Type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()
                is { TypeArgumentList.Arguments: [IdentifierNameSyntax { Identifier.ValueText: "AuthData" }] });
}
