// Written from polar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Polar.</summary>
[OAuth2Client(
    Alias = "polar",
    DisplayName = "Polar",
    AuthUri = "https://polar.sh/oauth2/authorize",
    AccessTokenUri = "https://api.polar.sh/v1/oauth2/token",
    RevokeTokenUri = "https://api.polar.sh/v1/oauth2/revoke",
    ApiOrigins = ["https://api.polar.sh"])]
internal static class Polar;
