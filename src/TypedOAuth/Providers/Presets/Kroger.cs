// Written from kroger.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Kroger.</summary>
[OAuth2Client(
    Alias = "kroger",
    DisplayName = "Kroger",
    AuthUri = "https://api.kroger.com/v1/connect/oauth2/authorize",
    AccessTokenUri = "https://api.kroger.com/v1/connect/oauth2/token",
    UserInfoUri = "https://api.kroger.com/v1/identity/profile",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["profile.compact"],
    ApiOrigins = ["https://api.kroger.com"])]
[OAuth2Environment("certification", AuthUri = "https://api-ce.kroger.com/v1/connect/oauth2/authorize", AccessTokenUri = "https://api-ce.kroger.com/v1/connect/oauth2/token", UserInfoUri = "https://api-ce.kroger.com/v1/identity/profile", ApiOrigins = ["https://api-ce.kroger.com"])]
[OAuth2Scope("profile.compact", Required = true, Name = "ProfileCompact")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id")]
internal static class Kroger;
