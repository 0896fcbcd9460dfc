namespace TypedOAuth;

/// <summary>Describes a user on pages that this user sees. Pages never show the user's identifier.</summary>
public sealed record OAuth2UserDescription
{
    /// <summary>The user's name, "Ada Lovelace" for example; <see langword="null"/> if it is unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The user's e-mail address; <see langword="null"/> if it is unknown.</summary>
    public string? Email { get; init; }

    /// <summary>The path of the user's picture on this site; other addresses are ignored. <see langword="null"/> shows initials.</summary>
    public string? Picture { get; init; }
}
