// Written from mural.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mural.</summary>
[OAuth2Client(
    Alias = "mural",
    DisplayName = "Mural",
    AuthUri = "https://app.mural.co/api/public/v1/authorization/oauth2",
    AccessTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/token",
    RefreshTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/refresh",
    ApiOrigins = ["https://app.mural.co"])]
internal static class Mural;
