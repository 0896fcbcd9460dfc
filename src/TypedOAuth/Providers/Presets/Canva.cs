// Written from canva.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Canva.</summary>
[OAuth2Client(
    Alias = "canva",
    DisplayName = "Canva",
    AuthUri = "https://www.canva.com/api/oauth/authorize",
    AccessTokenUri = "https://api.canva.com/rest/v1/oauth/token",
    RevokeTokenUri = "https://api.canva.com/rest/v1/oauth/revoke",
    UserInfoUri = "https://api.canva.com/rest/v1/users/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://api.canva.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "team_user.user_id")]
internal static class Canva;
