namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A named argument of an attribute.</summary>
internal sealed record DeclarationPropertyModel(string Name, DeclarationValueModel Value);
