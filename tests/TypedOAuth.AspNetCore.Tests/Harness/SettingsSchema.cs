using System.Text.Json.Nodes;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Reads the schema of the settings, the only list of keys. The tables of docs/settings.md are written from it.</summary>
internal static class SettingsSchema
{
    private static readonly JsonNode Root = JsonNode.Parse(Text)!;

    public static string Text => File.ReadAllText(Path.Combine(Repository.Root, "src", "TypedOAuth", "ConfigurationSchema.json"));

    /// <summary>The keys directly below <c>OAuth2</c>.</summary>
    public static JsonObject Shared { get; } = GetShared();

    /// <summary>The keys below <c>OAuth2:Renewal</c>.</summary>
    public static JsonObject Renewal { get; } = Root["properties"]!["OAuth2"]!["properties"]![nameof(Renewal)]!["properties"]!.AsObject();

    /// <summary>The keys below <c>OAuth2:{alias}</c>.</summary>
    public static JsonObject Client { get; } = Root["definitions"]!["typedOAuthClient"]!["properties"]!.AsObject();

    private static JsonObject GetShared()
    {
        var properties = Root["properties"]!["OAuth2"]!["properties"]!.DeepClone().AsObject();
        Assert.True(properties.Remove(nameof(Renewal)));
        return properties;
    }

    public static IEnumerable<string> GetKeys(JsonObject properties) => properties.Select(static property => property.Key).Order(StringComparer.Ordinal);

    /// <summary>Writes the table of the page.</summary>
    public static string WriteTable(JsonObject properties) =>
        "| key | type | default | meaning | example |\n|---|---|---|---|---|\n"
        + string.Concat(properties.Select(static property =>
            $"| `{property.Key}` | {DescribeType(property.Value!)} | {Code(property.Value!["default"])} | {property.Value!["description"]} | {Code(property.Value!["examples"]?[0])} |\n"));

    private static string DescribeType(JsonNode property) => (property["type"]?.GetValue<string>(), property) switch
    {
        (null, _) when property["enum"] is JsonArray values => string.Join(", ", values.Select(Code)),
        (null, _) => "list of strings",
        ("integer", _) => "integer",
        ("boolean", _) => "boolean",
        ("object", _) when property.GetPropertyName() == nameof(OAuth2ClientOptions.Parameters) => "strings by name",
        ("object", _) => "strings by scope",
        _ when property["format"] is not null => "URI",
        _ when property["pattern"]?.GetValue<string>().Contains("[0-5]?", StringComparison.Ordinal) is true => "time span",
        _ => "string",
    };

    private static string Code(JsonNode? value) => value switch
    {
        null => "–",
        JsonValue text when text.TryGetValue<string>(out var content) => $"`{content}`",
        _ => $"`{value.ToJsonString(new() { WriteIndented = false, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })}`",
    };
}
