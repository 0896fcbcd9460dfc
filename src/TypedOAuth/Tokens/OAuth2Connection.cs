using System.Collections.ObjectModel;

namespace TypedOAuth;

/// <summary>Describes one user's connection with one client, without its tokens.</summary>
public sealed class OAuth2Connection
{
    /// <summary>The state of the connection.</summary>
    public required OAuth2ConnectionState State { get; init; }

    /// <summary>The reason why the connection needs attention; <see langword="null"/> in every other state.</summary>
    public OAuth2ConnectionReason? Reason { get; init; }

    /// <summary>The account at the provider; <see langword="null"/> if the client has no source of accounts, or the account is unknown.</summary>
    /// <remarks>
    /// The source is the ID token or <see cref="OAuth2AccountAttribute"/>. The account of a connection that was stored before the source was
    /// declared is unknown until its next refresh or authorization.
    /// </remarks>
    public OAuth2Account? Account { get; init; }

    /// <summary>The values of the endpoint parameters with which the user has connected, by name; empty if the client has none.</summary>
    /// <remarks>See <see cref="OAuth2EndpointParameterAttribute"/>.</remarks>
    public IReadOnlyDictionary<string, string> EndpointParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The granted scopes.</summary>
    public IReadOnlyList<string> GrantedScopes { get; init; } = [];

    /// <summary>The scopes that were requested but not granted.</summary>
    public IReadOnlyList<string> MissingScopes { get; init; } = [];

    /// <summary>The time when the user authorized; <see langword="null"/> if an older version of the library stored the tokens.</summary>
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>The time when the token was last refreshed; <see langword="null"/> before the first refresh.</summary>
    public DateTimeOffset? LastRefreshedAt { get; init; }

    /// <summary>The time when refreshes began to fail; <see langword="null"/> unless they fail.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>The error code with which refreshes began to fail or the connection ended; <see langword="null"/> if none is stored.</summary>
    /// <remarks>The code is, for example, <c>invalid_grant</c>. While refreshes fail, later failures do not replace the first code.</remarks>
    public string? LastFailure { get; init; }

    /// <summary>The time when the access token expires; <see langword="null"/> if unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The time when the refresh token expires; <see langword="null"/> if unknown.</summary>
    /// <remarks>
    /// Some providers add <c>refresh_token_expires_in</c> to the token response, or a member with a similar name. For others, the client declares
    /// <see cref="OAuth2ClientAttribute.RefreshTokenLifetime"/> or <see cref="OAuth2ClientAttribute.RefreshTokenIdleLifetime"/>.
    /// </remarks>
    public DateTimeOffset? RefreshTokenExpiresAt { get; init; }

    /// <summary>The time when the grant ends; <see langword="null"/> if unknown.</summary>
    /// <remarks>The provider states the time, or the client declares <see cref="OAuth2ClientAttribute.GrantLifetime"/>.</remarks>
    public DateTimeOffset? GrantExpiresAt { get; init; }

    /// <summary>Whether the client can refresh the token: a refresh token is stored, and the client supports refresh.</summary>
    public bool CanRefresh { get; init; }
}
