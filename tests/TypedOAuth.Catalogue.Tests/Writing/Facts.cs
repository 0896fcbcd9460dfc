using System.Text.Json;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Reads the facts of a provider.</summary>
internal sealed class Facts(CatalogueProvider provider)
{
    private static readonly string[] TokenRequests = ["Token", "Refresh", "Exchange"];

    public string Id => provider.Id;

    public string Name => provider.Name;

    public string ConstantName => provider.ConstantName;

    public string ClassName => provider.ClassName;

    private JsonElement Arguments => provider.Facts.GetProperty("arguments");

    /// <summary>The default scopes.</summary>
    public IReadOnlyList<string> DefaultScopes => [.. CatalogueProvider.GetTexts(Arguments, "DefaultScopes")];

    /// <summary>Whether a refresh is possible, with a refresh token or with the access token itself.</summary>
    public bool CanRefresh => Flag("SupportsRefresh", true);

    /// <summary>Whether token responses contain a refresh token.</summary>
    public bool HasRefreshToken => CanRefresh && Argument("RefreshCredential") != "AccessToken";

    /// <summary>Whether the provider issues ID tokens: the application requests <c>openid</c>, and the issuer is known.</summary>
    public bool HasIdToken => DefaultScopes.Contains("openid") && Argument("Issuer") is not null;

    public string? Argument(string name) => Arguments.TryGetProperty(name, out var value) ? value.GetString() : null;

    public bool Flag(string name, bool standard) => Arguments.TryGetProperty(name, out var value) ? value.GetBoolean() : standard;

    public IReadOnlyList<string> Texts(string argument) => [.. CatalogueProvider.GetTexts(Arguments, argument)];

    /// <summary>Returns the parts of a fact; none if the provider does not have the fact.</summary>
    public IEnumerable<JsonElement> Parts(string fact) =>
        !provider.Facts.TryGetProperty(fact, out var parts) ? [] : parts.ValueKind == JsonValueKind.Array ? parts.EnumerateArray() : [parts];

    /// <summary>Returns the parts of a fact that apply to a kind of request. Without a list, a part applies to all token requests.</summary>
    public IEnumerable<JsonElement> Parts(string fact, string request) => Parts(fact).Where(part => Kinds(part).Contains(request));

    /// <summary>Returns the paths of a standard member in responses; the standard name if the facts state none.</summary>
    public IReadOnlyList<(string Path, string? Unit)> Members(string member)
    {
        var declared = Parts("responseMembers").Where(part => Text(part, "member") == member)
            .Select(static part => (Text(part, "path")!, Text(part, "unit"))).ToList();
        return declared.Count > 0 ? declared : [(member, null)];
    }

    /// <summary>The scopes that the catalogue lists, and the names of their constants.</summary>
    public IEnumerable<(string Scope, string Name)> Scopes => provider.Scopes.Select(static scope => (scope.Scope, scope.Name));

    public static string? Text(JsonElement part, string name) => part.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static bool Flag(JsonElement part, string name) => part.TryGetProperty(name, out var value) && value.GetBoolean();

    private static IEnumerable<string> Kinds(JsonElement part) =>
        (part.TryGetProperty("on", out var on) ? on.EnumerateArray().Select(static kind => kind.GetString()!) : ["AnyToken"])
        .SelectMany(static kind => kind switch
        {
            "AnyToken" => TokenRequests,
            "All" => [.. TokenRequests, "Authorization", "Revocation", "UserInfo", "Api"],
            _ => [kind],
        });
}
