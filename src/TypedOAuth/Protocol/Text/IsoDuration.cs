using System.Globalization;

namespace TypedOAuth.Protocol.Text;

/// <summary>Represents a duration of ISO 8601, for example <c>P1Y</c>, <c>P90D</c> or <c>PT1H30M</c>.</summary>
/// <remarks>Months and years follow the calendar; all other parts have a fixed length.</remarks>
/// <param name="Months">The months, including those of the years.</param>
/// <param name="Seconds">The weeks, days, hours, minutes and seconds, in seconds.</param>
internal readonly record struct IsoDuration(long Months, long Seconds)
{
    private const int MaxYears = 100;

    /// <summary>The maximum number of digits of a part. A longer number exceeds the maximum duration in each unit.</summary>
    private const int MaxDigits = 10;

    /// <summary>The units in the order of the text, with a separator before the units of the time.</summary>
    private const string Units = "YMWDTHMS";

    private static readonly DateTimeOffset Reference = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads a duration; returns null unless the text is a positive duration of at most 100 years with whole numbers.</summary>
    public static IsoDuration? Parse(string? text)
    {
        if (text is not ['P', .., (>= 'A' and <= 'Z') and not 'T'])
        {
            return null;
        }

        var (months, seconds, place) = (0L, 0L, 0);
        for (var rest = text.AsSpan(1); !rest.IsEmpty;)
        {
            if (rest[0] == 'T' && place <= Units.IndexOf('T', StringComparison.Ordinal))
            {
                place = Units.IndexOf('T', StringComparison.Ordinal) + 1;
                rest = rest[1..];
            }

            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > MaxDigits || FindUnit(rest[digits], place) is not { } found)
            {
                return null;
            }

            var number = long.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            months += number * GetMonths(found);
            seconds += number * GetSeconds(found);
            place = found + 1;
            rest = rest[(digits + 1)..];
        }

        var duration = new IsoDuration(months, seconds);
        return months + seconds > 0 && duration.IsShort ? duration : null;
    }

    /// <summary>Returns the date after the duration.</summary>
    public DateTimeOffset AddTo(DateTimeOffset date) => date.AddMonths((int)Months).AddSeconds(Seconds);

    private bool IsShort =>
        Months <= MaxYears * 12 && Seconds <= (Reference.AddYears(MaxYears) - Reference).TotalSeconds && AddTo(Reference) <= Reference.AddYears(MaxYears);

    /// <summary>Returns the place of a unit; returns null if it is unknown, repeated, or out of order.</summary>
    private static int? FindUnit(char unit, int place)
    {
        var end = place > Units.IndexOf('T', StringComparison.Ordinal) ? Units.Length : Units.IndexOf('T', StringComparison.Ordinal);
        var index = Units.AsSpan()[place..Math.Max(place, end)].IndexOf(unit);
        return index < 0 ? null : place + index;
    }

    private static long GetMonths(int place) => place switch
    {
        0 => 12,
        1 => 1,
        _ => 0,
    };

    private static long GetSeconds(int place) => place switch
    {
        2 => 7 * 24 * 60 * 60,
        3 => 24 * 60 * 60,
        5 => 60 * 60,
        6 => 60,
        7 => 1,
        _ => 0,
    };
}
