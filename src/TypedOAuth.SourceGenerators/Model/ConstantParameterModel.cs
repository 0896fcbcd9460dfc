namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A parameter that is sent with the same value each time.</summary>
internal sealed record ConstantParameterModel(string Parameter, string Value);
