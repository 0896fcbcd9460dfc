namespace TypedOAuth.Tokens.Refresh;

/// <summary>Describes the token that the callers of a refresh accept.</summary>
/// <param name="StaleVersion">The version that the callers no longer accept.</param>
/// <param name="Force">Whether a token of the stale version is refreshed even if it has not expired.</param>
internal readonly record struct RefreshGoal(long StaleVersion, bool Force)
{
    /// <summary>Whether the refresh gives up if another process holds the lease. By default, it waits.</summary>
    public bool IsImpatient { get; init; }

    /// <summary>The access token that the callers no longer accept, if forced.</summary>
    /// <remarks>A write that does not refresh the token, for example after observers have handled a change, gives the same token another version.</remarks>
    public string? StaleToken { get; init; }

    /// <summary>When <see cref="StaleToken"/> was refreshed. Some providers return the same access token again, and such a refresh counts.</summary>
    public DateTimeOffset? StaleRefreshedAt { get; init; }

    /// <summary>Returns whether a stored token reaches the goal: it is fresh and, if forced, not the stale one.</summary>
    public bool IsReachedBy<TAuthData>(CachedToken<TAuthData> entry, long now)
        where TAuthData : OAuth2AuthData =>
        !(Force && (entry.Version == StaleVersion || IsStale(entry))) && entry.Lifetime.RefreshFrom > now;

    /// <summary>Returns the version only; never the token.</summary>
    public override string ToString() => $"{nameof(RefreshGoal)} {{ StaleVersion = {StaleVersion}, Force = {Force} }}";

    private bool IsStale<TAuthData>(CachedToken<TAuthData> entry)
        where TAuthData : OAuth2AuthData => entry.AuthData.Token == StaleToken && entry.Record.RefreshedAt == StaleRefreshedAt;
}
