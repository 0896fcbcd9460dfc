using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Describes a preset for developers: the setup, and how the provider differs from the specifications.</summary>
internal static class CatalogueText
{
    /// <summary>Returns the paragraphs about the setup, the settings that the preset needs, and the provider's oddities.</summary>
    public static IEnumerable<string> GetRemarks(CatalogueProvider provider)
    {
        if (provider.Facts.TryGetProperty("setup", out var setup))
        {
            yield return setup.GetString()!;
        }

        foreach (var parameter in GetParts(provider, "endpointParameters"))
        {
            yield return DescribeParameter(provider, parameter);
        }

        var environments = GetParts(provider, "environments").Select(static environment => environment.GetProperty("name").GetString()).ToList();
        if (environments.Count > 0)
        {
            yield return $"The setting OAuth2:{provider.Id}:Environment selects another environment: {string.Join(", ", environments)}.";
        }

        if (provider.Partly is { } partly)
        {
            yield return partly;
        }

        foreach (var note in CatalogueProvider.GetTexts(provider.Facts, "notes"))
        {
            yield return note;
        }
    }

    private static IEnumerable<JsonElement> GetParts(CatalogueProvider provider, string name) =>
        provider.Facts.TryGetProperty(name, out var parts) ? parts.EnumerateArray() : [];

    private static string DescribeParameter(CatalogueProvider provider, JsonElement parameter)
    {
        var name = parameter.GetProperty("name").GetString();
        var example = parameter.TryGetProperty("example", out var text) ? $", for example {text.GetString()}" : "";
        return (parameter.TryGetProperty("source", out var source) ? source.GetString() : "Setting") switch
        {
            "User" => $"The user enters {{{name}}}{example}, or the application passes it to the URL methods.",
            "Callback" or "TokenResponse" or "IdToken" => $"The client reads {{{name}}} from the provider's response: you need no setting for it.",
            _ when parameter.TryGetProperty("value", out var value) =>
                $"{{{name}}} in the endpoints is \"{value.GetString()}\", unless the setting OAuth2:{provider.Id}:Parameters:{name} contains another value{example}.",
            _ => $"The setting OAuth2:{provider.Id}:Parameters:{name} is required for {{{name}}} in the endpoints{example}.",
        };
    }
}
