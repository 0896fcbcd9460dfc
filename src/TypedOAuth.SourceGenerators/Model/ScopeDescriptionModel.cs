namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A scope and its description for users.</summary>
internal sealed record ScopeDescriptionModel(string Scope, string Description);
