namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The declared source of the account.</summary>
/// <param name="Source">The name of the member of <c>OAuth2AccountSource</c>.</param>
/// <param name="Id">The path of the id; null for the source's default, as for the other paths.</param>
/// <param name="Label">The path of the name.</param>
/// <param name="Picture">The path of the picture.</param>
internal sealed record AccountModel(string Source, string? Id, string? Label, string? Picture);
