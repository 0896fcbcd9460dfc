namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A declared scope and the member that stands for it.</summary>
internal sealed record ScopeModel(string Value, string MemberName);
