using System.Text;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Writes the page of one preset.</summary>
internal static class PresetPage
{
    public static string Write(CatalogueProvider provider)
    {
        var facts = new PresetFacts(provider);
        var page = new StringBuilder();
        page.Append("# ").Append(provider.Name).Append("\n\n").Append(WriteLead(facts)).Append("\n\n");
        WriteSection(page, "Lines to copy", PresetCode.Write(facts));
        WriteSection(page, "Setup", PresetSetup.Write(facts));
        WriteSection(page, "Scopes", PresetScopes.Write(facts));
        WriteSection(page, "Account", [PresetTokens.DescribeAccount(facts)]);
        WriteSection(page, "Tokens", PresetTokens.DescribeTokens(facts));
        WriteSection(page, "Disconnect", PresetRevocation.Write(facts));
        WriteSection(page, "Differences from the specifications", PresetDifferences.Write(facts));
        WriteSection(page, "Good to know", CatalogueProvider.GetTexts(provider.Facts, "notes").Select(static note => $"- {note}"));
        WriteSection(page, "Decisions", PresetEvidence.DescribeDecisions(facts));
        WriteSection(page, "Evidence", PresetEvidence.DescribeSupport(facts));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string WriteLead(PresetFacts facts)
    {
        var docs = facts.Provider.Docs is { Length: > 0 } address ? $"[{facts.Name}'s documentation]({address})" : "No documentation of the provider is known";
        var guide = ProviderGuides.Find(facts.Id) is { } name
            ? $" The [guide](../{name}.md) has a class that declares everything, and says more about the provider."
            : "";
        return $"{docs}. This page describes the preset; [Providers](../README.md) explains presets.{guide}";
    }

    private static void WriteSection(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        page.Append(text.Length == 0 ? "" : $"## {title}\n\n{text}\n\n");
    }
}
