namespace TypedOAuth;

/// <summary>Describes a user for the pages that this user sees. Pages never show the user's identifier.</summary>
public sealed record OAuth2UserDescription
{
    /// <summary>The user's name, for example "Ada Lovelace"; <see langword="null"/> if it is unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The user's e-mail address; <see langword="null"/> if it is unknown.</summary>
    public string? Email { get; init; }

    /// <summary>The path of the user's picture on this site. Other addresses are ignored. Without a picture, pages show initials.</summary>
    public string? Picture { get; init; }
}
