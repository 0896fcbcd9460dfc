namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A type that the annotated class is nested in.</summary>
internal sealed record ContainingTypeModel(string Declaration, string Name, string PlainName);
