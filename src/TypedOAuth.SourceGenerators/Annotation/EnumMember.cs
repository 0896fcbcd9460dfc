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
}
