using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Writes what a rule's page shares with the rule: title, severity, place, message, and what the fix writes.</summary>
internal static partial class RulePageWriter
{
    /// <summary>Whether the pages are to be written again, before they are read.</summary>
    public static bool IsAskedFor => Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1";

    public static async Task WriteAsync(DiagnosticDescriptor rule)
    {
        var page = RulePage.Read(rule.Id);
        var diagnostic = (await AnalyzerHarness.AnalyzeAsync(page.Bad)).First(diagnostic => diagnostic.Id == rule.Id);
        var path = Path.Combine(RulePage.Folder, $"{rule.Id}.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var title = rule.Title.ToString(CultureInfo.InvariantCulture);
        text = text.Replace($": {page.Title}\n\n{page.Severity}, category `{page.Category}`", $": {title}\n\n{rule.DefaultSeverity}, category `{rule.Category}`", StringComparison.Ordinal);
        text = text.Replace($"\n> {page.Message}\n", $"\n> {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n", StringComparison.Ordinal);
        text = Violation().Replace(text, _ => $"## Violates\n\n```csharp\n{AddCarets(page.Bad, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}\n```\n", 1);
        if (page.FixTitle is not null)
        {
            var (fixTitle, changed) = await FixHarness.FixAsync(FixHarness.CreateProject(page.Bad), rule.Id);
            text = Fix().Replace(text, $"## Fix\n\n{fixTitle}\n\n```csharp\n{(await FixHarness.ReadAsync(changed)).TrimEnd('\n')}\n```\n".Replace("$", "$$", StringComparison.Ordinal), 1);
        }

        File.WriteAllText(path, text);
        WriteRow(rule, title);
    }

    private static void WriteRow(DiagnosticDescriptor rule, string title)
    {
        var path = Path.Combine(RulePage.Folder, "README.md");
        var index = File.ReadAllText(path).ReplaceLineEndings("\n");
        var row = new Regex($@"(?m)^\| \[{rule.Id}\]\({rule.Id}\.md\) \| \w+ \| [^|]+ \| ");
        File.WriteAllText(path, row.Replace(
            index, $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {title} | ".Replace("$", "$$", StringComparison.Ordinal)));
    }

    /// <summary>Shows a place by carets in a comment below its line.</summary>
    private static string AddCarets(string source, int start, int length)
    {
        var lineStart = source.LastIndexOf('\n', start) + 1;
        var lineEnd = source.IndexOf('\n', start) is >= 0 and var end ? end : source.Length;
        return source.Insert(lineEnd, $"\n//{new string(' ', start - lineStart - 2)}{new string('^', Math.Min(length, lineEnd - start))}");
    }

    [GeneratedRegex("## Violates\n\n```csharp\n.*?\n```\n", RegexOptions.Singleline)]
    private static partial Regex Violation();

    [GeneratedRegex("## Fix\n\n.*?\n```\n", RegexOptions.Singleline)]
    private static partial Regex Fix();
}
