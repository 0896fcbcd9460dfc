using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds the callback: the method that runs after an authorization.</summary>
internal static class CallbackParser
{
    /// <summary>Finds the callback of a class.</summary>
    /// <returns>Null if the class has no method of this name that emitted code can call.</returns>
    public static CallbackModel? Find(INamedTypeSymbol symbol, string? name) =>
        FindMethod(symbol, name) is { } method ? new(Identifiers.Escape(method.Name), UseWarnings.Find(method)) : null;

    /// <summary>Finds the symbol of the callback.</summary>
    public static IMethodSymbol? FindMethod(INamedTypeSymbol symbol, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        foreach (var member in symbol.GetMembers(name!))
        {
            // ValueTask<T> does not convert to another ValueTask type, so a method whose result is never null would need a cast.
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

    /// <summary>Returns whether a type has this name and these two innermost namespaces.</summary>
    /// <remarks>A type that the compiler does not find has only a name.</remarks>
    private static bool Is(ITypeSymbol type, string outerNamespace, string innerNamespace, string name) =>
        type.Name == name
        && (type.TypeKind == TypeKind.Error
            || (type.ContainingNamespace is { } space && space.Name == innerNamespace && space.ContainingNamespace?.Name == outerNamespace));

    /// <summary>Returns whether a type argument is the class's <c>AuthData</c>.</summary>
    /// <remarks>
    /// That type is emitted, so the generator sees an error type, or an outer type with the same name. A simple name in the application's
    /// code refers to the emitted type later.
    /// </remarks>
    private static bool IsAuthData(ITypeSymbol data, IParameterSymbol context, INamedTypeSymbol symbol) =>
        (data.Name == "AuthData" && SymbolEqualityComparer.Default.Equals(data.ContainingType, symbol))
        || (context.DeclaringSyntaxReferences is [var reference]
            && (reference.GetSyntax() as ParameterSyntax)?.Type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()
                is { TypeArgumentList.Arguments: [IdentifierNameSyntax { Identifier.ValueText: "AuthData" }] });
}
