// Written from trakt.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Trakt.</summary>
[OAuth2Client(
    Alias = "trakt",
    DisplayName = "Trakt",
    AuthUri = "https://trakt.tv/oauth/authorize",
    AccessTokenUri = "https://api.trakt.tv/oauth/token",
    RevokeTokenUri = "https://api.trakt.tv/oauth/revoke",
    UserInfoUri = "https://api.trakt.tv/users/settings",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.trakt.tv"])]
[OAuth2RequestHeader("trakt-api-version", "2", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestHeader("trakt-api-key", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.ids.uuid", Label = "user.username", Picture = "user.images.avatar.full")]
internal static class Trakt;
