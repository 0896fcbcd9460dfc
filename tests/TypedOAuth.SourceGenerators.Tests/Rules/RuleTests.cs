using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>
/// Tests each rule with its page: the report and its message, the code that is not reported, and the completeness of the page.
/// </summary>
public sealed class RuleTests
{
    public static TheoryData<string> Ids { get; } = [.. RulePage.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_fires_where_its_page_shows_it_and_says_what_it_says(string id)
    {
        var page = RulePage.Read(id);
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(page.Bad);
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Id == id);
        Assert.Equal(page.Message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(page.Span, diagnostic.Location.SourceSpan);
        Assert.Equal(page.Severity, diagnostic.Severity.ToString());
        Assert.DoesNotContain(diagnostics, other => other.Id != id && other.Severity > DiagnosticSeverity.Hidden);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task No_rule_fires_on_a_near_miss(string id)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(RulePage.Read(id).Good);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == id || diagnostic.Severity > DiagnosticSeverity.Hidden);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_says_of_its_configuration_is_so(string id)
    {
        var page = RulePage.Read(id);
        var severity = page.Severity == "Hidden" ? "suggestion" : "none";
        Assert.Contains($"`dotnet_diagnostic.{id}.severity = {severity}`", page.Configuration, StringComparison.Ordinal);
        Assert.Contains($"`#pragma warning disable {id}`", page.Configuration, StringComparison.Ordinal);
        Assert.DoesNotContain(await AnalyzeAsync(page.Bad, $"dotnet_diagnostic.{id}.severity = none"), diagnostic => diagnostic.Id == id);
        Assert.Single(
            await AnalyzeAsync(page.Bad, $"dotnet_diagnostic.{id}.severity = suggestion"), diagnostic => diagnostic.Id == id && diagnostic.Severity == DiagnosticSeverity.Info);
        var pragma = $"#pragma warning disable {id}\n";
        Assert.DoesNotContain(
            await AnalyzeAsync(page.Bad.StartsWith("var ", StringComparison.Ordinal) ? page.Bad.Replace("\n[", $"\n{pragma}[", StringComparison.Ordinal) : pragma + page.Bad, ""),
            diagnostic => diagnostic.Id == id);

        static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string source, string setting) =>
            AnalyzerHarness.AnalyzeOutputAsync(GeneratorHarness.Run(AnalyzerHarness.Compile(source)).Output, new EditorConfig(setting), AnalyzerHarness.Analyzers);
    }

    [Fact]
    public void Every_rule_has_a_descriptor_an_analyzer_a_release_row_a_page_and_a_line_in_the_index()
    {
        var descriptors = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();
        var ids = descriptors.Select(static rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"TOA{number:0000}")), ids);
        Assert.Equal(ids, AnalyzerHarness.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ids, RulePage.Ids);

        var root = TestSupport.Repository.Root;
        var release = File.ReadAllText(Path.Combine(root, "src", "TypedOAuth.SourceGenerators", "AnalyzerReleases.Unshipped.md"));
        var index = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        foreach (var rule in descriptors)
        {
            var page = RulePage.Read(rule.Id);
            Assert.Equal((rule.Title.ToString(CultureInfo.InvariantCulture), rule.DefaultSeverity.ToString(), rule.Category), (page.Title, page.Severity, page.Category));
            Assert.Contains($"\n{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | ", release, StringComparison.Ordinal);
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {page.Severity.ToLowerInvariant()} | {page.Title} | ", index, StringComparison.Ordinal);
        }

        Assert.Contains($"[{ids.Count} rules](docs/rules/README.md)", File.ReadAllText(Path.Combine(root, "README.md")), StringComparison.Ordinal);
    }
}
