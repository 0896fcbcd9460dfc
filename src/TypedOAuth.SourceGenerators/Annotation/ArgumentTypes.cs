using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Describes arguments of each supported type.</summary>
internal static class ArgumentTypes
{
    /// <summary>Describes a text that is null if omitted.</summary>
    public static Argument<string?> Text(string name) => new(name, defaultValue: null, ReadText<string?>);

    /// <summary>Describes a text with a default value, which also replaces an explicit null.</summary>
    public static Argument<string> Text(string name, string defaultValue) => new(name, defaultValue, ReadText<string>);

    /// <summary>Describes a text that is an argument of the constructor.</summary>
    public static Argument<string?> Text(string name, int position) => new(name, defaultValue: null, ReadText<string?>, position);

    public static Argument<bool> Flag(string name, bool defaultValue) =>
        new(name, defaultValue, static constant => constant is { Kind: TypedConstantKind.Primitive, Value: bool value }
            ? value
            : default(Optional<bool>));

    public static Argument<int> Number(string name, int defaultValue) =>
        new(name, defaultValue, static constant => constant is { Kind: TypedConstantKind.Primitive, Value: int value }
            ? value
            : default(Optional<int>));

    /// <summary>Describes an array of texts.</summary>
    public static Argument<ImmutableArray<string>> Texts(string name, params string[] defaultValue) =>
        new(name, [.. defaultValue], ReadTexts);

    /// <summary>Describes texts that are the last argument of the constructor.</summary>
    public static Argument<ImmutableArray<string>> Texts(string name, int position) => new(name, [], ReadTexts, position);

    /// <summary>Describes the requests that a declaration applies to; empty for none and for an invalid value.</summary>
    public static Argument<ImmutableArray<string>> Flags(string name, params string[] defaultValue) =>
        new(name, [.. defaultValue], ReadFlags);

    /// <summary>Describes flags that are an argument of the constructor.</summary>
    public static Argument<ImmutableArray<string>> Flags(string name, int position) => new(name, [], ReadFlags, position);

    /// <summary>Describes a member of one of the library's enumerations.</summary>
    public static Argument<EnumMember> Member(string name, string defaultMember, int? position = null) => new(
        name, new(defaultMember, 0), static constant => EnumMember.Read(constant) is { } member ? member : default(Optional<EnumMember>), position);

    private static Optional<ImmutableArray<string>> ReadTexts(TypedConstant constant) => constant is { Kind: TypedConstantKind.Array, IsNull: false }
        ? constant.Values.Select(static element => element.Value).OfType<string>().ToImmutableArray()
        : default(Optional<ImmutableArray<string>>);

    private static Optional<ImmutableArray<string>> ReadFlags(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Enum ? EnumMember.ReadFlags(constant) : default(Optional<ImmutableArray<string>>);

    private static Optional<T> ReadText<T>(TypedConstant constant) =>
        constant is { Kind: TypedConstantKind.Primitive, Value: T text } ? text : default(Optional<T>);
}
