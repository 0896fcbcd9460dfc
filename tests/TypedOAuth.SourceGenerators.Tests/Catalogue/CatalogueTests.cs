using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the attributes express the providers of <c>eng/catalogue</c>.</summary>
public sealed class CatalogueTests(CatalogueRun run, ITestOutputHelper output) : IClassFixture<CatalogueRun>
{
    /// <summary>Rules that report a correct declaration by mistake. When a rule is corrected, its entry must be removed.</summary>
    private static readonly (string Provider, string Rule, string Reason)[] WrongReports =
    [
    ];

    [Fact]
    public void The_clients_of_all_providers_compile_without_a_diagnostic()
    {
        var reported = run.Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
        foreach (var g in reported)
        {
            output.WriteLine($"{GetProvider(g)} {g.Severity} {g}");
        }

        Assert.Equal(
            WrongReports.Select(static wrong => (wrong.Provider, wrong.Rule)).Order(),
            reported.Select(static diagnostic => (GetProvider(diagnostic), diagnostic.Id)).Order());
    }

    [Fact]
    public void Each_suppressed_rule_reports_the_client() => Assert.Equal(
        CatalogueRun.Declared.SelectMany(static provider => provider.Suppressed.Keys.Select(rule => (provider.Id, rule))).Order(),
        run.Diagnostics.Where(static diagnostic => diagnostic.IsSuppressed).Select(static diagnostic => (GetProvider(diagnostic), diagnostic.Id)).Distinct().Order());

    private static string GetProvider(Diagnostic diagnostic) => Path.GetFileNameWithoutExtension(diagnostic.Location.SourceTree?.FilePath ?? "");
}
