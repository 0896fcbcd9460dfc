using System.Text.Json;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Reads the facts of a provider from its file in the catalogue.</summary>
internal sealed class ProviderEntry(JsonElement facts)
{
    private static readonly string[] EndpointNames =
        ["AuthUri", "AccessTokenUri", "RefreshTokenUri", "ExchangeTokenUri", "RevokeTokenUri", "UserInfoUri", "Issuer", "DiscoveryUri"];

    /// <summary>The id, which is the default alias of a client.</summary>
    public string Id { get; } = facts.GetProperty("id").GetString()!;

    public string Name { get; } = facts.GetProperty("name").GetString()!;

    /// <summary>The name of the constant in <c>OAuth2Providers</c>, and of the class in <c>OAuth2Scopes</c>.</summary>
    public string CSharpName { get; } = facts.GetProperty("csharpName").GetString()!;

    public string Constant => $"OAuth2Providers.{CSharpName}";

    /// <summary>The documentation of the provider; null if no address is known.</summary>
    public string? Docs => FindString(facts, "docs");

    /// <summary>The reason why the service no longer exists; null if it exists.</summary>
    public string? Ended => FindString(facts, "ended");

    /// <summary>The reason why no declaration is possible; null if one is possible.</summary>
    public string? NotExpressible => FindString(facts, "notExpressible");

    /// <summary>The part of the provider that the declaration does not express; null if nothing is missing.</summary>
    public string? Missing => FindString(facts, "partly");

    public bool IsPreset => Ended is null && NotExpressible is null;

    /// <summary>The client authentication, under its name in <c>OAuth2ClientAuthentication</c>.</summary>
    public string ClientAuthentication => FindString(facts.GetProperty("arguments"), "ClientAuthentication") ?? "ClientSecretPost";

    /// <summary>The endpoints and the issuer, under the names of the arguments.</summary>
    public IEnumerable<(string Name, string Address)> Endpoints =>
        from name in EndpointNames
        let address = FindString(facts.GetProperty("arguments"), name)
        where address is not null
        select (name, address);

    public IReadOnlyList<string> ApiOrigins => ReadStrings(facts.GetProperty("arguments"), "ApiOrigins");

    public IReadOnlyList<string> RequiredScopes => ReadStrings(facts, "requiredScopes");

    /// <summary>The scopes that a first application requests, perhaps also required ones.</summary>
    public IReadOnlyList<string> ExampleScopes => ReadStrings(facts, "exampleScopes");

    public IReadOnlyList<ProviderScope> Scopes { get; } =
    [
        .. (Find(facts, "scopes") is { ValueKind: JsonValueKind.Object } scopes ? scopes.EnumerateObject() : [])
            .Select(static scope => new ProviderScope(scope.Name, FindString(scope.Value, "name") ?? "", FindString(scope.Value, "description") ?? "")),
    ];

    /// <summary>The parameters of the endpoints, whose values the application or the user provides.</summary>
    public IEnumerable<JsonElement> EndpointParameters => ReadItems("endpointParameters");

    public IEnumerable<string> Environments => ReadItems("environments").Select(static environment => FindString(environment, "name")!);

    public IReadOnlyList<string> Notes => ReadStrings(facts, "notes");

    /// <summary>The rules that an application suppresses, with the reasons.</summary>
    public IEnumerable<(string Rule, string Reason)> Suppressed =>
        Find(facts, "suppressed") is { } rules ? rules.EnumerateObject().Select(static rule => (rule.Name, rule.Value.GetString()!)) : [];

    /// <summary>Returns whether the provider has an id or a name, in upper or lower case.</summary>
    public bool IsNamed(string text) => new[] { Id, Name, CSharpName }.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns whether the id or the name contains each word of a search.</summary>
    public bool Matches(IEnumerable<string> words) => words.All(word =>
        Id.Contains(word, StringComparison.OrdinalIgnoreCase) || Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || CSharpName.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the text of a member; returns null if the member is missing or null.</summary>
    public static string? FindString(JsonElement element, string name) => Find(element, name)?.GetString();

    /// <summary>Writes all facts as they are in the catalogue.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("status", Ended is not null ? "ended" : NotExpressible is not null ? "notExpressible" : "preset");
        json.WriteString("constant", IsPreset ? Constant : null);
        json.WriteString("code", IsPreset ? ProviderCode.Write(this) : null);
        foreach (var member in facts.EnumerateObject())
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private List<JsonElement> ReadItems(string name) => Find(facts, name) is { } list ? [.. list.EnumerateArray()] : [];

    private static List<string> ReadStrings(JsonElement element, string name) =>
        Find(element, name) is { } list ? [.. list.EnumerateArray().Select(static item => item.GetString()!)] : [];

    private static JsonElement? Find(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
