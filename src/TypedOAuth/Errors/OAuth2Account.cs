namespace TypedOAuth;

/// <summary>Describes the account at the provider that a connection belongs to.</summary>
/// <param name="Id">The account's id at the provider.</param>
public sealed record OAuth2Account(string Id)
{
    /// <summary>The issuer that assigned the id; <see langword="null"/> if the provider has no issuer.</summary>
    public string? Issuer { get; init; }

    /// <summary>The account's name for display, for example <c>ada@example.org</c>; <see langword="null"/> if unknown.</summary>
    public string? Label { get; init; }

    /// <summary>The address of the account's picture; <see langword="null"/> if the account has none.</summary>
    public Uri? Picture { get; init; }
}
