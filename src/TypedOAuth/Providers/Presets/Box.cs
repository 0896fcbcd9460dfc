// Written from box.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Box.</summary>
[OAuth2Client(
    Alias = "box",
    DisplayName = "Box",
    AuthUri = "https://account.box.com/api/oauth2/authorize",
    AccessTokenUri = "https://api.box.com/oauth2/token",
    RevokeTokenUri = "https://api.box.com/oauth2/revoke",
    UserInfoUri = "https://api.box.com/2.0/users/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P60D",
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://api.box.com", "https://upload.box.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
internal static class Box;
