// Written from blackbaud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Blackbaud.</summary>
[OAuth2Client(
    Alias = "blackbaud",
    DisplayName = "Blackbaud",
    AuthUri = "https://app.blackbaud.com/oauth/authorize",
    AccessTokenUri = "https://oauth2.sky.blackbaud.com/token",
    ApiOrigins = ["https://api.sky.blackbaud.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id", Label = "email")]
internal static class Blackbaud;
