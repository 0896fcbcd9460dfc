namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The declared source of the account.</summary>
/// <param name="Source">The name of the member of <c>OAuth2AccountSource</c>.</param>
/// <param name="Id">The path of the id; null for the source's default.</param>
/// <param name="Label">The path of the label; null for the source's default.</param>
/// <param name="Picture">The path of the picture; null for the source's default.</param>
internal sealed record AccountModel(string Source, string? Id, string? Label, string? Picture);
