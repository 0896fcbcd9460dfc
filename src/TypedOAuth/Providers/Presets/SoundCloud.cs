// Written from soundcloud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SoundCloud.</summary>
[OAuth2Client(
    Alias = "soundcloud",
    DisplayName = "SoundCloud",
    AuthUri = "https://secure.soundcloud.com/authorize",
    AccessTokenUri = "https://secure.soundcloud.com/oauth/token",
    UserInfoUri = "https://api.soundcloud.com/me",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.soundcloud.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "avatar_url")]
internal static class SoundCloud;
