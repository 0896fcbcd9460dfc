using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Checks ISO 8601 durations with whole numbers, for example <c>P1Y2M3W4DT5H6M7S</c>.</summary>
internal static class DurationText
{
    private const double MaxDays = 36_525;

    private static readonly Regex Form = new(
        "\\AP(?=[0-9T])(?:([0-9]{1,10})Y)?(?:([0-9]{1,10})M)?(?:([0-9]{1,10})W)?(?:([0-9]{1,10})D)?(?:T(?=[0-9])(?:([0-9]{1,10})H)?(?:([0-9]{1,10})M)?(?:([0-9]{1,10})S)?)?\\z",
        RegexOptions.CultureInvariant);

    private static readonly double[] Days = [365, 30, 7, 1, 1 / 24d, 1 / 1_440d, 1 / 86_400d];

    /// <summary>Returns why a text is not a positive duration, and the probable text; null for a positive duration.</summary>
    public static (string Fault, string? Replacement)? FindFault(string text)
    {
        if (Form.Match(text) is not { Success: true } match)
        {
            return ("is not an ISO 8601 duration with whole numbers", Suggest(text));
        }

        var days = Days.Select((length, index) => match.Groups[index + 1] is { Success: true, Value: var number }
            ? length * double.Parse(number, CultureInfo.InvariantCulture)
            : 0).Sum();
        return days <= 0 ? ("is not longer than zero", null) : days > MaxDays ? ("is longer than a century", null) : null;
    }

    /// <summary>Returns a duration for a number of seconds, for <c>hh:mm:ss</c>, and for lower-case letters.</summary>
    private static string? Suggest(string text)
    {
        var trimmed = text.Trim();
        if (long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1_000_000_000)
        {
            return $"PT{seconds}S";
        }

        var upper = trimmed.ToUpperInvariant();
        return upper != text && FindFault(upper) is null ? upper : null;
    }
}
