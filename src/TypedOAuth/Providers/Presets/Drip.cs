// Written from drip.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Drip.</summary>
[OAuth2Client(
    Alias = "drip",
    DisplayName = "Drip",
    AuthUri = "https://www.getdrip.com/oauth/authorize",
    AccessTokenUri = "https://www.getdrip.com/oauth/token")]
internal static class Drip;
