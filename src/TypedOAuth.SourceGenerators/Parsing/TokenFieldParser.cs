using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the declared members of the token response.</summary>
internal static class TokenFieldParser
{
    /// <summary>The greatest number of fields; the runtime marks matches in the bits of one number.</summary>
    public const int MaxCount = 64;

    /// <summary>Members that every <c>AuthData</c> has, names that a record cannot have, and the parameters of emitted code.</summary>
    private static readonly string[] TakenNames =
    [
        "AuthData", "Clone", "Deconstruct", "EqualityContract", "Equals", "ExpiresAt", "ExtraScopes", "Finalize",
        "GetHashCode", "GetType", "GrantedScopes", "IssuedAt", "MemberwiseClone", "MissingScopes", "PrintMembers", "ReferenceEquals",
        "RefreshToken", "RequestedScope", "Scope", "Token", "TokenType", "ToString", "response", "values",
    ];

    /// <summary>Members that are always read (RFC 6749 §5.1).</summary>
    private static readonly HashSet<string> StandardFields = new(StringComparer.Ordinal)
    {
        "access_token", "expires_in", "refresh_token", "scope", "token_type",
    };

    /// <summary>Members of an error response (RFC 6749 §5.2); as fields, they would hide the error.</summary>
    private static readonly HashSet<string> ErrorFields = new(StringComparer.Ordinal) { "error", "error_description", "error_uri" };

    public static EquatableArray<TokenFieldModel> Parse(INamedTypeSymbol symbol)
    {
        var fields = ImmutableArray.CreateBuilder<TokenFieldModel>();
        var taken = new HashSet<string>(TakenNames, StringComparer.Ordinal);
        var paths = new HashSet<string>(StandardFields.Concat(ErrorFields), StringComparer.Ordinal);
        foreach (var arguments in symbol.GetAnnotations(AttributeNames.TokenField))
        {
            if (fields.Count == MaxCount
                || GetKind(arguments.TypeArgument) is not { } kind
                || arguments.Get(TokenFieldArguments.Path) is not { } path || !IsPath(path) || !paths.Add(path))
            {
                continue;
            }

            var name = arguments.Get(MemberArguments.Name) is { } chosen && Identifiers.IsPropertyName(chosen)
                ? chosen
                : Identifiers.ToPascalCase(path);
            name = Identifiers.IsValid(name) ? name : "Field";
            fields.Add(new(path, Identifiers.Escape(Identifiers.MakeUnique(name, taken, "Field")), kind, IsSecret(path)));
        }

        return new(fields.ToImmutable());
    }

    /// <summary>Returns why a declared field is skipped; null if it is valid.</summary>
    /// <param name="arguments">The declaration.</param>
    /// <param name="path">The path of the field.</param>
    /// <param name="seen">The paths before it; the method adds this path.</param>
    public static (string Fault, string Advice)? FindFault(AttributeArguments arguments, string path, ISet<string> seen)
    {
        if (!IsPath(path))
        {
            return ("is not the name of a member", "write names, separated by single dots");
        }

        if (StandardFields.Contains(path))
        {
            return ("exists in every AuthData", "remove the attribute");
        }

        if (ErrorFields.Contains(path))
        {
            return ("belongs to an error response (RFC 6749 §5.2), which the client throws as an exception", "remove the attribute");
        }

        if (!seen.Add(path))
        {
            return ("is declared already", "remove one of the two");
        }

        return GetKind(arguments.TypeArgument) is null && arguments.TypeArgument is { TypeKind: not TypeKind.Error } type
            ? ($"is of type '{type.ToDisplayString()}'", "use string, int, long, bool, double, Uri, DateTimeOffset or string[]")
            : null;
    }

    private static bool IsPath(string path) => path.Length > 0 && path.Split('.').All(static name => name.Length > 0);

    private static bool IsSecret(string path) =>
        path.IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0 || path.IndexOf("secret", StringComparison.OrdinalIgnoreCase) >= 0;

    private static TokenFieldKind? GetKind(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => TokenFieldKind.String,
        { SpecialType: SpecialType.System_Int32 } => TokenFieldKind.Int32,
        { SpecialType: SpecialType.System_Int64 } => TokenFieldKind.Int64,
        { SpecialType: SpecialType.System_Boolean } => TokenFieldKind.Boolean,
        { SpecialType: SpecialType.System_Double } => TokenFieldKind.Double,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_String } => TokenFieldKind.StringArray,
        INamedTypeSymbol { Name: "Uri", Arity: 0 } named when IsSystem(named) => TokenFieldKind.Uri,
        INamedTypeSymbol { Name: "DateTimeOffset", Arity: 0 } named when IsSystem(named) => TokenFieldKind.DateTimeOffset,
        _ => null,
    };

    private static bool IsSystem(INamedTypeSymbol type) =>
        type is { ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
