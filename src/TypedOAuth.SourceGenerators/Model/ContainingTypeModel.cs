namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A type that contains the annotated class.</summary>
/// <param name="Declaration">The declaration of a part of the type, <c>partial class Outer</c>.</param>
/// <param name="Name">The name as written in code.</param>
internal sealed record ContainingTypeModel(string Declaration, string Name);
