namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A parameter of the authorization request whose value is an argument of the URL methods.</summary>
internal sealed record ArgumentParameterModel(string Parameter, string ArgumentName);
