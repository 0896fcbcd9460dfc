using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>A rule's page, whose examples and messages the tests use.</summary>
internal sealed partial record RulePage(string Id, string Title, string Severity, string Category, string Bad, TextSpan Span, string Message, string Good, string? FixTitle, string? Fixed, string Configuration)
{
    public static string Folder { get; } = Path.Combine(TestSupport.Repository.Root, "docs", "rules");

    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.GetFiles(Folder, "TOA*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static RulePage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{id}.md")).ReplaceLineEndings("\n");
        var match = Layout().Match(text);
        Assert.True(match.Success, $"{id}.md is laid out as the other pages are.");
        var (bad, span) = TakeCarets(match.Groups["bad"].Value);
        return new(
            id, match.Groups["title"].Value, match.Groups["severity"].Value, match.Groups["category"].Value, bad, span,
            match.Groups["message"].Value, match.Groups["good"].Value,
            match.Groups["fixed"].Success ? match.Groups["title2"].Value : null, match.Groups["fixed"].Success ? match.Groups["fixed"].Value : null,
            match.Groups["configuration"].Value);
    }

    /// <summary>Removes the comment line whose carets mark the location in the line above.</summary>
    private static (string Source, TextSpan Span) TakeCarets(string example)
    {
        var lines = example.Split('\n').ToList();
        var index = lines.FindIndex(static line => Carets().IsMatch(line));
        Assert.True(index > 0, "The example shows its place with carets.");
        var (start, length) = (lines[index].IndexOf('^', StringComparison.Ordinal), lines[index].Count(static c => c == '^'));
        lines.RemoveAt(index);
        return (string.Join('\n', lines), new TextSpan(lines.Take(index - 1).Sum(static line => line.Length + 1) + start, length));
    }

    [GeneratedRegex("""
        ^# TOA\d{4}: (?<title>.+)\n\n(?<severity>\w+), category `(?<category>[\w.]+)`\n\n.+?\n\n## Violates\n\n```csharp\n(?<bad>.+?)\n```\n\n> (?<message>.+?)\n\n## Complies\n\n```csharp\n(?<good>.+?)\n```\n\n(## Fix\n\n(?<title2>[^\n]+)\n\n```csharp\n(?<fixed>.+?)\n```\n\n)?## Configure\n\n(?<configuration>.+)\n$
        """, RegexOptions.Singleline)]
    private static partial Regex Layout();

    [GeneratedRegex(@"^// *\^+$")]
    private static partial Regex Carets();
}
