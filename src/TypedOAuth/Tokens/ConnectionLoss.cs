namespace TypedOAuth.Tokens;

/// <summary>Identifies a connection that a new authorization replaces only after the user has agreed.</summary>
/// <param name="ConnectedAt">
/// The time when the user authorized it; <see langword="null"/> if an older version of the library stored it.
/// </param>
internal sealed record ConnectionLoss(DateTimeOffset? ConnectedAt)
{
    /// <summary>The connection's account if it differs from the account of the new authorization; otherwise <see langword="null"/>.</summary>
    public OAuth2Account? OtherAccount { get; init; }

    /// <summary>Whether the connection has a refresh token and the new authorization has none.</summary>
    public bool LosesRefreshToken { get; init; }
}
