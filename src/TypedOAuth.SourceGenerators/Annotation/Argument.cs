using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Describes one argument of an attribute: its name, its default value, and how to read its value.</summary>
/// <param name="name">The name as written in applications; for a constructor's argument, the parameter's name.</param>
/// <param name="defaultValue">The value of an omitted argument, and of an argument whose value the compiler could not determine.</param>
/// <param name="read">Reads a constant; returns no value if the constant is of a different kind than the argument.</param>
/// <param name="position">The position among the constructor's parameters; null for a named argument.</param>
internal sealed class Argument<T>(string name, T defaultValue, Func<TypedConstant, Optional<T>> read, int? position = null)
{
    public string Name { get; } = name;

    public T Default { get; } = defaultValue;

    public int? Position { get; } = position;

    public T Read(TypedConstant? constant) => constant is { } found && read(found) is { HasValue: true } value ? value.Value : Default;
}
