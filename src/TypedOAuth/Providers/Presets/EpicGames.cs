// Written from epic-games.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Epic Games.</summary>
[OAuth2Client(
    Alias = "epic-games",
    DisplayName = "Epic Games",
    AuthUri = "https://www.epicgames.com/id/authorize",
    AccessTokenUri = "https://api.epicgames.dev/epic/oauth/v2/token",
    RevokeTokenUri = "https://api.epicgames.dev/epic/oauth/v2/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.epicgames.dev"])]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_expires_in")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id")]
internal static class EpicGames;
