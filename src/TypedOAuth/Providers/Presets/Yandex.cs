// Written from yandex.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Yandex.</summary>
[OAuth2Client(
    Alias = "yandex",
    DisplayName = "Yandex",
    AuthUri = "https://oauth.yandex.com/authorize",
    AccessTokenUri = "https://oauth.yandex.com/token",
    RevokeTokenUri = "https://oauth.yandex.com/revoke_token",
    UserInfoUri = "https://login.yandex.ru/info",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    DefaultScopes = ["login:info"],
    ApiOrigins = ["https://login.yandex.ru", "https://*.yandex.net", "https://*.yandex.ru"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("login:info", Required = true, Name = "LoginInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
internal static class Yandex;
