using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Parts;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Tests.Pages.Parts;

/// <summary>Checks the tiles of clients: hue, letters, picture, and the contrast of all hues in both schemes.</summary>
public sealed partial class TileTests
{
    private static readonly string Style = PageAssets.Style.ToString();

    /// <summary>The hues of the style sheet by their class.</summary>
    private static readonly Dictionary<int, double> Hues = HueRule().Matches(Style)
        .ToDictionary(static match => Number<int>(match.Groups[1]), static match => Number<double>(match.Groups[2]));

    public static TheoryData<string, string, int> Colors
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var hue in Hues.Keys)
            {
                data.Add("light", "oklch($1 $2", hue);
                data.Add("dark", "oklch($3 $4", hue);
            }

            return data;
        }
    }

    /// <summary>The FNV-1a hashes of the first two are published: 811c9dc5 and e40c292c.</summary>
    [Theory]
    [InlineData("", (int)((0x811c9dc5 ^ 0x811c) % 16))]
    [InlineData("a", (int)((0xe40c292c ^ 0xe40c) % 16))]
    public void A_hue_is_a_folded_hash_of_the_alias(string id, int hue) => Assert.Equal(hue, Tile.GetHue(id));

    [Fact]
    public void Each_hue_has_a_rule_and_is_used()
    {
        Assert.Equal(Enumerable.Range(0, 16), Hues.Keys.Order());
        Assert.Equal(16, Hues.Values.Distinct().Count());
        Assert.Equal(Hues.Keys.Order(), Enumerable.Range(0, 500).Select(static number => Tile.GetHue($"client-{number}")).Distinct().Order());
    }

    /// <summary>Checks WCAG 2.2, success criterion 1.4.3.</summary>
    [Theory]
    [MemberData(nameof(Colors))]
    public void Letters_can_be_read_in_each_hue_and_scheme(string scheme, string format, int hue)
    {
        var background = Read("background", format, Hues[hue]);
        var letters = Read("color", format, Hues[hue]);
        Assert.NotEqual(background, letters);
        Assert.True(
            background.GetContrast(letters) >= AccentColor.TextContrast,
            $"hue {hue}, {scheme}: {letters} on {background} has a contrast of {background.GetContrast(letters):0.0}");
    }

    [Theory]
    [InlineData("oklch(1 0 0)", "#ffffff")]
    [InlineData("oklch(0.627955 0.257683 29.2339)", "#ff0000")]
    [InlineData("oklch(0.519752 0.176858 142.495)", "#008000")]
    [InlineData("oklch(0.452014 0.313214 264.052)", "#0000ff")]
    public void The_conversion_of_this_test_matches_the_examples_of_the_specification(string color, string expected)
    {
        var parts = color["oklch(".Length..^1].Split(' ').Select(static part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(expected, ToSrgb(parts[0], parts[1], parts[2]).ToString());
    }

    [Fact]
    public void A_tile_has_letters_in_the_hue_of_its_client_and_is_hidden_from_screen_readers()
    {
        var client = Create("github", "GitHub");
        var tile = Draw(client);
        Assert.Equal($"<span class=\"toa-tile toa-t{Tile.GetHue("github")}\" aria-hidden=\"true\">GH</span>", tile);
        Assert.Equal(tile, Draw(client));
        Assert.Equal($"<span class=\"toa-tile toa-t{Tile.GetHue("github")}\" aria-hidden=\"true\">&lt;b</span>", Draw(client with { Monogram = "<b" }));
    }

    /// <summary>A picture is an image, so that a browser runs no script in it, and its path does not leave its attribute.</summary>
    [Theory]
    [InlineData("/icons/github.svg", "/app/icons/github.svg")]
    [InlineData("/icons/github.svg?v=2&x", "/app/icons/github.svg?v=2&amp;x")]
    [InlineData("/\"><script>alert(1)</script>", "/app/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")]
    public void A_picture_replaces_the_letters(string icon, string source) => Assert.Equal(
        $"<span class=\"toa-tile toa-tile-picture\" aria-hidden=\"true\"><img src=\"{source}\" alt=\"\"></span>",
        Draw(Create("github", "GitHub") with { Icon = icon }));

    [Theory]
    [InlineData("https://cdn.example/github.svg")]
    [InlineData("data:image/svg+xml,<svg/>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void A_picture_of_another_site_is_never_shown(string icon) =>
        Assert.Equal(Draw(Create("github", "GitHub")), Draw(Create("github", "GitHub") with { Icon = icon }));

    private static ClientView Create(string alias, string name) =>
        new() { Alias = alias, Name = name, Provider = name, Monogram = Monogram.OfName(name) };

    private static string Draw(ClientView client)
    {
        var request = new DefaultHttpContext().Request;
        request.PathBase = "/app";
        var frame = new PageFrame(request, new PageOptions(), new PageTexts(null)) { AppName = "Host", ConnectionsPath = null, IsSignedIn = true, User = null };
        return Tile.OfClient(frame, client).ToString();
    }

    /// <summary>Reads a color of the tiles' rule: lightness and chroma for one scheme, with a hue.</summary>
    private static AccentColor Read(string property, string format, double hue)
    {
        var rule = Style[Style.IndexOf("[class*=\"toa-t\"]", StringComparison.Ordinal)..];
        var match = Assert.Single(ColorRule().Matches(rule[..rule.IndexOf('}', StringComparison.Ordinal)]), match => match.Groups[5].Value == property);
        var parts = match.Result(format)["oklch(".Length..].Split(' ');
        return ToSrgb(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), hue);
    }

    /// <summary>Converts a color with the matrices of CSS Color 4, section 9.2. Parts outside of sRGB are clipped.</summary>
    private static AccentColor ToSrgb(double lightness, double chroma, double hue)
    {
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new(
            Encode((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Encode((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Encode((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }

    private static byte Encode(double part)
    {
        var value = part <= 0.0031308 ? 12.92 * part : (1.055 * Math.Pow(part, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }

    private static T Number<T>(Group group)
        where T : IParsable<T> => T.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.toa-t(\d+) \{ --toa-hue: ([\d.]+); \}")]
    private static partial Regex HueRule();

    [GeneratedRegex(@"(?<5>background|border-color|color): light-dark\(oklch\((?<1>[\d.]+) (?<2>[\d.]+) var\(--toa-hue\)\), oklch\((?<3>[\d.]+) (?<4>[\d.]+) var\(--toa-hue\)\)\);")]
    private static partial Regex ColorRule();
}
