// Written from pushbullet.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Pushbullet.</summary>
[OAuth2Client(
    Alias = "pushbullet",
    DisplayName = "Pushbullet",
    AuthUri = "https://www.pushbullet.com/authorize",
    AccessTokenUri = "https://api.pushbullet.com/oauth2/token",
    UserInfoUri = "https://api.pushbullet.com/v2/users/me",
    StateLocation = OAuth2StateLocation.RedirectUri,
    SupportsRefresh = false,
    ApiOrigins = ["https://api.pushbullet.com"])]
[OAuth2RequestHeader("Access-Token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "iden", Label = "email", Picture = "image_url")]
internal static class Pushbullet;
