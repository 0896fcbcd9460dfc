// Written from figma.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Figma.</summary>
[OAuth2Client(
    Alias = "figma",
    DisplayName = "Figma",
    AuthUri = "https://www.figma.com/oauth",
    AccessTokenUri = "https://api.figma.com/v1/oauth/token",
    RefreshTokenUri = "https://api.figma.com/v1/oauth/refresh",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    ApiOrigins = ["https://api.figma.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id_string")]
internal static class Figma;
