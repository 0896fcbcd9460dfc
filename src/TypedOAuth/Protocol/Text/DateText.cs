using System.Globalization;

namespace TypedOAuth.Protocol.Text;

/// <summary>Reads dates that providers write as text.</summary>
internal static class DateText
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    private static readonly string[] HttpFormats = ["r", "ddd, d MMM yyyy HH:mm:ss 'GMT'", "ddd, d MMM yyyy HH:mm:ss zzz"];

    /// <summary>Returns the time of an ISO 8601 text or an HTTP date (RFC 9110 §5.6.7) in UTC. Returns null for any other text.</summary>
    /// <remarks>A space may separate date and time. A text without a zone is UTC.</remarks>
    public static DateTimeOffset? Parse(string text)
    {
        DateTimeOffset date;
        return IsIso(text)
            ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out date) ? date : null
            : DateTimeOffset.TryParseExact(text, HttpFormats, CultureInfo.InvariantCulture, Styles, out date) ? date : null;
    }

    /// <summary>Returns whether a text begins with year, month and day. Otherwise, the parser would guess the order of the parts.</summary>
    private static bool IsIso(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.Length >= 10
            && IsDigits(text[..4]) && text[4] == '-' && IsDigits(text[5..7]) && text[7] == '-' && IsDigits(text[8..10]);

        static bool IsDigits(ReadOnlySpan<char> part) => !part.ContainsAnyExceptInRange('0', '9');
    }
}
