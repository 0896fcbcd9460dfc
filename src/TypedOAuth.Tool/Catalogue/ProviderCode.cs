using System.Text.Json;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Writes the code of a client that uses a preset.</summary>
internal static class ProviderCode
{
    /// <summary>Returns the code to copy, which requests the required scopes and, if there are none, one scope that only reads.</summary>
    public static string Write(ProviderEntry provider)
    {
        var scopes = string.Join(", ", FindScopes(provider).Select(scope => WriteScope(provider, scope)));
        var scopeArgument = scopes.Length == 0 ? "" : $", DefaultScopes = [{scopes}]";
        return $"[OAuth2Client(Provider = {provider.Constant}{scopeArgument})]\npublic partial class {provider.CSharpName}Client;";
    }

    private static List<string> FindScopes(ProviderEntry provider)
    {
        var needed = provider.RequiredScopes.Union(provider.AccountScopes, StringComparer.Ordinal).ToList();
        if (needed.Count > 0)
        {
            return needed;
        }

        var reading = provider.Scopes.FirstOrDefault(static scope => scope.Description.StartsWith("Read ", StringComparison.Ordinal)
            && !scope.Description.Contains("change", StringComparison.Ordinal));
        return provider.Scopes is [var first, ..] ? [(reading ?? first).Value] : [];
    }

    private static string WriteScope(ProviderEntry provider, string value) =>
        provider.Scopes.FirstOrDefault(scope => scope.Value == value) is { Name.Length: > 0 } scope
            ? $"OAuth2Scopes.{provider.CSharpName}.{scope.Name}"
            : $"\"{JsonEncodedText.Encode(value)}\"";
}
