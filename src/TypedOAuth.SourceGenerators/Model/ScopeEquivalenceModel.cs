namespace TypedOAuth.SourceGenerators.Model;

/// <summary>Represents two scopes that the provider treats as the same.</summary>
internal sealed record ScopeEquivalenceModel(string Scope, string Equivalent);
