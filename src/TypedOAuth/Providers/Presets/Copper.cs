// Written from copper.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Copper.</summary>
[OAuth2Client(
    Alias = "copper",
    DisplayName = "Copper",
    AuthUri = "https://app.copper.com/oauth/authorize",
    AccessTokenUri = "https://app.copper.com/oauth/token",
    DefaultScopes = ["developer/v1/all"],
    ApiOrigins = ["https://api.copper.com"])]
[OAuth2Scope("developer/v1/all", Required = true, Name = "DeveloperV1All")]
internal static class Copper;
