// Written from monzo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Monzo.</summary>
[OAuth2Client(
    Alias = "monzo",
    DisplayName = "Monzo",
    AuthUri = "https://auth.monzo.com/",
    AccessTokenUri = "https://api.monzo.com/oauth2/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.monzo.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class Monzo;
