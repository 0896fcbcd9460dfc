// Written from lark-feishu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Feishu.</summary>
[OAuth2Client(
    Alias = "lark-feishu",
    DisplayName = "Feishu",
    AuthUri = "https://accounts.feishu.cn/open-apis/authen/v1/authorize",
    AccessTokenUri = "https://open.feishu.cn/open-apis/authen/v2/oauth/token",
    UserInfoUri = "https://open.feishu.cn/open-apis/authen/v1/user_info",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://open.feishu.cn"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2SuccessMember("code", "0")]
[OAuth2ErrorCode("20024", "invalid_grant")]
[OAuth2ErrorCode("20037", "invalid_grant")]
[OAuth2ErrorCode("20064", "invalid_grant")]
[OAuth2ErrorCode("20073", "invalid_grant")]
[OAuth2Environment("lark", AuthUri = "https://accounts.larksuite.com/open-apis/authen/v1/authorize", AccessTokenUri = "https://open.larksuite.com/open-apis/authen/v2/oauth/token", UserInfoUri = "https://open.larksuite.com/open-apis/authen/v1/user_info", ApiOrigins = ["https://open.larksuite.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.open_id", Label = "data.name", Picture = "data.avatar_url")]
internal static class LarkFeishu;
