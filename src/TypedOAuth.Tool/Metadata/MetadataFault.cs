namespace TypedOAuth.Tool.Metadata;

/// <summary>Describes why an address has no usable document.</summary>
/// <param name="Message">A sentence about the address.</param>
/// <param name="IsTemporary">
/// Whether a later request can succeed. The next address is then not requested, because the result would depend on chance.
/// </param>
internal sealed record MetadataFault(string Message, bool IsTemporary)
{
    /// <summary>The issuer of the document; null if the fault is another one.</summary>
    public string? OtherIssuer { get; init; }
}
