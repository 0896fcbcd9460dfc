using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>A value of an enumeration and its member, as declared in the compilation.</summary>
/// <param name="Name">The member's name; null if no member has the value.</param>
/// <param name="Value">The value, an integer.</param>
internal readonly record struct EnumMember(string? Name, object Value)
{
    /// <summary>Reads a constant; returns null if it does not belong to an enumeration.</summary>
    public static EnumMember? Read(TypedConstant constant)
    {
        if (constant is not { Kind: TypedConstantKind.Enum, Type: { } type, Value: { } value })
        {
            return null;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && value.Equals(field.ConstantValue))
            {
                return new(field.Name, value);
            }
        }

        return new(Name: null, value);
    }

    /// <summary>Returns the member with a value, or the flags of the value; empty for an invalid value.</summary>
    public static ImmutableArray<string> ReadNames(TypedConstant constant) =>
        Read(constant) is { Name: { } name } ? [name] : IsOfFlags(constant) ? ReadFlags(constant) : [];

    /// <summary>Returns the members of one bit that make up a value; empty for an invalid value.</summary>
    public static ImmutableArray<string> ReadFlags(TypedConstant constant)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var rest = constant.Value as int? ?? 0;
        foreach (var member in constant.Type?.GetMembers() ?? [])
        {
            if (member is IFieldSymbol { ConstantValue: int bit } && bit > 0 && (bit & (bit - 1)) == 0 && (rest & bit) != 0)
            {
                names.Add(member.Name);
                rest &= ~bit;
            }
        }

        return rest == 0 ? names.ToImmutable() : [];
    }

    private static bool IsOfFlags(TypedConstant constant) =>
        constant.Type?.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FlagsAttribute") == true;
}
