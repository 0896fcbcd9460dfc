namespace TypedOAuth.Tool.Metadata;

/// <summary>Holds a document and the address from which it was received.</summary>
internal sealed record FetchedDocument(Uri Address, MetadataDocument Document);
