using System.Text.Json;
using Json.Schema;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks the files of providers against their JSON schema, and the schema against the attributes.</summary>
public sealed class CatalogueSchemaTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(CatalogueProvider.Folder, "Schema", "provider.schema.json"));

    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    private static readonly JsonElement Definitions = Read(Text).GetProperty("$defs");

    private const string Provider = """
        "$schema": "Schema/provider.schema.json", "id": "a-b", "name": "A & B", "csharpName": "Ab", "docs": null, "sources": 2, "reviewed": "2026-11-27",
        "ended": null
        """;

    private const string Arguments = """
        "arguments": { "AuthUri": "https://a.example/authorize" }
        """;

    [Fact]
    public void Each_file_follows_the_schema() => Assert.Equal(
        [], CatalogueProvider.All.SelectMany(static provider => Evaluate(provider.Facts).Select(error => $"{provider.Id}: {error}")));

    [Fact]
    public void The_schema_accepts_a_provider_without_optional_facts() => Assert.Empty(Evaluate(Read($"{{ {Provider}, {Arguments} }}")));

    [Theory]
    [InlineData(Arguments + ", \"colour\": \"red\"")]
    [InlineData("\"arguments\": { \"AuthUri\": \"https://a.example/authorize\", \"Colour\": \"red\" }")]
    [InlineData("\"arguments\": { \"AuthUri\": \"http://a.example/authorize\" }")]
    [InlineData("\"arguments\": { \"AuthUri\": \"https://a.example/authorize\", \"Pkce\": \"Sometimes\" }")]
    [InlineData("\"arguments\": { \"AuthUri\": \"https://a.example/authorize\", \"AccessTokenLifetime\": \"1 hour\" }")]
    [InlineData("\"arguments\": { \"AuthUri\": \"https://a.example/authorize\", \"ApiOrigins\": [\"https://a.example/v1\"] }")]
    [InlineData(Arguments + ", \"scopes\": { \"read\": { \"name\": \"Read\", \"colour\": \"red\" } }")]
    [InlineData(Arguments + ", \"scopes\": { \"read\": { \"name\": \"read\" } }")]
    [InlineData(Arguments + ", \"scopes\": { \"read\": { \"name\": \"Read\", \"description\": \"read tasks\" } }")]
    [InlineData(Arguments + ", \"scopes\": { \"read\": { \"name\": \"Read\", \"description\": \"Read tasks.\" } }")]
    [InlineData(Arguments + ", \"evidence\": { \"Issuer\": \"unverified\" }")]
    [InlineData(Arguments + ", \"evidence\": { \"ApiOrigins\": \"1 sources\" }")]
    [InlineData(Arguments + ", \"requests\": [{ \"method\": \"Get\" }]")]
    [InlineData(Arguments + ", \"notes\": [\"without a period\"]")]
    public void The_schema_refuses_an_unknown_member_and_an_invalid_value(string facts) => Assert.NotEmpty(Evaluate(Read($"{{ {Provider}, {facts} }}")));

    [Fact]
    public void The_enumerations_of_the_schema_are_those_of_the_attributes()
    {
        var used = CatalogueVocabulary.Attributes.SelectMany(CatalogueVocabulary.GetArguments).Select(static argument => argument.Type)
            .Where(static type => type.IsEnum).Distinct().OrderBy(static type => type.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(
            used.Select(static type => type.Name),
            Definitions.EnumerateObject().Select(static definition => definition.Name).Where(static name => name.StartsWith("OAuth2", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.All(used, static type => Assert.Equal(Enum.GetNames(type).Order(StringComparer.Ordinal), GetValues(type.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_schema_describes_each_member() => Assert.Empty(FindUndescribed(Read(Text), "#"));

    private static IEnumerable<string> GetValues(string definition) => CatalogueProvider.GetTexts(Definitions.GetProperty(definition), "enum");

    private static IEnumerable<string> FindUndescribed(JsonElement schema, string path)
    {
        foreach (var part in schema.EnumerateObject().Where(static part => part.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var member in part.Name == "properties" ? part.Value.EnumerateObject() : default)
            {
                var described = member.Value.TryGetProperty("$ref", out var reference)
                    ? Definitions.GetProperty(reference.GetString()!["#/$defs/".Length..])
                    : member.Value;
                if (!member.Value.TryGetProperty("description", out _) && !described.TryGetProperty("description", out _))
                {
                    yield return $"{path}/{member.Name}";
                }
            }

            foreach (var found in FindUndescribed(part.Value, $"{path}/{part.Name}"))
            {
                yield return found;
            }
        }
    }

    private static List<string> Evaluate(JsonElement facts)
    {
        var results = Schema.Evaluate(facts, new() { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(static detail => detail.Errors is not null)
                .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")), "The file does not follow the schema."];
    }

    private static JsonElement Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
