namespace TypedOAuth.Tool.Catalogue;

/// <summary>Writes the code of a client that uses a preset.</summary>
internal static class ProviderCode
{
    /// <summary>Returns the code to copy, with the scopes of the catalogue's example. The client requests the required scopes without them.</summary>
    public static string Write(ProviderEntry provider)
    {
        var scopes = string.Join(", ", provider.ExampleScopes.Except(provider.RequiredScopes, StringComparer.Ordinal).Select(scope => WriteScope(provider, scope)));
        var scopeArgument = scopes.Length == 0 ? "" : $", DefaultScopes = [{scopes}]";
        return $"[OAuth2Client(Provider = {provider.Constant}{scopeArgument})]\npublic partial class {provider.CSharpName}Client;";
    }

    private static string WriteScope(ProviderEntry provider, string value) =>
        $"OAuth2Scopes.{provider.CSharpName}.{provider.Scopes.First(scope => scope.Value == value).Name}";
}
