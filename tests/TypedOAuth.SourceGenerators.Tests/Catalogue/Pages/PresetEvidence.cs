namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes the decisions behind a preset, and the support of its facts.</summary>
internal static class PresetEvidence
{
    public static IEnumerable<string> DescribeDecisions(PresetFacts facts)
    {
        var lines = facts.GetNamed("decisions")
            .Select(static decision => $"- {(decision.Name == "recommended" ? WriteChoice(decision.Text) : $"{PresetWords.Capitalize(decision.Name.Replace('_', ' '))}: {decision.Text}")}")
            .ToList();
        return lines.Count == 0 ? [] : ["The sources disagree, or the provider has changed:", "", .. lines];
    }

    public static IEnumerable<string> DescribeSupport(PresetFacts facts)
    {
        var support = facts.GetNamed("evidence").ToList();
        yield return $"{facts.Sources} public catalogues and libraries describe {facts.Name}. The facts were last reviewed on {facts.Provider.Facts.GetProperty("reviewed").GetString()}.";
        var documented = Find(support, static value => value == "docs");
        var counted = support.Where(static fact => fact.Text is not ("docs" or "unverified")).Select(static fact => $"`{fact.Name}` ({fact.Text})").ToList();
        var unverified = Find(support, static value => value == "unverified");
        if (documented.Count + counted.Count + unverified.Count > 0)
        {
            yield return "";
        }

        if (documented.Count > 0)
        {
            yield return $"- Stated by the provider's documentation: {string.Join(", ", documented)}.";
        }

        if (counted.Count > 0)
        {
            yield return $"- Stated by several sources: {string.Join(", ", counted)}.";
        }

        if (unverified.Count > 0)
        {
            yield return $"- Not verified: {string.Join(", ", unverified)}.";
        }

        yield return "";
        yield return $"The [preset](../../../src/TypedOAuth/Providers/Presets/{facts.Provider.ConstantName}.cs) shows all attributes. This page is written from the "
            + $"[facts](../../../src/TypedOAuth.SourceGenerators/Providers/{facts.Provider.FileName}.json).";
    }

    /// <summary>Returns the reason of a choice that follows a recommendation. Readers need only the reason.</summary>
    private static string WriteChoice(string text) =>
        text.StartsWith("Followed: ", StringComparison.Ordinal) ? PresetWords.Capitalize(text["Followed: ".Length..]) : text;

    private static List<string> Find(List<(string Name, string Text)> support, Func<string, bool> isFound) =>
        [.. support.Where(fact => isFound(fact.Text)).Select(static fact => $"`{fact.Name}`")];
}
