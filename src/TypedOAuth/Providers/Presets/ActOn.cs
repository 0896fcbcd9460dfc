// Written from act-on.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Act-On.</summary>
[OAuth2Client(
    Alias = "act-on",
    DisplayName = "Act-On",
    AuthUri = "https://restapi.actonsoftware.com/authorize",
    AccessTokenUri = "https://restapi.actonsoftware.com/token")]
internal static class ActOn;
