using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Reads the facts of a preset that its page describes.</summary>
internal sealed class PresetFacts(CatalogueProvider provider)
{
    private readonly JsonElement _arguments = provider.Facts.GetProperty("arguments");

    public CatalogueProvider Provider => provider;

    public string Id => provider.Id;

    public string Name => provider.Name;

    /// <summary>The page's path in <c>docs/providers</c>.</summary>
    public string Path => $"catalogue/{provider.Id}.md";

    public int Sources => provider.Facts.GetProperty("sources").GetInt32();

    /// <summary>The method of PKCE.</summary>
    public string Pkce => GetText("Pkce") ?? "S256";

    /// <summary>The reach of a revocation; null if the preset has no revocation endpoint.</summary>
    public string? Reach => GetText("RevokeTokenUri") is null ? null : GetText("RevocationReach") ?? "Unknown";

    /// <summary>How an access token is replaced, in one or two words.</summary>
    public string Refresh => GetBoolean("SupportsRefresh") == false ? "no"
        : GetText("RefreshCredential") == "AccessToken" ? "by the access token"
        : GetText("RefreshTokenUse") switch { "Rotates" => "rotates", "Stays" => "stays", _ => "yes" };

    /// <summary>The source of the account; null if the preset has none. A client that validates ID tokens reads the account from them.</summary>
    public string? AccountSource => GetParts("account").Select(static account => account.GetProperty("source").GetString()).FirstOrDefault()
        ?? GetParts("endpointParameters").Where(static parameter => GetText(parameter, "isAccount") is not null).Select(static _ => "EndpointParameter").FirstOrDefault()
        ?? (GetText("Issuer") is not null && provider.RequiredScopes.Contains("openid") ? "IdToken" : null);

    /// <summary>Returns a text of the arguments; null if the preset does not have it.</summary>
    public string? GetText(string argument) => GetText(_arguments, argument);

    public bool? GetBoolean(string argument) => _arguments.TryGetProperty(argument, out var value) ? value.GetBoolean() : null;

    public int? GetNumber(string argument) => _arguments.TryGetProperty(argument, out var value) ? value.GetInt32() : null;

    public IEnumerable<string> GetTexts(string argument) => CatalogueProvider.GetTexts(_arguments, argument);

    /// <summary>Returns the parts of a fact: the elements of an array, or a single object.</summary>
    public IEnumerable<JsonElement> GetParts(string fact) => !provider.Facts.TryGetProperty(fact, out var parts) ? []
        : parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray() : [parts];

    /// <summary>Returns the texts of an object, by name.</summary>
    public IEnumerable<(string Name, string Text)> GetNamed(string fact) => provider.Facts.TryGetProperty(fact, out var texts)
        ? texts.EnumerateObject().Select(static text => (text.Name, text.Value.GetString()!))
        : [];

    /// <summary>Returns a value of a part as text; null if the part does not have it.</summary>
    public static string? GetText(JsonElement part, string name) => part.TryGetProperty(name, out var value) ? value.ToString() : null;
}
