namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A declared scope and the name of its member.</summary>
internal sealed record ScopeModel(string Value, string MemberName);
