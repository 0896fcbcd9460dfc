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
    [InlineData("", "")]
    public void A_name_has_one_or_two_letters(string name, string letters) => Assert.Equal(letters, Monogram.OfName(name));

    [Theory]
    [InlineData("Ada Lovelace", "AL")]
    [InlineData("ada@example.org", "A")]
    [InlineData("a.lovelace@analytical-engines.example", "AL")]
    [InlineData("@", "")]
    public void A_person_has_initials(string label, string letters) => Assert.Equal(letters, Monogram.OfPerson(label));
}
