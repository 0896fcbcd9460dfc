using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Texts;

/// <summary>Compares a typed search text with the texts that it should find.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Größe der Besprechung", "grosse", false)]
    [InlineData("Größe der Besprechung", "große", true)]
    [InlineData("Größe der Besprechung", "GRÖSSE", false)]
    [InlineData("Café de Flore", "CAFE", true)]
    [InlineData("Cafe de Flore", "café", true)]
    [InlineData("Creates issues from action items.", "items issues", true)]
    [InlineData("Creates issues from action items.", "issues bugs", false)]
    [InlineData("Anything", "", true)]
    [InlineData("Anything", "\ud800", false)]
    public void Neither_case_nor_accents_count_and_each_word_does(string text, string query, bool matches) =>
        Assert.Equal(matches, SearchText.Matches(SearchText.Normalize(text), query));
}
