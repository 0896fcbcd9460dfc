namespace TypedOAuth.SourceGenerators.Model;

/// <summary>Two scopes that are one and the same to the provider.</summary>
internal sealed record ScopeEquivalenceModel(string Scope, string Equivalent);
