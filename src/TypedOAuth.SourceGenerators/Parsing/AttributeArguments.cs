using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>
/// Reads the arguments of one attribute by name. Half-typed source gives arguments without a value, or of another type than the
/// attribute's: they count as left out.
/// </summary>
internal readonly struct AttributeArguments(AttributeData attribute)
{
    public string? GetString(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public bool GetBoolean(string name, bool defaultValue) =>
        Find(name) is { Kind: TypedConstantKind.Primitive, Value: bool value } ? value : defaultValue;

    public int GetEnum(string name, int defaultValue) => Find(name) is { Kind: TypedConstantKind.Enum, Value: int value } ? value : defaultValue;

    /// <summary>The strings of an array; <see langword="null"/> where the argument is left out.</summary>
    public List<string>? GetStrings(string name)
    {
        if (Find(name) is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return null;
        }

        var strings = new List<string>(array.Values.Length);
        foreach (var element in array.Values)
        {
            if (element is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                strings.Add(text);
            }
        }

        return strings;
    }

    /// <summary>A constructor's argument.</summary>
    public string? GetPositional(int index) =>
        index < attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    public int PositionalCount => attribute.ConstructorArguments.Length;

    private TypedConstant? Find(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
