using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Compares and writes the constants of arguments.</summary>
internal static class ConstantText
{
    /// <summary>Returns whether two constants have the same value.</summary>
    public static bool Equals(TypedConstant one, TypedConstant other) => one.Kind == TypedConstantKind.Array && other.Kind == TypedConstantKind.Array
        ? !one.IsNull && !other.IsNull && one.Values.Select(static element => element.Value).SequenceEqual(other.Values.Select(static element => element.Value))
        : one.Kind == other.Kind && one.Kind != TypedConstantKind.Array && Equals(one.Value, other.Value);

    /// <summary>Returns a constant as written in a message.</summary>
    public static string Write(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => string.Join(", ", constant.Values.Select(static element => $"'{element.Value}'")),
        { Kind: TypedConstantKind.Enum } => EnumMember.Read(constant)?.Name ?? constant.ToCSharpString(),
        { Value: string text } => $"'{text}'",
        _ => constant.ToCSharpString(),
    };
}
