using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Writes the tables of <c>docs/providers/README.md</c>; people write the text around them.</summary>
internal static partial class ProvidersPage
{
    private static readonly Dictionary<string, Func<string>> Tables = new(StringComparer.Ordinal)
    {
        ["presets"] = WritePresets,
        ["fields"] = WriteFields,
        ["left-out"] = WriteLeftOut,
    };

    /// <summary>Returns the page with its tables replaced.</summary>
    /// <exception cref="InvalidDataException">The page does not have exactly one place for each table.</exception>
    public static string Replace(string page)
    {
        var places = Place().Matches(page).Select(static place => place.Groups["name"].Value).Order(StringComparer.Ordinal);
        return places.SequenceEqual(Tables.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? Place().Replace(page, static place => $"<!-- {place.Groups["name"].Value} -->\n{Tables[place.Groups["name"].Value]()}<!-- /{place.Groups["name"].Value} -->")
            : throw new InvalidDataException($"The page has places for '{string.Join("', '", places)}'.");
    }

    /// <summary>Returns the number of presets that have each field, most frequent first.</summary>
    public static string WriteFields()
    {
        var fields = CatalogueCode.Presets.SelectMany(static preset => GetFields(preset).Select(field => (Field: field, preset.Id)))
            .GroupBy(static use => use.Field, static use => use.Id, StringComparer.Ordinal)
            .OrderByDescending(static uses => uses.Count()).ThenBy(static uses => uses.Key, StringComparer.Ordinal);
        return "| field | presets |\n|---|--:|\n"
            + string.Concat(fields.Select(static uses => string.Create(CultureInfo.InvariantCulture, $"| `{uses.Key}` | {uses.Count()} |\n")));
    }

    private static string WritePresets()
    {
        var presets = CatalogueCode.Presets.Select(static provider => new PresetFacts(provider)).OrderBy(static facts => facts.Id, StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"The catalogue has {CatalogueCode.Presets.Count} presets.\n\n")
            + "| id | provider | constant | PKCE | refresh | reach of a revocation | account | sources |\n|---|---|---|---|---|---|---|--:|\n"
            + string.Concat(presets.Select(WritePreset));
    }

    private static string WritePreset(PresetFacts facts)
    {
        var reach = facts.Reach switch { null => "no revocation", "Unknown" => "unknown", var known => known.ToLowerInvariant() };
        var account = facts.AccountSource switch
        {
            "IdToken" => "ID token",
            "UserInfo" => "user info",
            "TokenResponse" => "token response",
            "CallbackField" => "redirect",
            "EndpointParameter" => "address",
            _ => "–",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| `{facts.Id}` | [{PresetWords.Cell(facts.Name)}]({facts.Path}) | `{facts.Provider.ConstantName}` | {facts.Pkce} | {facts.Refresh} | {reach} | {account} | {facts.Sources} |\n");
    }

    private static IEnumerable<string> GetFields(CatalogueProvider preset) => preset.Facts.EnumerateObject()
        .Where(static fact => fact.Name is not ("$schema" or "ended") && fact.Value.ValueKind != System.Text.Json.JsonValueKind.Null)
        .SelectMany(static fact => fact.Name == "arguments" ? fact.Value.EnumerateObject().Select(static argument => argument.Name) : [fact.Name]);

    private static string WriteLeftOut() => "| provider | reason |\n|---|---|\n" + string.Concat(CatalogueProvider.All
        .Where(static provider => !provider.IsPreset)
        .Select(static provider => $"| {PresetWords.Cell(provider.Name)} | {PresetWords.Cell(provider.Ended ?? provider.NotExpressible!)} |\n"));

    [GeneratedRegex(@"<!-- (?<name>[a-z-]+) -->\n.*?<!-- /\k<name> -->", RegexOptions.Singleline)]
    private static partial Regex Place();
}
