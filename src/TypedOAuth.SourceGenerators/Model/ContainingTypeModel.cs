namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A type that the annotated class is nested in.</summary>
/// <param name="Declaration">The declaration of a part of it, <c>partial class Outer</c>.</param>
/// <param name="Name">The name as code writes it.</param>
internal sealed record ContainingTypeModel(string Declaration, string Name);
