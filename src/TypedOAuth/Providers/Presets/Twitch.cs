// Written from twitch.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Twitch.</summary>
[OAuth2Client(
    Alias = "twitch",
    DisplayName = "Twitch",
    AuthUri = "https://id.twitch.tv/oauth2/authorize",
    AccessTokenUri = "https://id.twitch.tv/oauth2/token",
    RevokeTokenUri = "https://id.twitch.tv/oauth2/revoke",
    Issuer = "https://id.twitch.tv/oauth2",
    UserInfoUri = "https://api.twitch.tv/helix/users",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT4H",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://api.twitch.tv"])]
[OAuth2RequestHeader("Client-Id", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2ResponseMember("error", "message")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ErrorCode("Invalid refresh token", "invalid_grant")]
[OAuth2ErrorCode("Invalid authorization code", "invalid_grant")]
[OAuth2ErrorCode("invalid client", "invalid_client")]
[OAuth2ErrorCode("invalid client secret", "invalid_client")]
[OAuth2ErrorCode("Invalid token", "invalid_token")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.display_name", Picture = "data.0.profile_image_url")]
internal static class Twitch;
