// Written from kook.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of KOOK.</summary>
[OAuth2Client(
    Alias = "kook",
    DisplayName = "KOOK",
    AuthUri = "https://www.kookapp.cn/app/oauth2/authorize",
    AccessTokenUri = "https://www.kookapp.cn/api/oauth2/token",
    UserInfoUri = "https://www.kookapp.cn/api/v3/user/me",
    DefaultScopes = ["get_user_info"],
    ApiOrigins = ["https://www.kookapp.cn"])]
[OAuth2Scope("get_user_info", Required = true, Name = "GetUserInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.username", Picture = "data.avatar")]
internal static class Kook;
