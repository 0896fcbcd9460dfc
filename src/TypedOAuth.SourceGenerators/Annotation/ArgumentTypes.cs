using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Describes arguments by the types that they can have.</summary>
internal static class ArgumentTypes
{
    /// <summary>Describes a text that is null if it is left out.</summary>
    public static Argument<string?> Text(string name) => new(name, defaultValue: null, ReadText<string?>);

    /// <summary>Describes a text with a default, which a written null stands for too.</summary>
    public static Argument<string> Text(string name, string defaultValue) => new(name, defaultValue, ReadText<string>);

    /// <summary>Describes a text that a constructor takes.</summary>
    public static Argument<string?> Text(string name, int position) => new(name, defaultValue: null, ReadText<string?>, position);

    public static Argument<bool> Flag(string name, bool defaultValue) =>
        new(name, defaultValue, static constant => constant is { Kind: TypedConstantKind.Primitive, Value: bool value }
            ? value
            : default(Optional<bool>));

    /// <summary>Describes an array of texts.</summary>
    public static Argument<ImmutableArray<string>> Texts(string name, params string[] defaultValue) =>
        new(name, [.. defaultValue], static constant => constant is { Kind: TypedConstantKind.Array, IsNull: false }
            ? constant.Values.Select(static element => element.Value).OfType<string>().ToImmutableArray()
            : default(Optional<ImmutableArray<string>>));

    /// <summary>Describes a member of an enumeration of the library's.</summary>
    public static Argument<EnumMember> Member(string name, string defaultMember) =>
        new(name, new(defaultMember, 0), static constant => EnumMember.Read(constant) is { } member ? member : default(Optional<EnumMember>));

    private static Optional<T> ReadText<T>(TypedConstant constant) =>
        constant is { Kind: TypedConstantKind.Primitive, Value: T text } ? text : default(Optional<T>);
}
