namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The types of token fields, with the names of the members of <c>OAuth2TokenFieldType</c>.</summary>
internal enum TokenFieldKind
{
    String,
    Int32,
    Int64,
    Boolean,
    Double,
    Uri,
    DateTimeOffset,
    StringArray,
}
