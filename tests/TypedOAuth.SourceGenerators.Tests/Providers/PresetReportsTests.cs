using System.Globalization;
using System.Text;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.SourceGenerators.Tests.Providers;

/// <summary>Tests the rules that report presets.</summary>
public sealed class PresetReportsTests
{
    [Fact]
    public void The_code_contains_the_suppressed_rules_of_the_files()
    {
        var path = Path.Combine(CatalogueProvider.Folder, "PresetReports.Data.cs");
        var expected = Write();
        if (RulePageWriter.IsAskedFor)
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("egnyte", "TOA0019", true)]
    [InlineData("egnyte", "TOA0083", false)]
    [InlineData("github", "TOA0019", false)]
    [InlineData("", "TOA0019", false)]
    public void A_rule_reports_the_presets_that_suppress_it(string id, string rule, bool expected) => Assert.Equal(expected, PresetReports.Contains(id, rule));

    private static string Write()
    {
        var text = new StringBuilder("""
            // Written from the JSON files of this folder by PresetReportsTests. To update it, run the generator's tests with TYPEDOAUTH_UPDATE_DOCS=1.
            namespace TypedOAuth.SourceGenerators.Providers;

            /// <content>Contains the suppressed rules of the JSON files.</content>
            internal static partial class PresetReports
            {
                private static string[] GetRules(string id) => id switch
                {

            """.ReplaceLineEndings("\n"));
        foreach (var provider in CatalogueCode.Presets.Where(static provider => provider.Suppressed.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"        \"{provider.Id}\" => [{string.Join(", ", provider.Suppressed.Keys.Order(StringComparer.Ordinal).Select(static rule => $"\"{rule}\""))}],\n");
        }

        return text.Append("        _ => [],\n    };\n}\n").ToString();
    }
}
