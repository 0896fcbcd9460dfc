using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Writes times and lifetimes.</summary>
internal static partial class Times
{
    /// <summary>The time at which each exchange begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a lifetime of a response in the unit that the provider uses.</summary>
    public static JsonNode Write(DateTimeOffset now, TimeSpan lifetime, string? unit) => unit switch
    {
        "Milliseconds" => (long)lifetime.TotalMilliseconds,
        "Minutes" => (long)lifetime.TotalMinutes,
        "Hours" => (long)lifetime.TotalHours,
        "Days" => (long)lifetime.TotalDays,
        "UnixSeconds" => (now + lifetime).ToUnixTimeSeconds(),
        "UnixMilliseconds" => (now + lifetime).ToUnixTimeMilliseconds(),
        "DateTime" => Write(now + lifetime),
        _ => (long)lifetime.TotalSeconds,
    };

    public static string Write(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Adds an ISO 8601 duration, whose months and years follow the calendar.</summary>
    public static DateTimeOffset Add(DateTimeOffset time, string duration)
    {
        var match = Duration().Match(duration);
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        return match.Success
            ? time.AddYears(Part("y")).AddMonths(Part("mo")).AddDays((7 * Part("w")) + Part("d")).AddHours(Part("h")).AddMinutes(Part("mi")).AddSeconds(Part("s"))
            : throw new InvalidDataException($"'{duration}' is no duration.");
    }

    [GeneratedRegex(@"^P(?:(?<y>\d+)Y)?(?:(?<mo>\d+)M)?(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?:(?<h>\d+)H)?(?:(?<mi>\d+)M)?(?:(?<s>\d+)S)?)?$")]
    private static partial Regex Duration();
}
