namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A parameter of the authorization request with a constant value.</summary>
internal sealed record ConstantParameterModel(string Parameter, string Value);
