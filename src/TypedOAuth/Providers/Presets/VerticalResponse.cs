// Written from verticalresponse.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Vertical Response.</summary>
[OAuth2Client(
    Alias = "verticalresponse",
    DisplayName = "Vertical Response",
    AuthUri = "https://vrapi.verticalresponse.com/api/v1/oauth/authorize",
    AccessTokenUri = "https://vrapi.verticalresponse.com/api/v1/oauth/access_token")]
internal static class VerticalResponse;
