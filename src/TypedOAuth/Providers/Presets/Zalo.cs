// Written from zalo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Zalo.</summary>
[OAuth2Client(
    Alias = "zalo",
    DisplayName = "Zalo",
    AuthUri = "https://oauth.zaloapp.com/v4/permission",
    AccessTokenUri = "https://oauth.zaloapp.com/v4/access_token",
    UserInfoUri = "https://graph.zalo.me/v2.0/me?fields=id,name,picture",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P3M",
    ApiOrigins = ["https://graph.zalo.me"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "app_id")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.AnyToken, Remove = true)]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestHeader("secret_key", "{client_secret}", On = OAuth2Requests.AnyToken)]
[OAuth2RequestHeader("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "picture.data.url")]
internal static class Zalo;
