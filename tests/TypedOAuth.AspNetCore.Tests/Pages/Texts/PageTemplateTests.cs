using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Texts;

/// <summary>Fills placeholders.</summary>
public sealed class PageTemplateTests
{
    [Theory]
    [InlineData("**{name} is connected.** Go on.", "<strong>A&amp;B is connected.</strong> Go on.")]
    [InlineData("<b>{name}</b>", "&lt;b&gt;A&amp;B&lt;/b&gt;")]
    [InlineData("{unknown} and {", "{unknown} and {")]
    [InlineData("A ** B", "A ** B")]
    public void A_text_becomes_markup_and_brings_none(string template, string markup) =>
        Assert.Equal(markup, PageTemplate.ToHtml(template, [("name", Html.Text("A&B"))]).ToString());

    [Fact]
    public void A_title_has_no_markup_and_begins_with_what_is_bold()
    {
        Assert.Equal("A&B is connected. Go on.", PageTemplate.ToText("**{name} is connected.** Go on.", [("name", "A&B")]));
        Assert.Equal("{name} is connected.", PageTemplate.GetBold("**{name} is connected.** Go on."));
        Assert.Equal("No bold part", PageTemplate.GetBold("No bold part"));
    }

    /// <summary>A value that looks like a placeholder stays unchanged.</summary>
    [Fact]
    public void A_value_is_not_read_again() =>
        Assert.Equal("{app}", PageTemplate.ToText("{name}", [("name", "{app}"), ("app", "Acme")]));
}
