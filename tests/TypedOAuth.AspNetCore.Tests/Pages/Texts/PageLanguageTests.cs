using System.Globalization;
using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Texts;

/// <summary>Checks language, direction and dates of a page.</summary>
public sealed class PageLanguageTests
{
    private static readonly DateTimeOffset Date = new(2026, 3, 3, 23, 30, 0, TimeSpan.FromHours(-2));

    [Theory]
    [InlineData("", false, "en", false, "4 March 2026")]
    [InlineData("en-US", false, "en-US", false, "4 March 2026")]
    [InlineData("de", false, "de", false, "4. März 2026")]
    [InlineData("de-AT", false, "de-AT", false, "4. März 2026")]
    [InlineData("fr", false, "en", false, "4 March 2026")]
    [InlineData("fr", true, "fr", false, "4 mars 2026")]
    [InlineData("ar", false, "en", true, "4 March 2026")]
    public void A_page_has_the_language_of_its_texts_and_the_direction_of_its_culture(
        string culture, bool isTranslated, string tag, bool isRightToLeft, string date)
    {
        var language = PageLanguage.Of(CultureInfo.GetCultureInfo(culture), isTranslated);
        Assert.Equal((tag, isRightToLeft), (language.Tag, language.IsRightToLeft));
        Assert.Equal(date, language.Format(Date));
    }

    /// <summary>Every culture of the machine has a date with day, month and year, and no culture throws.</summary>
    [Fact]
    public void Each_culture_has_a_date() => Assert.All(CultureInfo.GetCultures(CultureTypes.AllCultures), static culture =>
        Assert.NotEmpty(PageLanguage.Of(culture, isTranslated: true).Format(Date)));
}
