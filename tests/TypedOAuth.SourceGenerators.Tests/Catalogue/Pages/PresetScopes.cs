namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes the scopes of a preset.</summary>
internal static class PresetScopes
{
    public static IEnumerable<string> Write(PresetFacts facts)
    {
        var scopes = facts.Provider.Scopes.ToList();
        if (scopes.Count == 0)
        {
            return ["The catalogue lists no scopes. If the provider has scopes, write the necessary ones as text."];
        }

        var required = facts.Provider.RequiredScopes;
        return
        [
            required.Count > 0
                ? "Write a scope that is missing here as text. The preset always requests the scopes that are marked \"always\"."
                : "Write a scope that is missing here as text. The preset adds no scope to your requests.",
            "", $"| scope | constant in `OAuth2Scopes.{facts.Provider.ConstantName}` | permits | requested |", "|---|---|---|---|",
            .. scopes.Select(scope => $"| `{PresetWords.Cell(scope.Scope)}` | `{scope.Name}` | {PresetWords.Cell(scope.Description ?? "–")} |{(required.Contains(scope.Scope) ? " always" : "")} |"),
            .. DescribeComparison(facts),
        ];
    }

    private static IEnumerable<string> DescribeComparison(PresetFacts facts)
    {
        var lines = new List<string>();
        foreach (var pair in facts.GetParts("scopeEquivalences"))
        {
            lines.Add($"- A response can contain `{pair.GetProperty("equivalent").GetString()}` for `{pair.GetProperty("scope").GetString()}`.");
        }

        if (facts.GetText("ScopeShownByRefreshToken") is { } scope)
        {
            lines.Add($"- `{scope}` counts as granted if the response contains a refresh token.");
        }

        return lines.Count == 0 ? [] : ["", .. lines];
    }
}
