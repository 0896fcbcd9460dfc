using System.Globalization;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Represents the language of a page. No culture is created by name, because this fails with invariant globalization.</summary>
/// <param name="Tag">The language tag of the texts (BCP 47).</param>
/// <param name="IsRightToLeft">Whether the page runs from right to left.</param>
/// <param name="DateCulture">The culture of the names of months.</param>
/// <param name="DatePattern">The pattern of a long date without the day of the week.</param>
internal sealed record PageLanguage(string Tag, bool IsRightToLeft, CultureInfo DateCulture, string DatePattern)
{
    private const string EnglishPattern = "d MMMM yyyy";
    private const string GermanPattern = "d. MMMM yyyy";

    /// <summary>Returns the language of a page.</summary>
    /// <param name="culture">The request's culture.</param>
    /// <param name="isTranslated">Whether the host has texts for the culture.</param>
    public static PageLanguage Of(CultureInfo culture, bool isTranslated)
    {
        var isRightToLeft = culture.TextInfo.IsRightToLeft;
        if (IsGerman(culture))
        {
            return new(culture.Name, isRightToLeft, culture, GermanPattern);
        }

        // A page in English has English dates in every culture.
        return isTranslated && culture.Name.Length > 0 && culture.TwoLetterISOLanguageName != "en"
            ? new(culture.Name, isRightToLeft, culture, GetPattern(culture))
            : new(culture.TwoLetterISOLanguageName == "en" ? culture.Name : "en", isRightToLeft, CultureInfo.InvariantCulture, EnglishPattern);
    }

    public static bool IsGerman(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de";

    /// <summary>Formats a date, for example "3 March 2026".</summary>
    public string Format(DateTimeOffset date) => date.UtcDateTime.ToString(DatePattern, DateCulture);

    /// <summary>Returns a culture's long date pattern without the day of the week and its punctuation.</summary>
    private static string GetPattern(CultureInfo culture)
    {
        var pattern = culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '،');
        return pattern.Contains('d', StringComparison.Ordinal) && pattern.Contains('y', StringComparison.Ordinal) ? pattern : EnglishPattern;
    }
}
