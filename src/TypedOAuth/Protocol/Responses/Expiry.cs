using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Computes dates from the lifetimes and the times of a response.</summary>
/// <remarks>
/// A lifetime of zero or less would cause a refresh for each call, and an excessive lifetime would prevent every refresh. Both count as unknown,
/// and so does a date that has passed or is as far away.
/// </remarks>
internal static class Expiry
{
    /// <summary>The maximum lifetime of ten years. A longer lifetime is a mistake of the server.</summary>
    private const double MaxLifetimeSeconds = 10 * 365.25 * 24 * 60 * 60;

    /// <summary>Returns the end of a lifetime; returns null if the lifetime is missing or implausible.</summary>
    public static DateTimeOffset? FromLifetime(double? seconds, DateTimeOffset now) =>
        seconds is { } lifetime and > 0 and <= MaxLifetimeSeconds ? now.AddSeconds(Math.Floor(lifetime)) : null;

    /// <summary>Returns the date of a declared value; returns null if the value is missing or implausible.</summary>
    /// <param name="value">The value as <see cref="CreateReader"/> has read it.</param>
    /// <param name="unit">The declared unit.</param>
    /// <param name="now">The time at which the response was received.</param>
    public static DateTimeOffset? FromValue(OAuth2TokenFieldValue value, OAuth2TimeUnit unit, DateTimeOffset now) => unit switch
    {
        OAuth2TimeUnit.Milliseconds => FromLifetime(value.AsDouble() / 1000, now),
        OAuth2TimeUnit.Minutes => FromLifetime(value.AsDouble() * 60, now),
        OAuth2TimeUnit.Hours => FromLifetime(value.AsDouble() * 60 * 60, now),
        OAuth2TimeUnit.Days => FromLifetime(value.AsDouble() * 24 * 60 * 60, now),
        OAuth2TimeUnit.UnixSeconds => FromUnixTime(value.AsDouble() * 1000, now),
        OAuth2TimeUnit.UnixMilliseconds => FromUnixTime(value.AsDouble(), now),
        OAuth2TimeUnit.DateTime => FromDate(value.AsDateTimeOffset(), now),
        _ => FromLifetime(value.AsDouble(), now),
    };

    /// <summary>Creates the reader of a declared value.</summary>
    public static MemberValueReader CreateReader(OAuth2TimeUnit unit) => unit == OAuth2TimeUnit.DateTime ? new DateValueReader() : new LifetimeValueReader();

    private static DateTimeOffset? FromUnixTime(double? milliseconds, DateTimeOffset now) =>
        milliseconds is { } number and > 0 && number <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? FromDate(DateTimeOffset.FromUnixTimeMilliseconds((long)number), now)
            : null;

    private static DateTimeOffset? FromDate(DateTimeOffset? date, DateTimeOffset now) =>
        (date - now)?.TotalSeconds is > 0 and <= MaxLifetimeSeconds ? date : null;
}
