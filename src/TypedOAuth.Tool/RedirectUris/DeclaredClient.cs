namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Describes a class with <c>[OAuth2Client]</c>, as a compiled assembly contains it.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="ClassName">The full name of the class.</param>
internal sealed record DeclaredClient(string Assembly, string ClassName)
{
    /// <summary>The declared alias, or the id of the preset; an empty text if the class has neither.</summary>
    public required string Alias { get; init; }

    /// <summary>The declared name for users; null if the class has none.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The id of the preset; null if the class uses none.</summary>
    public string? Provider { get; init; }
}
