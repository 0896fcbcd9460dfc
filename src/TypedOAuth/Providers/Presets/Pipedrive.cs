// Written from pipedrive.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Pipedrive.</summary>
[OAuth2Client(
    Alias = "pipedrive",
    DisplayName = "Pipedrive",
    AuthUri = "https://oauth.pipedrive.com/oauth/authorize",
    AccessTokenUri = "https://oauth.pipedrive.com/oauth/token",
    RevokeTokenUri = "https://oauth.pipedrive.com/oauth/revoke",
    UserInfoUri = "https://api.pipedrive.com/v1/users/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenIdleLifetime = "P60D",
    RevocationReach = OAuth2RevocationReach.Grant,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ApiOrigins = ["https://*.pipedrive.com"])]
[OAuth2ErrorCode("user_denied", "access_denied")]
[OAuth2TokenField<Uri>("api_domain")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.email", Picture = "data.icon_url")]
internal static class Pipedrive;
