// Written from zoom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Zoom.</summary>
[OAuth2Client(
    Alias = "zoom",
    DisplayName = "Zoom",
    AuthUri = "https://zoom.us/oauth/authorize",
    AccessTokenUri = "https://zoom.us/oauth/token",
    RevokeTokenUri = "https://zoom.us/oauth/revoke",
    UserInfoUri = "https://api.zoom.us/v2/users/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P90D",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.zoom.us"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "pic_url")]
internal static class Zoom;
