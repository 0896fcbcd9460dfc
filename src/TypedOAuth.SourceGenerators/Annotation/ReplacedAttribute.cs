using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Supplies the arguments of the preset's attribute that an attribute of the class replaces.</summary>
/// <remarks>The preset alone is valid, so a diagnostic about one of these values is reported at the attribute of the class.</remarks>
/// <param name="replaced">The preset's attribute.</param>
/// <param name="inherited">The names of the arguments that it supplies; null for all.</param>
internal sealed class ReplacedAttribute(AttributeArguments replaced, IReadOnlyCollection<string>? inherited) : IArgumentSource
{
    public Argument<string?>? Origin => null;

    public IEnumerable<KeyValuePair<string, TypedConstant>> Constants => replaced.Named.Where(argument => Supplies(argument.Key));

    public Optional<T> Find<T>(Argument<T> argument) =>
        argument.Position is null && Supplies(argument.Name) ? replaced.Find(argument) : default;

    private bool Supplies(string name) => inherited is null || inherited.Contains(name);
}
