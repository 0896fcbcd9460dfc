namespace TypedOAuth;

/// <summary>Describes the account at the provider that a connection belongs to.</summary>
/// <param name="Id">The account's id at the provider.</param>
public sealed record OAuth2Account(string Id)
{
    /// <summary>The issuer that the id belongs to; <see langword="null"/> if the provider names none.</summary>
    public string? Issuer { get; init; }

    /// <summary>The name that people know the account by, <c>ada@example.org</c> for example; <see langword="null"/> if it is unknown.</summary>
    public string? Label { get; init; }

    /// <summary>The account's picture; <see langword="null"/> if there is none.</summary>
    public Uri? Picture { get; init; }
}
