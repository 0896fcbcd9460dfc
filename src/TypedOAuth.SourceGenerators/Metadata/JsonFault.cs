namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Says why a text is not JSON, and where.</summary>
/// <param name="Line">The line, which begins with 1.</param>
/// <param name="Column">The position in the line, which begins with 1.</param>
/// <param name="Message">The fault, for example "a value is missing".</param>
internal sealed record JsonFault(int Line, int Column, string Message);
