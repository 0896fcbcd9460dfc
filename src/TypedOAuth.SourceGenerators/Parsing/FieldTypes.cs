using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Contains the types that declared fields can have.</summary>
internal static class FieldTypes
{
    /// <summary>Returns why a field of the attribute's type cannot be emitted. Returns null if it can, or if the compiler reports it.</summary>
    public static (string Fault, string Advice)? FindFault(AttributeArguments arguments) =>
        GetKind(arguments.TypeArgument) is null && arguments.TypeArgument is { TypeKind: not TypeKind.Error } type
            ? ($"has the unsupported type '{type.ToDisplayString()}'", "use string, int, long, bool, double, Uri, DateTimeOffset or string[]")
            : null;

    public static TokenFieldKind? GetKind(ITypeSymbol? type) => type switch
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
