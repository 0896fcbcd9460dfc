// Written from huddle.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Huddle.</summary>
[OAuth2Client(
    Alias = "huddle",
    DisplayName = "Huddle",
    AuthUri = "https://login.huddle.net/request",
    AccessTokenUri = "https://login.huddle.net/token")]
internal static class Huddle;
