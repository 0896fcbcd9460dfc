using System.Text.RegularExpressions;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Compares the style sheet and the script with the markup of the pages.</summary>
public sealed partial class PageAssetsTests
{
    /// <summary>The code and the script that create markup.</summary>
    private static readonly string Markup = string.Concat(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TypedOAuth.AspNetCore", "Pages"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Append(PageAssets.Script.ToString()));

    [Fact]
    public void Every_class_with_a_style_is_a_class_of_the_markup()
    {
        var styled = StyledClass().Matches(PageAssets.Style.ToString()).Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var written = WrittenClass().Matches(Markup).Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(styled);
        Assert.Empty(styled.Where(static name => !Hue().IsMatch(name)).Except(written));
    }

    [Fact]
    public void Every_attribute_that_the_script_reads_is_an_attribute_of_the_markup()
    {
        var read = DataAttribute().Matches(PageAssets.Script.ToString()).Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);
        var written = DataAttribute().Matches(Markup.Replace(PageAssets.Script.ToString(), "", StringComparison.Ordinal))
            .Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(written);

        // The script itself sets this attribute.
        Assert.Equal(["data-sent"], read.Except(written));
    }

    [GeneratedRegex(@"\.(toa-[a-z0-9-]+)")]
    private static partial Regex StyledClass();

    [GeneratedRegex("toa-[a-z0-9-]+")]
    private static partial Regex WrittenClass();

    /// <summary>The classes of the sixteen hues, whose names the code builds.</summary>
    [GeneratedRegex("^toa-t[0-9]+$")]
    private static partial Regex Hue();

    [GeneratedRegex("data-[a-z-]+")]
    private static partial Regex DataAttribute();
}
