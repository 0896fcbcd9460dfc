using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the attributes express the providers of <c>src/TypedOAuth.SourceGenerators/Providers</c>.</summary>
public sealed class CatalogueTests(CatalogueRun run, ITestOutputHelper output) : IClassFixture<CatalogueRun>
{
    /// <summary>Rules that report a correct declaration by mistake. An entry whose rule is corrected fails the test, and must be removed.</summary>
    private static readonly (string Provider, string Rule, string Reason)[] WrongReports =
    [
        ("egnyte", "TOA0019", "Egnyte documents one address for both endpoints."),
    ];

    [Fact]
    public void The_clients_of_all_providers_compile_without_a_diagnostic()
    {
        var reported = run.Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
        var wrong = WrongReports.Select(static entry => (entry.Provider, entry.Rule)).ToList();
        var found = reported.Select(static diagnostic => (Provider: GetProvider(diagnostic), Rule: diagnostic.Id)).ToList();
        Assert.True(!found.Except(wrong).Any(), string.Join('\n', reported.Where(diagnostic => !wrong.Contains((GetProvider(diagnostic), diagnostic.Id)))));
        Assert.True(!wrong.Except(found).Any(), $"Remove the entries of rules that no longer report the client: {string.Join(", ", wrong.Except(found))}.");
    }

    [Fact]
    public void Each_suppressed_rule_reports_the_client() => Assert.Equal(
        CatalogueRun.Declared.SelectMany(static provider => provider.Suppressed.Keys.Select(rule => (provider.Id, rule))).Order(),
        run.Diagnostics.Where(static diagnostic => diagnostic.IsSuppressed && diagnostic.Id.StartsWith("TOA", StringComparison.Ordinal))
            .Select(static diagnostic => (GetProvider(diagnostic), diagnostic.Id)).Distinct().Order());

    [Fact]
    public void The_page_counts_the_providers_and_the_use_of_the_vocabulary()
    {
        var usage = new CatalogueUsage(CatalogueRun.Declared.Where(static provider => provider.Ended is null)
            .Select(provider => (provider.Id, run.GetAttributes(provider).AsEnumerable())));
        output.WriteLine(CataloguePage.WriteCounts(usage));
        var expected = CataloguePage.Write(usage);
        if (RulePageWriter.IsAskedFor)
        {
            File.WriteAllText(CataloguePage.FilePath, expected);
        }

        Assert.Equal(expected, File.ReadAllText(CataloguePage.FilePath).ReplaceLineEndings("\n"));
    }

    private static string GetProvider(Diagnostic diagnostic) => Path.GetFileNameWithoutExtension(diagnostic.Location.SourceTree?.FilePath ?? "");
}
