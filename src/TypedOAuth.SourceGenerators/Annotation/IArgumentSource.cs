using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Supplies the values of arguments that an attribute of a client omits.</summary>
internal interface IArgumentSource
{
    /// <summary>The argument that names the source, where diagnostics about its values are reported; null for the attribute itself.</summary>
    Argument<string?>? Origin { get; }

    /// <summary>The values that are constants of another attribute, with the names of their arguments.</summary>
    IEnumerable<KeyValuePair<string, TypedConstant>> Constants { get; }

    /// <summary>Finds a value; returns no value if the source does not determine the argument.</summary>
    Optional<T> Find<T>(Argument<T> argument);
}
