namespace TypedOAuth;

/// <summary>Describes a registered client and one user's connection with it.</summary>
public sealed class OAuth2ClientConnection
{
    /// <summary>The client's alias, for example <c>google</c>.</summary>
    public required string Alias { get; init; }

    /// <summary>The client's name for users, for example <c>Google</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The connection; <see langword="null"/> if it cannot be read, for example because the store is unavailable.</summary>
    public OAuth2Connection? Connection { get; init; }
}
