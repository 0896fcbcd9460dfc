using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Each rule, by its page: it fires there, with that message; it does not on the near miss; and nothing is missing.</summary>
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
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            var path = Path.Combine(RulePage.Folder, $"{id}.md");
            await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace($"\n> {page.Message}\n", $"\n> {message}\n", StringComparison.Ordinal));
            page = RulePage.Read(id);
        }

        Assert.Equal(page.Message, message);
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

    [Fact]
    public void Every_rule_has_a_descriptor_an_analyzer_a_release_row_a_page_and_a_line_in_the_index()
    {
        var descriptors = typeof(OAuth2ClientGenerator).Assembly.GetType("TypedOAuth.SourceGenerators.Diagnostics.Rules")!
            .GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();
        var ids = descriptors.Select(static rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(static number => $"TOA{number:D4}"), ids);
        Assert.Equal(ids, AnalyzerHarness.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids, RulePage.Ids);

        var root = EmittedCodeDocumentTests.Root;
        var release = File.ReadAllText(Path.Combine(root, "src", "TypedOAuth.SourceGenerators", "AnalyzerReleases.Unshipped.md"));
        var index = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        foreach (var rule in descriptors)
        {
            var page = RulePage.Read(rule.Id);
            Assert.Equal((rule.Title.ToString(CultureInfo.InvariantCulture), rule.DefaultSeverity.ToString(), rule.Category), (page.Title, page.Severity, page.Category));
            Assert.Contains($"\n{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | ", release, StringComparison.Ordinal);
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {page.Severity.ToLowerInvariant()} | {page.Title} |\n", index, StringComparison.Ordinal);
        }

        Assert.Contains($"[{ids.Count} rules](docs/rules/README.md)", File.ReadAllText(Path.Combine(root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duplicate_alias_is_seen_across_projects()
    {
        var library = GeneratorHarness.RunClean($"{GeneratorHarness.Annotate()} public partial class LibraryClient;").Output;
        var app = GeneratorHarness.Compile($"{GeneratorHarness.Annotate(alias: "ACME".ToLowerInvariant())} public partial class AppClient;")
            .WithAssemblyName("Other").AddReferences(library.ToMetadataReference());
        var diagnostic = Assert.Single(await AnalyzerHarness.AnalyzeAsync(app));
        Assert.Equal("TOA0004", diagnostic.Id);
        Assert.Contains("LibraryClient", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}

/// <summary>Runs the generator, and then the analyzers on all that there is.</summary>
internal static class AnalyzerHarness
{
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(OAuth2ClientGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    /// <summary>Analyzes a source; one that begins with statements is an application.</summary>
    public static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string source)
    {
        var compilation = GeneratorHarness.Compile(source, Usings);
        return AnalyzeAsync(source.StartsWith("var ", StringComparison.Ordinal)
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation);
    }

    public static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation) =>
        AnalyzeOutputAsync(GeneratorHarness.Run(compilation).Output);

    /// <summary>Analyzes what the generator has run on.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeOutputAsync(CSharpCompilation output)
    {
        var faults = new List<Exception>();
        var analyzed = output.WithAnalyzers(
            [.. Analyzers],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), (exception, _, _) => { lock (faults) { faults.Add(exception); } }, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
