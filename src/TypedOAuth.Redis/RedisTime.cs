using System.Globalization;

namespace TypedOAuth.Redis;

/// <summary>Converts between dates and the formats that scripts calculate with or store.</summary>
internal static class RedisTime
{
    /// <summary>The longest duration that a script adds to its clock. Longer durations are shortened, so that each result is a valid date.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <summary>Returns the date of a number of microseconds since 1970.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        new(DateTime.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Returns a duration in microseconds, rounded up, so that a script's result is not before the exact date.</summary>
    public static long ToMicroseconds(TimeSpan duration) =>
        ((duration < Longest ? duration : Longest).Ticks + TimeSpan.TicksPerMicrosecond - 1) / TimeSpan.TicksPerMicrosecond;

    /// <summary>Formats a date as its UTC ticks, with 19 digits, so that the texts sort like the dates.</summary>
    public static string Format(DateTimeOffset? date) => date?.UtcTicks.ToString("D19", CultureInfo.InvariantCulture) ?? "-";
}
