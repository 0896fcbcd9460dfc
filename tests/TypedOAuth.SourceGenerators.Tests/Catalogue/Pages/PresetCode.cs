namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Writes the lines that an application copies.</summary>
internal static class PresetCode
{
    public static IEnumerable<string> Write(PresetFacts facts) =>
    [
        "```csharp", "using TypedOAuth;", "", .. WriteClass(facts), "```", "",
        .. DescribeScopes(facts),
        "```csharp", .. WriteRegistration(facts), "```", "",
        "`AddTypedOAuth`, the store and the sign-in are the same for all clients: see [Getting started](../../getting-started.md#3-register-the-client).",
        .. DescribeOrigins(facts),
    ];

    /// <summary>Returns the class with the scopes of the catalogue's example.</summary>
    public static IEnumerable<string> WriteClass(PresetFacts facts)
    {
        var scopes = facts.Provider.ExampleCode is { } code ? $", DefaultScopes = {code}" : "";
        return [$"[OAuth2Client(Provider = OAuth2Providers.{facts.Provider.ConstantName}{scopes})]", $"public partial class {facts.Provider.ClassName};"];
    }

    /// <summary>Returns the calls that register and map the client.</summary>
    public static IEnumerable<string> WriteRegistration(PresetFacts facts)
    {
        var api = facts.GetTexts("ApiOrigins").FirstOrDefault(IsAddress);
        var address = api is null && facts.GetTexts("ApiOrigins").Any() ? "" : $", http => http.BaseAddress = new Uri(\"{api ?? "https://api.example.com"}/\")";
        return
        [
            $"builder.Services.Add{facts.Provider.ClassName}();",
            $"builder.Services.AddHttpClient(\"{facts.Id}\"{address})",
            $"    .Add{facts.Provider.ConstantName}AccessToken();",
            $"app.Map{facts.Provider.ClassName}();",
        ];
    }

    private static bool HasAddress(PresetFacts facts) => facts.GetTexts("ApiOrigins").Any(IsAddress);

    private static bool IsAddress(string origin) => origin.IndexOfAny(['*', '{']) < 0;

    private static IEnumerable<string> DescribeScopes(PresetFacts facts)
    {
        var required = facts.Provider.RequiredScopes;
        if (required.Count > 0)
        {
            yield return $"Each request contains {PresetWords.JoinCode(required)}. `DefaultScopes` adds the scopes that your application needs.";
            yield return "";
        }
    }

    private static IEnumerable<string> DescribeOrigins(PresetFacts facts)
    {
        var origins = facts.GetTexts("ApiOrigins").ToList();
        yield return origins.Count > 0
            ? $"The `HttpClient` sends the token only to {PresetWords.JoinCode(origins)}.{(HasAddress(facts) ? "" : $" Write the whole address in each request, because {DescribeHosts(facts, origins)}.")}"
            : "The catalogue does not state the address of the API. Replace `https://api.example.com/` with it. If the API has further hosts, declare them in `ApiOrigins`.";
    }

    /// <summary>Returns why a request has no fixed host, as the end of a sentence.</summary>
    private static string DescribeHosts(PresetFacts facts, List<string> origins)
    {
        var used = facts.GetParts("endpointParameters")
            .Where(parameter => origins.Exists(origin => origin.Contains($"{{{parameter.GetProperty("name").GetString()}}}", StringComparison.Ordinal))).ToList();
        return used.Count == 0 ? "the API has several hosts"
            : used.TrueForAll(static parameter => PresetFacts.GetText(parameter, "source") is null or "Setting") ? "a setting determines the host"
            : "the host depends on the account";
    }
}
