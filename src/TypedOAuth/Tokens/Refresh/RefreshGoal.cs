namespace TypedOAuth.Tokens.Refresh;

/// <summary>Says what the callers of a refresh will accept.</summary>
/// <param name="StaleVersion">The version that they do not want any more.</param>
/// <param name="Force">Whether a token of that version is refreshed although it looks fresh.</param>
internal readonly record struct RefreshGoal(long StaleVersion, bool Force)
{
    /// <summary>Whether a stored token is what the callers want: of another version than the stale one or, unless forced, fresh.</summary>
    public bool IsReachedBy<TAuthData>(CachedToken<TAuthData> entry, DateTimeOffset now)
        where TAuthData : OAuth2AuthData =>
        !(Force && entry.Version == StaleVersion) && entry.Lifetime.RefreshFrom > now.UtcTicks;
}
