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

    /// <summary>Returns the arguments of the client: the provider, and the scopes of the catalogue's example.</summary>
    public static string WriteArguments(CatalogueProvider provider) =>
        $"Provider = OAuth2Providers.{provider.ConstantName}{(provider.ExampleCode is { } scopes ? $", DefaultScopes = {scopes}" : "")}";

    /// <summary>Returns the redirect URI to register.</summary>
    public static string WriteRedirect(CatalogueProvider provider) => GetText(provider.Facts, "redirectUri") switch
    {
        "public" => $"{provider.Name} accepts neither http nor localhost in the redirect URI. Use an https address that leads to your machine, for example the address of a\n"
            + "tunnel. The commands in the next section set it as `OAuth2:BaseUri`. For the address `https://app.example.org`, register exactly this redirect URI:\n\n"
            + WriteBlock("text", $"https://app.example.org/oauth2/{provider.Id}-callback"),
        "https" => "The redirect URI must be exactly this one, because the provider compares each character:\n\n"
            + WriteBlock("text", $"https://localhost:7217/oauth2/{provider.Id}-callback")
            + $"\n\n{provider.Name} accepts only https: start the app as [Use https](#use-https) says.",
        _ => "The redirect URI must be exactly this one, because the provider compares each character:\n\n"
            + WriteBlock("text", $"http://localhost:5217/oauth2/{provider.Id}-callback")
            + "\n\nSome providers accept only https: see [Use https](#use-https).",
    };

    /// <summary>Returns the commands that set the required settings, one per line.</summary>
    public static string WriteCommands(CatalogueProvider provider) => string.Join('\n', GetSettings(provider)
        .Select(setting => ($"OAuth2:{provider.Id}:{setting.Key}", setting.Value))
        .Concat(IsPublic(provider) ? [("OAuth2:BaseUri", "the https address, for example https://app.example.org")] : [])
        .Select(static setting => $"dotnet user-secrets set \"{setting.Item1}\" \"<{setting.Item2}>\""));

    /// <summary>Returns how to start the app, and the address to open.</summary>
    public static string WriteRun(CatalogueProvider provider) => GetText(provider.Facts, "redirectUri") switch
    {
        "https" => WriteBlock("sh", "dotnet dev-certs https --trust\ndotnet run --launch-profile https")
            + "\n\nOpen <https://localhost:7217>, sign in as Ada, and select **Connect**.",
        "public" => WriteBlock("sh", "dotnet run") + "\n\nOpen the https address, sign in as Ada, and select **Connect**.",
        _ => WriteBlock("sh", "dotnet run") + "\n\nOpen <http://localhost:5217>, sign in as Ada, and select **Connect**.",
    };

    private static bool IsPublic(CatalogueProvider provider) => GetText(provider.Facts, "redirectUri") == "public";

    /// <summary>Returns what the app needs besides the settings.</summary>
    public static string WriteStart(CatalogueProvider provider) => GetArgument(provider, "ClientAuthentication") != "RequestSigner"
        ? "The app also starts without these settings. The log and the connections page then name what is missing."
        : $"""
            {provider.Name} also requires that your code signs each token request. Without a signer, the app does not start. Add this class. The documentation of
            {provider.Name} describes the other parameters that the signer adds, and how to compute the signature:

            ```csharp
            using TypedOAuth;

            internal sealed class {provider.ConstantName}Signer : IOAuth2RequestSigner
            {"{"}
                public ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken)
                {"{"}
                    // Add the parameters that only your code knows, for example timestamp, before you compute the signature.
                    var signature = "…"; // computed from request.Parameters
                    request.Parameters.Add(new("sign", signature));
                    return default;
                {"}"}
            {"}"}
            ```

            In `Program.cs`, pass it to the client:

            ```csharp
            builder.Services.Add{provider.ClassName}(options => options.RequestSigner = new {provider.ConstantName}Signer());
            ```
            """.ReplaceLineEndings("\n");

    /// <summary>Returns how to keep the settings on a server. The name of an environment variable cannot contain a hyphen in most shells.</summary>
    public static string WriteEnvironment(CatalogueProvider provider)
    {
        var alias = provider.Id.Replace("-", "", StringComparison.Ordinal);
        return alias == provider.Id
            ? $"Keep the settings in a vault or in environment variables, for example `OAuth2__{alias}__ClientId`."
            : $"Keep the settings in a vault. For environment variables, whose names cannot contain the hyphen of `{provider.Id}`, add `Alias = \"{alias}\"` to the "
                + $"attribute in `{provider.ClassName}.cs`. A name is then for example `OAuth2__{alias}__ClientId`, and the redirect URI ends with `{alias}-callback`.";
    }

    /// <summary>Returns a list of the requested scopes, of the endpoint parameters, and of what else is special about the provider.</summary>
    public static string WriteDetails(CatalogueProvider provider)
    {
        // The registration contains the first remark if the provider has instructions.
        var remarks = CatalogueText.GetRemarks(provider).Skip(provider.Facts.TryGetProperty("setup", out _) ? 1 : 0);
        return string.Join('\n', remarks.Prepend(DescribeScopes(provider)).Select(static remark => $"- {remark}"));
    }

    /// <summary>Returns the scopes of the app, and where to find others.</summary>
    private static string DescribeScopes(CatalogueProvider provider)
    {
        var requested = provider.RequiredScopes.Concat(provider.ExampleScopes).Select(Quote).ToList();
        var scopes = requested.Count > 0 ? $"requests {string.Join(", ", requested)}" : "requests no scope";
        return $"Scopes: the app {scopes}. " + (provider.Scopes.Any()
            ? $"To request others, change `DefaultScopes` in `{provider.ClassName}.cs`. `OAuth2Scopes.{provider.ConstantName}` contains the known scopes."
            : "The catalogue lists none.");
    }

    private static string WriteBlock(string language, string text) => $"```{language}\n{text}\n```";

    private static IEnumerable<(string Key, string Value)> GetSettings(CatalogueProvider provider)
    {
        yield return ("ClientId", "client ID");
        var authentication = GetArgument(provider, "ClientAuthentication");
        if (authentication == "SignedClientSecret")
        {
            yield return ("KeyId", "ID of the key");
            yield return ("PrivateKeyFile", "path of the file with the private key");
        }
        else if (NeedsSecret(provider, authentication))
        {
            yield return ("ClientSecret", "client secret");
        }

        foreach (var parameter in GetParts(provider, "endpointParameters").Where(static parameter => GetText(parameter, "source") is null or "Setting" && GetText(parameter, "value") is null))
        {
            var name = GetText(parameter, "name");
            var example = GetText(parameter, "example") is { } text ? $", for example {text}" : "";
            yield return ($"Parameters:{name}", $"your {DescribeLabel(provider, GetText(parameter, "label") ?? name!)}{example}");
        }
    }

    /// <summary>Returns a label within a sentence, where only the name of the provider keeps its capital.</summary>
    private static string DescribeLabel(CatalogueProvider provider, string label) =>
        provider.Name.Split(' ').Contains(label.Split(' ')[0]) || char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

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
