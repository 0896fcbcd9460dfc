namespace TypedOAuth;

/// <summary>Describes one user's connection with one client, without its tokens.</summary>
public sealed class OAuth2Connection
{
    /// <summary>The state.</summary>
    public required OAuth2ConnectionState State { get; init; }

    /// <summary>Why the connection needs attention; <see langword="null"/> in every other state.</summary>
    public OAuth2ConnectionReason? Reason { get; init; }

    /// <summary>The account at the provider; <see langword="null"/> if its source is not declared. Nothing sets it yet.</summary>
    public OAuth2Account? Account { get; init; }

    /// <summary>The granted scopes.</summary>
    public IReadOnlyList<string> GrantedScopes { get; init; } = [];

    /// <summary>The scopes that were requested and not granted.</summary>
    public IReadOnlyList<string> MissingScopes { get; init; } = [];

    /// <summary>When the user authorized; <see langword="null"/> if an older version of the library stored the tokens.</summary>
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>When the token was last refreshed; <see langword="null"/> if it was not, or it is unknown. Nothing sets it yet.</summary>
    public DateTimeOffset? LastRefreshedAt { get; init; }

    /// <summary>Since when refreshes fail; <see langword="null"/> if they do not. Nothing sets it yet.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>The error code of the last failure, <c>invalid_grant</c> for example; <see langword="null"/> if there was none.</summary>
    public string? LastFailure { get; init; }

    /// <summary>When the access token expires; <see langword="null"/> if it is unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the refresh token expires; <see langword="null"/> if it is unknown. Nothing sets it yet.</summary>
    public DateTimeOffset? RefreshTokenExpiresAt { get; init; }

    /// <summary>When the grant ends by its date; <see langword="null"/> if it is unknown. Nothing sets it yet.</summary>
    public DateTimeOffset? GrantExpiresAt { get; init; }

    /// <summary>Whether a refresh token is stored, and the client uses it.</summary>
    public bool CanRefresh { get; init; }
}
