namespace TypedOAuth;

/// <summary>Describes one connection of a client, in a list of all users.</summary>
public sealed class OAuth2UserConnection
{
    /// <summary>The application's identifier of the user.</summary>
    public required string UserId { get; init; }

    /// <summary>The id of the account; <see langword="null"/> unless the client allows several accounts per user.</summary>
    public string? Account { get; init; }

    /// <summary>The connection, without its tokens.</summary>
    public required OAuth2Connection Connection { get; init; }
}
