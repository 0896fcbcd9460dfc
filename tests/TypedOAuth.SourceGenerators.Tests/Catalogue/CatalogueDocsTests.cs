using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks the pages of presets in <c>docs/providers</c>, and the tables of the page that lists them.</summary>
public sealed partial class CatalogueDocsTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(ProviderGuides.Folder, "catalogue");

    private static readonly string IndexPath = Path.Combine(ProviderGuides.Folder, "README.md");

    [Fact]
    public void Each_preset_has_a_page_with_its_facts()
    {
        var expected = CatalogueCode.Presets.ToDictionary(static provider => Path.Combine(Folder, $"{provider.Id}.md"), PresetPage.Write, StringComparer.Ordinal);
        if (RulePageWriter.IsAskedFor)
        {
            Update(expected);
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal));
        Assert.All(expected, static page => Assert.Equal(page.Value, File.ReadAllText(page.Key).ReplaceLineEndings("\n")));
    }

    [Fact]
    public void The_list_of_presets_counts_fields_and_names_what_is_left_out()
    {
        output.WriteLine(ProvidersPage.WriteFields());
        var text = File.ReadAllText(IndexPath).ReplaceLineEndings("\n");
        var expected = ProvidersPage.Replace(text);
        if (RulePageWriter.IsAskedFor)
        {
            File.WriteAllText(IndexPath, text = expected);
        }

        Assert.Equal(expected, text);
    }

    /// <summary>A reader of one page finds the other.</summary>
    [Fact]
    public void Each_guide_of_a_provider_links_to_the_page_of_its_preset()
    {
        Assert.NotEmpty(ProviderGuides.All);
        Assert.All(ProviderGuides.All, static guide =>
        {
            Assert.Contains(CatalogueCode.Presets, preset => preset.Id == guide.Key);
            Assert.Contains($"(catalogue/{guide.Key}.md)", File.ReadAllText(Path.Combine(ProviderGuides.Folder, $"{guide.Value}.md")), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_links_of_the_pages_lead_to_files_and_headings() => Assert.Equal(
        [],
        Directory.EnumerateFiles(ProviderGuides.Folder, "*.md", SearchOption.AllDirectories).Append(CataloguePage.FilePath)
            .SelectMany(static path => FindBrokenLinks(path)));

    /// <summary>The lines of all pages compile together, without a diagnostic of the compiler or of a rule.</summary>
    [Fact]
    public async Task The_code_of_all_pages_compiles_without_a_diagnostic()
    {
        var blocks = CatalogueCode.Presets
            .Select(static provider => CodeBlock().Matches(File.ReadAllText(Path.Combine(Folder, $"{provider.Id}.md")).ReplaceLineEndings("\n"))).ToList();
        Assert.All(blocks, static page => Assert.Equal(2, page.Count));
        var program = $"""
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;
            var builder = WebApplication.CreateBuilder(args);
            var app = builder.Build();
            {string.Concat(blocks.Select(static page => page[1].Groups["code"].Value))}
            app.Run();
            """;
        var clients = $"using TypedOAuth;\n{string.Concat(blocks.Select(static page => page[0].Groups["code"].Value.Replace("using TypedOAuth;", "", StringComparison.Ordinal)))}";
        var compilation = AnalyzerHarness.Compile(program).AddSyntaxTrees(Parse(clients, "Clients.cs"));
        var faults = await AnalyzerHarness.CompileAndAnalyzeAsync(Run(compilation, tracksSteps: false).Output);
        var found = faults.Where(static fault => fault.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> FindBrokenLinks(string path)
    {
        foreach (Match link in Link().Matches(File.ReadAllText(path)))
        {
            var file = link.Groups["file"].Value.Length == 0 ? path : Path.GetFullPath(link.Groups["file"].Value, Path.GetDirectoryName(path)!);
            if (!File.Exists(file) && !Directory.Exists(file))
            {
                yield return $"{path}: {link.Value}";
            }
            else if (link.Groups["heading"] is { Success: true } heading
                && !Heading().Matches(File.ReadAllText(file)).Any(title => GetAnchor(title.Groups["title"].Value) == heading.Value))
            {
                yield return $"{path}: {link.Value}";
            }
        }
    }

    /// <summary>Returns the anchor that GitHub gives a heading.</summary>
    private static string GetAnchor(string title) => NoAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    private static void Update(Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder).Except(pages.Keys))
        {
            File.Delete(old);
        }

        foreach (var (path, text) in pages)
        {
            File.WriteAllText(path, text);
        }
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<file>[^)#\s]*)(#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]")]
    private static partial Regex NoAnchor();
}
