using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Writes the parts of a created app's README that depend on the provider.</summary>
internal static class CatalogueTemplateText
{
    /// <summary>Returns where to register the app, and the provider's documentation.</summary>
    public static string WriteRegistration(CatalogueProvider provider)
    {
        var setup = provider.Facts.TryGetProperty("setup", out var text) ? text.GetString()! : $"Register an app in the developer settings of {provider.Name}.";
        return provider.Docs.Length > 0 ? $"{setup}\n\nDocumentation of {provider.Name}: <{provider.Docs}>" : setup;
    }

    /// <summary>Returns the commands that set the required settings, one per line.</summary>
    public static string WriteCommands(CatalogueProvider provider) => string.Join('\n', GetSettings(provider)
        .Select(setting => $"dotnet user-secrets set \"OAuth2:{provider.Id}:{setting.Key}\" \"{setting.Value}\""));

    /// <summary>Returns a list of the requested scopes, of the endpoint parameters, and of what else is special about the provider.</summary>
    public static string WriteDetails(CatalogueProvider provider)
    {
        // The registration contains the first remark if the provider has instructions.
        var remarks = CatalogueText.GetRemarks(provider).Skip(provider.Facts.TryGetProperty("setup", out _) ? 1 : 0);
        return string.Join('\n', remarks.Prepend(DescribeScopes(provider)).Select(static remark => $"- {remark}"));
    }

    /// <summary>Returns the scopes of the app, and a declaration that adds one to them.</summary>
    private static string DescribeScopes(CatalogueProvider provider)
    {
        var required = provider.RequiredScopes.Count > 0 ? $"requests {string.Join(", ", provider.RequiredScopes.Select(Quote))}" : "requests no scope";
        var others = provider.Scopes.Where(scope => !provider.RequiredScopes.Contains(scope.Scope)).ToList();
        if (others.Count == 0)
        {
            return $"Scopes: the app {required}, and the catalogue lists no others.";
        }

        var names = provider.RequiredScopes.Select(scope => GetScopeCode(provider, scope)).Append($"OAuth2Scopes.{provider.ConstantName}.{others[0].Name}");
        return $"Scopes: the app {required}. To request others, declare them in the attribute of the class, for example "
            + $"`DefaultScopes = [{string.Join(", ", names)}]`. `OAuth2Scopes.{provider.ConstantName}` contains the known scopes.";
    }

    private static string GetScopeCode(CatalogueProvider provider, string scope) =>
        provider.Scopes.FirstOrDefault(known => known.Scope == scope).Name is { } name ? $"OAuth2Scopes.{provider.ConstantName}.{name}" : $"\"{scope}\"";

    private static IEnumerable<(string Key, string Value)> GetSettings(CatalogueProvider provider)
    {
        yield return ("ClientId", "…");
        var authentication = GetArgument(provider, "ClientAuthentication");
        if (authentication == "SignedClientSecret")
        {
            yield return ("KeyId", "…");
            yield return ("PrivateKeyFile", "…");
        }
        else if (NeedsSecret(provider, authentication))
        {
            yield return ("ClientSecret", "…");
        }

        foreach (var parameter in GetParts(provider, "endpointParameters").Where(static parameter => GetText(parameter, "source") is null or "Setting" && GetText(parameter, "value") is null))
        {
            yield return ($"Parameters:{GetText(parameter, "name")}", GetText(parameter, "example") ?? "…");
        }
    }

    private static bool NeedsSecret(CatalogueProvider provider, string? authentication) =>
        authentication is not ("None" or "RequestSigner")
        || provider.Facts.TryGetProperty("callbackSignature", out _)
        || GetArgument(provider, "IdTokenSigningAlgorithm") == "HS256"
        || GetParts(provider, "requests").Any(static request => GetText(request, "authentication")?.StartsWith("ClientSecret", StringComparison.Ordinal) == true)
        || GetParts(provider, "requestParameters").Concat(GetParts(provider, "requestHeaders"))
            .Any(static part => GetText(part, "value")?.Contains("{client_secret}", StringComparison.Ordinal) == true);

    private static string? GetArgument(CatalogueProvider provider, string name) => GetText(provider.Facts.GetProperty("arguments"), name);

    private static string? GetText(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<JsonElement> GetParts(CatalogueProvider provider, string name) =>
        provider.Facts.TryGetProperty(name, out var parts) ? parts.EnumerateArray() : [];

    private static string Quote(string text) => $"`{text}`";
}
