namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Says why a metadata document cannot complete a client.</summary>
/// <param name="Message">The fault, after the name of the document.</param>
/// <param name="Advice">The correction.</param>
internal sealed record MetadataFault(string Message, string Advice);
