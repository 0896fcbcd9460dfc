using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Gives each declared field the name of its property.</summary>
internal static class FieldNames
{
    /// <summary>Members that every <c>AuthData</c> has, names that a record cannot have, and the parameters of emitted code.</summary>
    public static readonly string[] Taken =
    [
        "AuthData", "ClientDefinition", "Clone", "Deconstruct", "EqualityContract", "Equals", "ExpiresAt", "ExtraScopes", "Finalize",
        "GetHashCode", "GetType", "GrantedScopes", "IssuedAt", "MemberwiseClone", "MissingScopes", "PrintMembers", "ReferenceEquals",
        "RefreshToken", "RequestedScope", "Scope", "Token", "TokenType", "ToString", "response", "values",
    ];

    /// <summary>Creates a field with a name that no other field has.</summary>
    /// <param name="arguments">The declaration.</param>
    /// <param name="path">The field's path, from which its name is derived unless one is chosen.</param>
    /// <param name="kind">The field's type.</param>
    /// <param name="taken">The names that members already have; the method adds the new name.</param>
    public static TokenFieldModel Create(AttributeArguments arguments, string path, TokenFieldKind kind, HashSet<string> taken)
    {
        var name = arguments.Get(MemberArguments.Name) is { } chosen && Identifiers.IsPropertyName(chosen)
            ? chosen
            : Identifiers.ToPascalCase(path);
        name = Identifiers.IsValid(name) ? name : "Field";
        return new(path, Identifiers.Escape(Identifiers.MakeUnique(name, taken, "Field")), kind, IsSecret(path));
    }

    private static bool IsSecret(string path) =>
        path.IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0 || path.IndexOf("secret", StringComparison.OrdinalIgnoreCase) >= 0;
}
