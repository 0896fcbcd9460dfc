using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks that docs/security.md is complete and names existing tests and rules.</summary>
public sealed partial class SecurityDocumentTests
{
    private const int RequirementCells = 4;

    private static readonly string Docs = Path.Combine(Repository.Root, "docs");
    private static readonly List<string[]> Rows = ReadRows();
    private static readonly HashSet<string> Tests = FindTests();

    [Fact]
    public void Each_requirement_has_one_row()
    {
        (string Letter, int Count)[] groups = [("F", 15), ("A", 4), ("T", 8), ("S", 14)];
        var expected = groups.SelectMany(static group => Enumerable.Range(1, group.Count).Select(number => $"{group.Letter}{number}"));
        Assert.Equal(expected, Rows.Where(static row => row.Length == RequirementCells).Select(static row => row[0]));
    }

    [Fact]
    public void A_requirement_has_a_test_or_a_rule_or_is_open() => Assert.All(
        Rows.Where(static row => row.Length == RequirementCells),
        static row => Assert.True(
            GetTests(row).Any() || RuleId().IsMatch(row[2]) || row[2].StartsWith("**Open**", StringComparison.Ordinal),
            $"{row[0]} has no test and no rule, and is not marked as open."));

    [Fact]
    public void A_defect_and_a_statement_have_a_test() =>
        Assert.All(Rows.Where(static row => row.Length != RequirementCells), static row => Assert.NotEmpty(GetTests(row)));

    [Fact]
    public void Each_test_that_is_named_exists() => Assert.All(
        Rows.SelectMany(GetTests),
        static test => Assert.True(Tests.Contains(test), $"{test} is named, and is not a test that runs."));

    [Fact]
    public void Each_rule_that_is_named_has_a_page()
    {
        var rules = RuleId().Matches(File.ReadAllText(Path.Combine(Docs, "security.md"))).Select(static match => match.Value).Distinct().ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, static rule => Assert.True(File.Exists(Path.Combine(Docs, "rules", $"{rule}.md")), $"{rule} has no page."));
    }

    [Fact]
    public void The_defects_are_those_that_have_a_test()
    {
        var expected = SeedDefectTests.Defects.Select(static row => row.Data)
            .Select(static defect => $"D{defect.Item1} {defect.Item2} `{defect.Item3.Name}.{defect.Item4}`");
        Assert.Equal(expected, Rows.Where(static row => row[0][0] == 'D').Select(static row => string.Join(' ', row)));
    }

    [Fact]
    public void Each_statement_of_the_README_has_a_row()
    {
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        var section = readme.SkipWhile(static line => line != "## How it is secured").Skip(1)
            .SkipWhile(static line => line.Length == 0).TakeWhile(static line => line.Length > 0)
            .Select(static line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line.Trim());
        var statements = Rows.Where(static row => row[0][0] == 'R').Select(static row => row[1]);
        Assert.Equal(string.Join(' ', section), string.Join(' ', statements));
    }

    /// <summary>Returns the names in the last cell of a row.</summary>
    private static IEnumerable<string> GetTests(string[] row) => Quoted().Matches(row[^1]).Select(static match => match.Groups[1].Value);

    private static List<string[]> ReadRows() =>
    [
        .. File.ReadLines(Path.Combine(Docs, "security.md")).Where(static line => RowStart().IsMatch(line))
            .Select(static line => line[1..^1].Split('|', StringSplitOptions.TrimEntries)),
    ];

    /// <summary>Returns all tests that run, as <c>Class.Method</c>.</summary>
    private static HashSet<string> FindTests() => SourceTree.EnumerateFiles(Path.Combine(Repository.Root, "tests"))
        .SelectMany(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(static method => method.AttributeLists.SelectMany(static list => list.Attributes).Any(IsTest))
        .Select(static method => $"{((TypeDeclarationSyntax)method.Parent!).Identifier.Text}.{method.Identifier.Text}")
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsTest(AttributeSyntax attribute) => attribute.Name.ToString() is "Fact" or "Theory"
        && attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.Text == "Skip") is not true;

    [GeneratedRegex(@"^\| [A-Z][0-9]+ \|")]
    private static partial Regex RowStart();

    [GeneratedRegex("TOA[0-9]{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
