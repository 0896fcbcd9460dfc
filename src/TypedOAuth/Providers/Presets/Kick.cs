// Written from kick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Kick.</summary>
[OAuth2Client(
    Alias = "kick",
    DisplayName = "Kick",
    AuthUri = "https://id.kick.com/oauth/authorize",
    AccessTokenUri = "https://id.kick.com/oauth/token",
    RevokeTokenUri = "https://id.kick.com/oauth/revoke",
    UserInfoUri = "https://api.kick.com/public/v1/users",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["user:read"],
    ApiOrigins = ["https://api.kick.com"])]
[OAuth2Scope("user:read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.user_id", Label = "data.0.name", Picture = "data.0.profile_picture")]
internal static class Kick;
