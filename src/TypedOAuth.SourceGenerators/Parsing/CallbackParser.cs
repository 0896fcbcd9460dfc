using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Finds the method that runs after a user has authorized.</summary>
internal static class CallbackParser
{
    /// <summary>Finds the method.</summary>
    /// <returns>Its name as it is written in code; <see langword="null"/> where there is none that emitted code could call.</returns>
    public static string? Find(INamedTypeSymbol symbol, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        foreach (var member in symbol.GetMembers(name!))
        {
            // The context's type argument, the emitted AuthData, does not exist yet: only the outer types can be looked at.
            if (member is IMethodSymbol { Arity: 0, ReturnType: INamedTypeSymbol { Name: "ValueTask", Arity: 1 } returned } method
                && returned.TypeArguments[0] is { Name: "AuthorizationCallbackResult" }
                && method.Parameters is [{ RefKind: RefKind.None } context, { RefKind: RefKind.None } token]
                && context.Type is { Name: "AuthorizationCallbackContext" }
                && token.Type is { Name: "CancellationToken" })
            {
                return Identifiers.Escape(method.Name);
            }
        }

        return null;
    }
}
