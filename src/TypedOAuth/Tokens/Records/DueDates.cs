using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Tokens.Changes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Computes when background renewal must look at a record.</summary>
/// <remarks>
/// Every process stores the earliest of these dates with each write, whether or not it renews tokens itself. The dates depend on the record and
/// the client's settings only.
/// </remarks>
internal sealed class DueDates<TAuthData>(ClientContext context, ConnectionDescriber<TAuthData> describer)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The divisor of a lifetime. No warning is due before the last quarter, so that a short lifetime does not begin with one.</summary>
    private const int WarningDivisor = 4;

    /// <summary>The maximum difference of two dates that count as the same. A provider states the remaining time in whole seconds.</summary>
    private static readonly TimeSpan SameDate = TimeSpan.FromHours(1);

    /// <summary>Returns the earliest date; returns null if nothing is ever due.</summary>
    public DateTimeOffset? FindNext(TokenRecord<TAuthData> record)
    {
        var handOver = record.Changes.Count > 0 ? record.Changes.Min(static change => change.ChangedAt) + ChangeJournal<TAuthData>.RepeatAfter : (DateTimeOffset?)null;
        if (record is not TokenRecord<TAuthData>.Active { IsUsable: true, AttentionAt: null } active)
        {
            return handOver;
        }

        var options = context.Options;
        return Min(Min(handOver, FindRefresh(active, options)), Min(FindWarning(active, options)?.WarnAt, FindEnd(active, options)));
    }

    /// <summary>Returns when the token is refreshed: before the access token or an idle refresh token expires, or for <c>KeepAlive</c>.</summary>
    /// <returns>The date; <see langword="null"/> if the token cannot be refreshed, or need not be.</returns>
    public DateTimeOffset? FindRefresh(TokenRecord<TAuthData>.Active active, OAuth2ClientOptions options)
    {
        if (!describer.CanRefresh(active))
        {
            return null;
        }

        var last = active.RefreshedAt ?? active.ConnectedAt;
        var expiry = ToDate(describer.GetLifetime(active.AuthData, options, canRefresh: true).RefreshFrom);

        // A refresh shows whether the provider extends the life of the refresh token. If the provider does not, only a warning helps.
        var extension = WarnAt(active.RefreshTokenExpiresAt, active.RefreshTokenDatedAt ?? active.ConnectedAt, options);
        return Min(Min(expiry, last + options.KeepAlive), last < extension ? extension : null);
    }

    /// <summary>Returns when the change <c>ExpiresSoon</c> is due, and the date for which it warns.</summary>
    /// <returns><see langword="null"/> if the connection has no such date, or the change has been made for this date.</returns>
    public (DateTimeOffset WarnAt, DateTimeOffset End)? FindWarning(TokenRecord<TAuthData>.Active active, OAuth2ClientOptions options)
    {
        var (end, since) = (active.GrantExpiresAt, active.ConnectedAt);
        var (last, start) = describer.RefreshesWithAccessToken
            ? (active.AuthData.ExpiresAt, active.AuthData.IssuedAt)
            : (active.RefreshTokenExpiresAt, active.RefreshTokenDatedAt ?? active.ConnectedAt);
        if (last is { } refreshEnd && describer.CanRefresh(active) && !(end <= refreshEnd))
        {
            (end, since) = (refreshEnd, start);
        }

        return end is { } date && WarnAt(date, since, options) is { } warnAt && !(active.WarnedFor is { } told && (date - told).Duration() < SameDate)
            ? (warnAt, date)
            : null;
    }

    /// <summary>Returns when the connection needs attention because of a date; returns null if no date is known.</summary>
    private DateTimeOffset? FindEnd(TokenRecord<TAuthData>.Active active, OAuth2ClientOptions options)
    {
        var canRefresh = describer.CanRefresh(active);
        if (active.IsIndeterminate && !canRefresh)
        {
            return null;
        }

        var expiry = ToDate(describer.GetLifetime(active.AuthData, options, canRefresh).ExpiredFrom);
        var end = !canRefresh || describer.RefreshesWithAccessToken ? expiry : active.RefreshTokenExpiresAt < expiry ? expiry : expiry is null ? null : active.RefreshTokenExpiresAt;
        return Min(active.GrantExpiresAt, end);
    }

    private static DateTimeOffset? WarnAt(DateTimeOffset? end, DateTimeOffset? since, OAuth2ClientOptions options)
    {
        if (end is not { } date || options.WarnBefore == TimeSpan.Zero)
        {
            return null;
        }

        var longest = since < date ? (date - since.Value) / WarningDivisor : options.WarnBefore;
        return date - (longest < options.WarnBefore ? longest : options.WarnBefore);
    }

    private static DateTimeOffset? ToDate(long ticks) => ticks == long.MaxValue ? null : new(ticks, TimeSpan.Zero);

    private static DateTimeOffset? Min(DateTimeOffset? left, DateTimeOffset? right) => left is null || right < left ? right : left;
}
