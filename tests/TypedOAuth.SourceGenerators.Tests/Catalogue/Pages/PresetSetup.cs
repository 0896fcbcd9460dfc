using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes the registration at the provider, and the settings.</summary>
internal static class PresetSetup
{
    /// <summary>The arguments of an environment, by their names in the files.</summary>
    private const string OriginsFact = "apiOrigins";

    public static IEnumerable<string> Write(PresetFacts facts) =>
    [
        GetSetup(facts), "",
        $"The redirect URI is `{{BaseUri}}/oauth2/{facts.Id}-callback`, for example `https://app.example/oauth2/{facts.Id}-callback`. It contains the client's `Alias`,",
        "which is the provider's id by default, and the setting `OAuth2:PathPrefix` replaces `/oauth2`. See [Settings](../../settings.md).", "",
        "| setting | required | value |", "|---|---|---|",
        .. WriteSettings(facts),
        .. WriteParameters(facts),
        .. WriteEnvironments(facts),
    ];

    private static string GetSetup(PresetFacts facts) => facts.Provider.Facts.TryGetProperty("setup", out var setup)
        ? setup.GetString()!
        : "Register an application at the provider, and enter the redirect URI. The catalogue does not describe the steps.";

    private static IEnumerable<string> WriteSettings(PresetFacts facts)
    {
        yield return WriteRow(facts, "ClientId", "yes", "The client ID of your application at the provider.");
        var methods = facts.GetParts("requests").Select(static request => PresetFacts.GetText(request, "authentication")).OfType<string>()
            .Append(facts.GetText("ClientAuthentication") ?? "ClientSecretPost").ToList();
        var uses = methods.Any(static method => method.StartsWith("ClientSecret", StringComparison.Ordinal))
            || HasSecret(facts, "requestParameters") || HasSecret(facts, "requestHeaders") || facts.GetParts("callbackSignature").Any()
            || facts.GetText("IdTokenSigningAlgorithm") == "HS256";
        if (uses)
        {
            yield return WriteRow(facts, "ClientSecret", "yes", "The client secret, from user secrets, a vault or the environment.");
        }

        if (methods.Contains("SignedClientSecret"))
        {
            yield return WriteRow(facts, "PrivateKey", "yes", "The private key in PEM format, which signs the secret. Instead, you can set `PrivateKeyFile` to the path of the file with the key.");
            yield return WriteRow(facts, "KeyId", "yes", "The identifier of the key, which the provider shows.");
        }

        foreach (var parameter in facts.GetParts("endpointParameters"))
        {
            if (PresetFacts.GetText(parameter, "source") is null or "Setting")
            {
                var value = PresetFacts.GetText(parameter, "value");
                yield return WriteRow(
                    facts, $"Parameters:{parameter.GetProperty("name").GetString()}", value is null ? "yes" : "no",
                    $"{DescribeValue(parameter)}{(value is null ? "" : $" The default is `{value}`.")}");
            }
        }

        var environments = facts.GetParts("environments").Select(static environment => environment.GetProperty("name").GetString()!).ToList();
        if (environments.Count > 0)
        {
            yield return WriteRow(facts, "Environment", "no", $"{PresetWords.JoinCode(environments)}. Without this setting, the client uses the provider's main environment.");
        }
    }

    private static bool HasSecret(PresetFacts facts, string parts) => facts.GetParts(parts)
        .Any(static part => PresetFacts.GetText(part, "value")?.Contains("{client_secret}", StringComparison.Ordinal) == true);

    private static string WriteRow(PresetFacts facts, string key, string required, string value) =>
        $"| `OAuth2:{facts.Id}:{key}` | {required} | {PresetWords.Cell(value)} |";

    private static string DescribeValue(JsonElement parameter)
    {
        var label = PresetFacts.GetText(parameter, "label") is { } text ? $"{text}. " : "";
        var example = PresetFacts.GetText(parameter, "example") is { } value ? $", for example `{value}`" : "";
        var values = CatalogueProvider.GetTexts(parameter, "values").Select(static value => value.Split('=')).ToList();
        var rule = values.Count == 0
            ? PresetFacts.GetText(parameter, "pattern") is { } pattern ? $" It matches `{pattern}`." : ""
            : $" It is one of {PresetWords.Join(values.Select(static value => value.Length > 1 ? $"`{value[0]}` (`{value[1]}`)" : $"`{value[0]}`"))}.";
        return $"{label}The value of `{{{parameter.GetProperty("name").GetString()}}}` in the addresses{example}.{rule}";
    }

    private static IEnumerable<string> WriteParameters(PresetFacts facts)
    {
        var others = facts.GetParts("endpointParameters").Where(static parameter => PresetFacts.GetText(parameter, "source") is not (null or "Setting")).ToList();
        return others.Count == 0 ? [] : ["", .. others.Select(static parameter => $"- {DescribeValue(parameter)} {DescribeSource(parameter)}")];
    }

    private static string DescribeSource(JsonElement parameter)
    {
        var from = PresetFacts.GetText(parameter, "from") ?? parameter.GetProperty("name").GetString();
        var suffix = PresetFacts.GetText(parameter, "suffix") is { } text ? $" Users can write it with `{text}`." : "";
        return (PresetFacts.GetText(parameter, "source") switch
        {
            "User" => $"The user enters it, or the application passes it to the URL methods.{suffix}",
            "Callback" => $"The parameter `{from}` of the redirect contains it.",
            "TokenResponse" => $"The member `{from}` of the token response contains it.",
            _ => $"The claim `{from}` of the ID token contains it.",
        }) + (PresetFacts.GetText(parameter, "value") is { } value ? $" Until then, it is `{value}`." : "");
    }

    private static IEnumerable<string> WriteEnvironments(PresetFacts facts)
    {
        var environments = facts.GetParts("environments").ToList();
        return environments.Count == 0 ? [] :
        [
            "", "| environment | replaces |", "|---|---|",
            .. environments.Select(static environment => $"| `{environment.GetProperty("name").GetString()}` | {string.Join("<br>", DescribeEnvironment(environment))} |"),
        ];
    }

    private static IEnumerable<string> DescribeEnvironment(JsonElement environment) => environment.EnumerateObject()
        .Where(static fact => fact.Name != "name")
        .Select(static fact => fact.Name == OriginsFact
            ? $"`ApiOrigins`: {PresetWords.JoinCode(fact.Value.EnumerateArray().Select(static origin => origin.GetString()!))}"
            : $"`{PresetWords.Capitalize(fact.Name)}`: `{fact.Value.GetString()}`");
}
