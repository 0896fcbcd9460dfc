// Written from stormz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Stormz.</summary>
[OAuth2Client(
    Alias = "stormz",
    DisplayName = "Stormz",
    AuthUri = "https://stormz.me/oauth/authorize",
    AccessTokenUri = "https://stormz.me/oauth/token")]
internal static class Stormz;
