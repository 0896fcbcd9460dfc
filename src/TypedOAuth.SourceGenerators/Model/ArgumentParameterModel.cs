namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A parameter whose value is an argument of the URL methods.</summary>
/// <param name="Parameter">The parameter of the authorization request, or the name of the endpoint parameter.</param>
/// <param name="ArgumentName">The name as written in code.</param>
/// <param name="IsEndpoint">Whether the parameter fills a placeholder of endpoints instead.</param>
internal sealed record ArgumentParameterModel(string Parameter, string ArgumentName, bool IsEndpoint = false);
