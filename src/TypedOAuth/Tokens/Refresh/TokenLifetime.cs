namespace TypedOAuth.Tokens.Refresh;

/// <summary>When a token is refreshed ahead, and from when on it counts as expired, in UTC ticks.</summary>
/// <param name="RefreshFrom">From when on it is refreshed in the background; <see cref="long.MaxValue"/> for never.</param>
/// <param name="ExpiredFrom">From when on it is not served; <see cref="long.MaxValue"/> for never.</param>
internal readonly record struct TokenLifetime(long RefreshFrom, long ExpiredFrom)
{
    private const int AheadDivisor = 10;
    private const int SkewDivisor = 20;
    private const double MaxJitter = 0.2;

    /// <summary>Computes both moments.</summary>
    /// <param name="data">The token.</param>
    /// <param name="options">The client's settings.</param>
    /// <param name="canRefresh">Whether the token can be refreshed.</param>
    /// <param name="jitter">
    /// From 0 to 1: machines that hold the same token, and tokens that were issued together, are not refreshed at the same moment.
    /// </param>
    public static TokenLifetime Compute(OAuth2AuthData data, OAuth2ClientOptions options, bool canRefresh, double jitter)
    {
        if (data.ExpiresAt is { } expiry)
        {
            var span = data.IssuedAt is { } issued && expiry > issued ? expiry - issued : TimeSpan.FromHours(1);
            var skew = Min(options.ClockSkew, span / SkewDivisor);
            var ahead = Min(options.RefreshAhead, span / AheadDivisor) * (1 - (MaxJitter * jitter));
            var expiredFrom = (expiry - skew).UtcTicks;
            return new(canRefresh ? Math.Min((expiry - ahead).UtcTicks, expiredFrom) : expiredFrom, expiredFrom);
        }

        // An unknown expiry: refreshed after the assumed lifetime, but served on, as nothing says that it has ended.
        return canRefresh && data.IssuedAt is { } issuedAt
            ? new((issuedAt + options.AssumedLifetime).UtcTicks, long.MaxValue)
            : new(long.MaxValue, long.MaxValue);
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
