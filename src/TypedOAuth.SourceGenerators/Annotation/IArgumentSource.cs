using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Supplies the values of arguments of <c>[OAuth2Client]</c> that a client omits.</summary>
internal interface IArgumentSource
{
    /// <summary>The argument that names the source, where diagnostics about its values are reported.</summary>
    Argument<string?> Origin { get; }

    /// <summary>Finds a value; returns no value if the source does not determine the argument.</summary>
    Optional<T> Find<T>(Argument<T> argument);
}
