using System.Text.Json;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Finds the path prefix of the endpoints, which is the setting <c>OAuth2:PathPrefix</c>.</summary>
internal static class PathPrefix
{
    /// <summary>The default of the setting.</summary>
    public const string Default = "/oauth2";

    private const string Invalid = " ?#{}\\";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Checks a prefix with the rule of the runtime.</summary>
    /// <exception cref="ToolException">The prefix is not a path.</exception>
    public static string Check(string prefix, string origin) =>
        prefix is ['/', not '/', ..] && !prefix.Any(static character => Invalid.Contains(character, StringComparison.Ordinal)) ? prefix
        : throw new ToolException($"{origin} is '{prefix}'. Set it to a path that begins with one '/', for example '{Default}'.");

    /// <summary>Reads the setting from <c>appsettings.json</c> in a folder.</summary>
    /// <returns>The prefix; null if the file does not exist or does not contain the setting.</returns>
    /// <exception cref="ToolException">The file is not valid JSON, or the setting is invalid.</exception>
    public static string? Read(string folder)
    {
        var path = Path.Combine(folder, "appsettings.json");
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path).AsMemory().TrimBom(), Options);
            var prefix = Find(document.RootElement, "OAuth2:PathPrefix")
                ?? (Find(document.RootElement, "OAuth2") is { } section ? Find(section, "PathPrefix") : null);
            return prefix is { ValueKind: JsonValueKind.String } ? Check(prefix.Value.GetString()!, $"The setting OAuth2:PathPrefix in '{path}'") : null;
        }
        catch (JsonException exception)
        {
            throw new ToolException($"The file '{path}' is not valid JSON: {exception.Message} Correct it, or name the prefix with --path-prefix.");
        }
    }

    /// <summary>Returns a member; names of settings do not distinguish upper and lower case.</summary>
    private static JsonElement? Find(JsonElement element, string name) => element.ValueKind != JsonValueKind.Object ? null
        : element.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(static member => (JsonElement?)member.Value).LastOrDefault();

    private static ReadOnlyMemory<byte> TrimBom(this Memory<byte> utf8) => utf8.Span is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;
}
