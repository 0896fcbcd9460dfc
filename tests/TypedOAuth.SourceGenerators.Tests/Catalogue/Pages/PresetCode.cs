namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Writes the lines that an application copies.</summary>
internal static class PresetCode
{
    /// <summary>The scopes of sign-in, which no page suggests.</summary>
    private static readonly string[] SignInScopes = ["openid", "profile", "email", "offline_access", "offline", "refresh_token"];

    private static readonly string[] ReadingWords = ["Read", "See", "View", "List", "Search", "Download", "Use"];

    private static readonly string[] ChangingWords = ["change", "write", "manage", "delete", "create", "post", "send"];

    public static IEnumerable<string> Write(PresetFacts facts) =>
    [
        "```csharp", "using TypedOAuth;", "", .. WriteClass(facts), "```", "",
        .. DescribeScopes(facts),
        "```csharp", .. WriteRegistration(facts), "```", "",
        "`AddTypedOAuth`, the store and the sign-in are the same for all clients: see [Getting started](../../getting-started.md#3-register-the-client).",
        .. DescribeOrigins(facts),
    ];

    /// <summary>Returns the class, with one scope if the catalogue lists a plausible one, and the one that requests a refresh token.</summary>
    public static IEnumerable<string> WriteClass(PresetFacts facts)
    {
        var names = new[] { FindExample(facts), FindRefreshScope(facts) }.OfType<string>()
            .Select(name => $"OAuth2Scopes.{facts.Provider.ConstantName}.{name}").ToList();
        var scope = names.Count > 0 ? $", DefaultScopes = [{string.Join(", ", names)}]" : "";
        var named = $"[OAuth2Client(Provider = OAuth2Providers.{facts.Provider.ConstantName}{scope})]";
        return [named, $"public partial class {facts.Provider.ClassName};"];
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
            ? $"The `HttpClient` sends the token only to {PresetWords.JoinCode(origins)}.{(HasAddress(facts) ? "" : " A request contains the whole address, because the host differs between accounts.")}"
            : "The catalogue states no address of the API: replace `https://api.example.com/`, or declare `ApiOrigins`.";
    }

    /// <summary>Returns the constant of the scope that requests a refresh token; null if the preset requests it or there is none.</summary>
    private static string? FindRefreshScope(PresetFacts facts)
    {
        var scopes = facts.GetParts("rules").Where(static rules => rules.TryGetProperty("refreshTokens", out _))
            .SelectMany(static rules => CatalogueProvider.GetTexts(rules.GetProperty("refreshTokens"), "scopes")).ToList();
        return scopes.Exists(facts.Provider.RequiredScopes.Contains)
            ? null
            : facts.Provider.Scopes.FirstOrDefault(scope => scopes.Contains(scope.Scope)).Name;
    }

    private static bool IsOfReading(string? description) => description is not null
        && !ChangingWords.Any(word => description.Contains(word, StringComparison.Ordinal))
        && ReadingWords.Any(word => description.StartsWith($"{word} ", StringComparison.Ordinal));

    /// <summary>Returns the constant of the first scope that reads something, or of the first one; null if there is none besides those of sign-in.</summary>
    private static string? FindExample(PresetFacts facts)
    {
        var candidates = facts.Provider.Scopes
            .Where(scope => !facts.Provider.RequiredScopes.Contains(scope.Scope) && !SignInScopes.Contains(scope.Scope)).ToList();
        return candidates.Find(static scope => IsOfReading(scope.Description)).Name ?? candidates.FirstOrDefault().Name;
    }
}
