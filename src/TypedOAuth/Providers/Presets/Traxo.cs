// Written from traxo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Traxo.</summary>
[OAuth2Client(
    Alias = "traxo",
    DisplayName = "Traxo",
    AuthUri = "https://www.traxo.com/oauth/authenticate",
    AccessTokenUri = "https://www.traxo.com/oauth/token")]
internal static class Traxo;
