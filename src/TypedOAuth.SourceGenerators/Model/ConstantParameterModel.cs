namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A parameter of the authorization request that has the same value each time.</summary>
internal sealed record ConstantParameterModel(string Parameter, string Value);
