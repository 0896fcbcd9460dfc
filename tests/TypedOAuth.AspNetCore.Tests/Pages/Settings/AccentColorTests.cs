using TypedOAuth.AspNetCore.Pages.Settings;

namespace TypedOAuth.AspNetCore.Tests.Pages.Settings;

/// <summary>Computes contrasts.</summary>
public sealed class AccentColorTests
{
    [Theory]
    [InlineData("#1d6b4f", "#ffffff")]
    [InlineData("#FD0", "#14171b")]
    [InlineData("#000000", "#ffffff")]
    [InlineData("#ffffff", "#14171b")]
    public void Text_on_an_accent_is_white_or_ink(string accent, string text) => Assert.Equal(text, AccentColor.Parse(accent)!.Value.OnAccent.ToString());

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void A_contrast_is_that_of_WCAG(string one, string other, double contrast)
    {
        Assert.Equal(contrast, AccentColor.Parse(one)!.Value.GetContrast(AccentColor.Parse(other)!.Value), 0.01);
        Assert.Equal(contrast, AccentColor.Parse(other)!.Value.GetContrast(AccentColor.Parse(one)!.Value), 0.01);
    }

    [Theory]
    [InlineData("green")]
    [InlineData("1d6b4f")]
    [InlineData("#1d6b4")]
    [InlineData("#1d6b4g")]
    [InlineData("#1d6b4f}")]
    [InlineData("# d6b4f")]
    [InlineData("")]
    public void What_is_no_colour_is_not_read(string text) => Assert.Null(AccentColor.Parse(text));
}
