using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Each message that docs/troubleshooting.md explains is one that the library writes.</summary>
public sealed partial class TroubleshootingTests
{
    private static readonly Lazy<string> Strings = new(ReadStrings);

    public static IEnumerable<TheoryDataRow<string>> Messages =>
        Heading().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "troubleshooting.md")).ReplaceLineEndings("\n"))
            .Select(static match => new TheoryDataRow<string>(match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_on_the_page_exists(string message)
    {
        foreach (var part in message.Split('…', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static part => part.Length > 2))
        {
            Assert.Contains(part, Strings.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_message_that_the_library_does_not_write_is_found() =>
        Assert.DoesNotContain("the moon is in the wrong phase", Strings.Value, StringComparison.Ordinal);

    /// <summary>Joins the strings that are written over several lines.</summary>
    private static string ReadStrings() => Concatenation().Replace(
        string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)),
        "");

    [GeneratedRegex(@"^### `(.+)`$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("""
        "\s*\+\s*\$?"
        """)]
    private static partial Regex Concatenation();
}
