namespace TypedOAuth.Tool.Catalogue;

/// <summary>Describes a scope of a provider.</summary>
/// <param name="Value">The scope as it is sent.</param>
/// <param name="Name">The name of the constant.</param>
/// <param name="Description">The access that the scope grants.</param>
internal sealed record ProviderScope(string Value, string Name, string Description);
