namespace TypedOAuth;

/// <summary>Describes a user of the application to that user, in the words of the application: a page never shows the user's id.</summary>
public sealed record OAuth2UserDescription
{
    /// <summary>The user's name, "Ada Lovelace" for example; <see langword="null"/> if it is unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The user's e-mail address; <see langword="null"/> if it is unknown.</summary>
    public string? Email { get; init; }

    /// <summary>The path of the user's picture on this site; any other address is ignored. <see langword="null"/> for initials.</summary>
    public string? Picture { get; init; }
}
