namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The value of an attribute's argument.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="Parts">The text, the texts, the literal, or the names of the enumeration's members.</param>
/// <param name="Type">The name of the enumeration; null for other kinds.</param>
internal sealed record DeclarationValueModel(DeclarationValueKind Kind, EquatableArray<string> Parts, string? Type = null);
