namespace TypedOAuth.SourceGenerators.Model;

/// <summary>A declared member of the token response, or a declared parameter of the authorization response.</summary>
internal sealed record TokenFieldModel(string Path, string PropertyName, TokenFieldKind Kind, bool IsSecret);
