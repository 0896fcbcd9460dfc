using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Parts;

/// <summary>Checks the letters that replace a missing picture.</summary>
public sealed class MonogramTests
{
    [Theory]
    [InlineData("Google Calendar", "GC")]
    [InlineData("GitHub", "GH")]
    [InlineData("BambooHR", "BH")]
    [InlineData("Notion", "N")]
    [InlineData("Microsoft 365", "M")]
    [InlineData("IBM", "I")]
    [InlineData("zoho crm", "ZC")]
    [InlineData("Ärzte", "Ä")]
    [InlineData("42 School", "42")]
    [InlineData("23andMe", "23")]
    [InlineData("1Password", "1P")]
    [InlineData("7-Eleven", "7E")]
    [InlineData("365 Mail", "3M")]
    [InlineData("Office 365 Mail", "OM")]
    [InlineData("Bang & Olufsen", "BO")]
    [InlineData("X", "X")]
    [InlineData("微信", "微")]
    [InlineData("企业 微信", "企微")]
    [InlineData("네이버", "네")]
    [InlineData("e\u0301cole", "E\u0301")]
    [InlineData("\U0001F680 Launch", "L")]
    [InlineData("\U0001F680Launch Pad", "LP")]
    [InlineData("\U0001F680", "\U0001F680")]
    [InlineData(" \U0001F468\u200D\U0001F469\u200D\U0001F467 ", "\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("\U00020BB7野家", "\U00020BB7")]
    [InlineData("&/-", "&")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void A_name_has_one_or_two_letters(string name, string letters) => Assert.Equal(letters, Monogram.OfName(name));

    /// <summary>An attribute cannot contain half of a character, so this is no row of the theory.</summary>
    [Fact]
    public void Half_of_a_character_is_no_error() => Assert.Equal("\uD83D", Monogram.OfName("\uD83D"));

    [Theory]
    [InlineData("Ada Lovelace", "AL")]
    [InlineData("ada@example.org", "A")]
    [InlineData("a.lovelace@analytical-engines.example", "AL")]
    [InlineData("Ada \U0001F680 Lovelace", "AL")]
    [InlineData("@", "")]
    public void A_person_has_initials(string label, string letters) => Assert.Equal(letters, Monogram.OfPerson(label));
}
