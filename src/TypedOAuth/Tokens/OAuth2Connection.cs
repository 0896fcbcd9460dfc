namespace TypedOAuth;

/// <summary>The state of one user's connection with one client, without its tokens.</summary>
public sealed class OAuth2Connection
{
    /// <summary>The <see cref="Reason"/> of a token that has expired, and that nothing can refresh.</summary>
    public const string ExpiredReason = "expired";

    /// <summary>The state.</summary>
    public required OAuth2ConnectionState State { get; init; }

    /// <summary>The granted scopes.</summary>
    public IReadOnlyList<string> GrantedScopes { get; init; } = [];

    /// <summary>The scopes that were asked for and not granted.</summary>
    public IReadOnlyList<string> MissingScopes { get; init; } = [];

    /// <summary>When the access token expires; <see langword="null"/> where it is unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Whether there is a refresh token and a client that uses it.</summary>
    public bool CanRefresh { get; init; }

    /// <summary>
    /// Why the connection needs attention: <see cref="ExpiredReason"/>, or the authorization server's error code; <see langword="null"/>
    /// where it does not.
    /// </summary>
    public string? Reason { get; init; }
}
