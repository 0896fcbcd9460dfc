using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Describes one argument of an attribute: its name, the value of one that is left out, and how a value is read.</summary>
/// <param name="name">The name as applications write it; a constructor argument's is its parameter's.</param>
/// <param name="defaultValue">The value of an argument that is left out, or whose value the compiler could not determine.</param>
/// <param name="read">Reads a constant; returns no value if the constant is of another kind than the argument.</param>
/// <param name="position">The position among the constructor's parameters; null for a named argument.</param>
internal sealed class Argument<T>(string name, T defaultValue, Func<TypedConstant, Optional<T>> read, int? position = null)
{
    public string Name { get; } = name;

    public T Default { get; } = defaultValue;

    public int? Position { get; } = position;

    public T Read(TypedConstant? constant) => constant is { } found && read(found) is { HasValue: true } value ? value.Value : Default;
}
