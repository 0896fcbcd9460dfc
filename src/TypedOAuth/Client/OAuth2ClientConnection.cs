namespace TypedOAuth;

/// <summary>Describes a registered client and one user's connection with it.</summary>
public sealed class OAuth2ClientConnection
{
    /// <summary>The client's alias, <c>google</c> for example.</summary>
    public required string Alias { get; init; }

    /// <summary>The name that users know the client by, <c>Google</c> for example.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The connection; <see langword="null"/> if its status is unavailable, because the store is out of reach for example.</summary>
    public OAuth2Connection? Connection { get; init; }
}
