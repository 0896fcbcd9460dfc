namespace TypedOAuth.Tokens.Refresh;

/// <summary>Holds the times from which a token is refreshed early and from which it counts as expired.</summary>
/// <remarks>The times are UTC ticks of the store's clock when they are computed, and timestamps of this process in the cache.</remarks>
/// <param name="RefreshFrom">The time from which the token is refreshed in the background; <see cref="long.MaxValue"/> for never.</param>
/// <param name="ExpiredFrom">The time from which the token is not served; <see cref="long.MaxValue"/> for never.</param>
internal readonly record struct TokenLifetime(long RefreshFrom, long ExpiredFrom)
{
    private const int AheadDivisor = 10;
    private const int SkewDivisor = 20;
    private const double MaxJitter = 0.2;

    /// <summary>The part of its lifetime in which a token that refreshes itself is refreshed, because its expiry ends the connection.</summary>
    private const int CredentialDivisor = 4;

    private static readonly TimeSpan CredentialAhead = TimeSpan.FromDays(7);

    /// <summary>Computes both times.</summary>
    /// <param name="data">The token.</param>
    /// <param name="options">The client's settings.</param>
    /// <param name="canRefresh">Whether the token can be refreshed.</param>
    /// <param name="jitter">
    /// A random number from 0 to 1, so that machines with the same token, and tokens that were issued together, do not refresh at the same
    /// time.
    /// </param>
    /// <param name="isCredential">Whether the token refreshes itself, so that an expired token cannot be refreshed.</param>
    public static TokenLifetime Compute(
        OAuth2AuthData data, OAuth2ClientOptions options, bool canRefresh, double jitter, bool isCredential = false)
    {
        if (data.ExpiresAt is { } expiry)
        {
            var span = data.IssuedAt is { } issued && expiry > issued ? expiry - issued : TimeSpan.FromHours(1);
            var skew = Min(options.ClockSkew, span / SkewDivisor);
            var longest = isCredential ? Min(CredentialAhead, span / CredentialDivisor) : Min(options.RefreshAhead, span / AheadDivisor);
            var ahead = longest * (1 - (MaxJitter * jitter));
            var expiredFrom = (expiry - skew).UtcTicks;
            return new(canRefresh ? Math.Min((expiry - ahead).UtcTicks, expiredFrom) : expiredFrom, expiredFrom);
        }

        // A token with an unknown expiry is refreshed after the assumed lifetime, but still served, because it may not have expired.
        return canRefresh && data.IssuedAt is { } issuedAt
            ? new((issuedAt + options.AssumedLifetime).UtcTicks, long.MaxValue)
            : new(long.MaxValue, long.MaxValue);
    }

    /// <summary>Converts the times from the store's clock to timestamps of this process.</summary>
    public TokenLifetime ToTimestamps(StoreClock clock, TimeProvider time) =>
        new(clock.ToTimestamp(RefreshFrom, time), clock.ToTimestamp(ExpiredFrom, time));

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
