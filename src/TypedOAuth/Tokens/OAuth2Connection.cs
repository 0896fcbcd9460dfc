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

/// <summary>The states of a connection.</summary>
public enum OAuth2ConnectionState
{
    /// <summary>The user has not authorized.</summary>
    NotConnected = 0,

    /// <summary>There is a token that can be used, or refreshed.</summary>
    Connected = 1,

    /// <summary>The authorization has ended: the user has to authorize again.</summary>
    NeedsAttention = 2,
}

/// <summary>What became of a disconnected user's tokens.</summary>
/// <param name="HadConnection">Whether there was anything to forget.</param>
/// <param name="Revocation">What the authorization server did.</param>
/// <param name="Error">What it answered instead; <see langword="null"/> where it did as it was asked.</param>
public sealed record OAuth2DisconnectResult(bool HadConnection, OAuth2RevocationOutcome Revocation, OAuth2Error? Error = null);

/// <summary>What an authorization server did with a request to revoke (RFC 7009).</summary>
public enum OAuth2RevocationOutcome
{
    /// <summary>It was not asked: there is no endpoint, or no token.</summary>
    NotAttempted = 0,

    /// <summary>It revoked the tokens, or knew them no longer (RFC 7009 §2.2).</summary>
    Revoked = 1,

    /// <summary>It refused, or could not be reached; the local copy has been deleted all the same.</summary>
    Failed = 2,
}
