using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace TypedOAuth.AspNetCore.Tests.Architecture;

/// <summary>Checks what an editor shows for the section <c>OAuth2</c> of an appsettings.json.</summary>
public sealed class SettingsSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(SettingsSchema.Text, new BuildOptions { Dialect = Dialect.Draft07 });

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information" } } }""")]
    [InlineData("""{ "OAuth2": {} }""")]
    [InlineData("""{ "OAuth2": { "BaseUri": "https://app.example.org", "google": { "ClientId": "id" } } }""")]
    [InlineData("""{ "OAuth2": { "my-idp.2": { "ClientId": "id", "ClientSecret": "", "Timeout": "00:00:10", "CacheCapacity": 5 } } }""")]
    [InlineData("""{ "OAuth2": { "AuthorizationLifetime": "1.00:00:00", "PathPrefix": "/connect/oauth2" } }""")]
    [InlineData("""{ "OAuth2": { "google": { "CacheDuration": "0:00", "ApiOrigins": "https://a.example https://*.b.example" } } }""")]
    [InlineData("""{ "OAuth2": { "google": { "ApiOrigins": ["https://a.example"], "FormerServers": [] } } }""")]
    [InlineData("""{ "OAuth2": { "Renewal": { "Interval": "00:01:00" }, "renewal": { "ClientId": "id" } } }""")]
    public void Settings_that_work_are_accepted(string settings) => Assert.Empty(FindFaults(settings));

    [Theory]
    [InlineData("""{ "OAuth2": { "BaseUrl": "https://app.example.org" } }""", "/OAuth2/BaseUrl")]
    [InlineData("""{ "OAuth2": { "google": { "ClientID": "id" } } }""", "/OAuth2/google/ClientID")]
    [InlineData("""{ "OAuth2": { "Google": { "ClientId": "id" } } }""", "/OAuth2/Google")]
    [InlineData("""{ "OAuth2": { "google": { "ClientId": 17 } } }""", "/OAuth2/google/ClientId")]
    [InlineData("""{ "OAuth2": { "google": { "Timeout": 30 } } }""", "/OAuth2/google/Timeout")]
    [InlineData("""{ "OAuth2": { "google": { "Timeout": "30" } } }""", "/OAuth2/google/Timeout")]
    [InlineData("""{ "OAuth2": { "google": { "CacheCapacity": "many" } } }""", "/OAuth2/google/CacheCapacity")]
    [InlineData("""{ "OAuth2": { "google": { "CacheCapacity": 0 } } }""", "/OAuth2/google/CacheCapacity")]
    [InlineData("""{ "OAuth2": { "google": { "ApiOrigins": [1] } } }""", "/OAuth2/google/ApiOrigins/0")]
    [InlineData("""{ "OAuth2": { "PathPrefix": "oauth2" } }""", "/OAuth2/PathPrefix")]
    [InlineData("""{ "OAuth2": { "google": "id" } }""", "/OAuth2/google")]
    [InlineData("""{ "OAuth2": { "Renewal": { "interval": "00:01:00" } } }""", "/OAuth2/Renewal/interval")]
    public void A_misspelled_key_and_a_wrong_value_are_marked(string settings, string place) => Assert.Contains(place, FindFaults(settings));

    [Fact]
    public void Each_setting_is_described_and_its_default_and_example_are_valid()
    {
        foreach (var (properties, section) in new[] { (SettingsSchema.Shared, null), (SettingsSchema.Renewal, "Renewal"), (SettingsSchema.Client, "google") })
        {
            Assert.All(properties, property =>
            {
                Assert.EndsWith(".", property.Value!["description"]!.GetValue<string>(), StringComparison.Ordinal);
                foreach (var value in new[] { property.Value["default"], property.Value["examples"]?[0] }.OfType<JsonNode>())
                {
                    var below = new JsonObject { [property.Key] = value.DeepClone() };
                    Assert.Empty(FindFaults(new JsonObject { ["OAuth2"] = section is null ? below : new JsonObject { [section] = below } }.ToJsonString()));
                }
            });
        }
    }

    private static List<string> FindFaults(string settings)
    {
        using var document = JsonDocument.Parse(settings);
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details!.Where(static detail => !detail.IsValid).Select(static detail => detail.InstanceLocation.ToString())];
    }
}
