using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the attributes express the providers of <c>src/TypedOAuth.SourceGenerators/Providers</c>.</summary>
public sealed class CatalogueTests(CatalogueRun run, ITestOutputHelper output) : IClassFixture<CatalogueRun>
{
    /// <summary>Only the rule that suggests the preset reports the clients, because their attributes are those of the presets.</summary>
    [Fact]
    public void The_clients_of_all_providers_compile_without_another_diagnostic() => Assert.Equal("", string.Join('\n', run.Diagnostics
        .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "TOA0086")));

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
