// Written from spotify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Spotify.</summary>
[OAuth2Client(
    Alias = "spotify",
    DisplayName = "Spotify",
    AuthUri = "https://accounts.spotify.com/authorize",
    AccessTokenUri = "https://accounts.spotify.com/api/token",
    UserInfoUri = "https://api.spotify.com/v1/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT1H",
    GrantLifetime = "P6M",
    ApiOrigins = ["https://api.spotify.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "display_name", Picture = "images.0.url")]
internal static class Spotify;
