// Written from wechat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of WeChat.</summary>
[OAuth2Client(
    Alias = "wechat",
    DisplayName = "WeChat",
    AuthUri = "https://open.weixin.qq.com/connect/qrconnect",
    AccessTokenUri = "https://api.weixin.qq.com/sns/oauth2/access_token",
    RefreshTokenUri = "https://api.weixin.qq.com/sns/oauth2/refresh_token",
    ScopeSeparator = ",",
    RefreshTokenLifetime = "P30D",
    AuthUriFragment = "wechat_redirect",
    DefaultScopes = ["snsapi_login"],
    ApiOrigins = ["https://api.weixin.qq.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "appid")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Token, RenameTo = "secret")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Refresh, Remove = true)]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("openid", "{openid}", On = OAuth2Requests.Api)]
[OAuth2ResponseMember("error", "errcode")]
[OAuth2ResponseMember("error_description", "errmsg")]
[OAuth2ErrorCode("40029", "invalid_grant")]
[OAuth2ErrorCode("40030", "invalid_grant")]
[OAuth2ErrorCode("40163", "invalid_grant")]
[OAuth2ErrorCode("42002", "invalid_grant")]
[OAuth2ErrorCode("42003", "invalid_grant")]
[OAuth2ErrorCode("40013", "invalid_client")]
[OAuth2ErrorCode("40125", "invalid_client")]
[OAuth2TokenField<string>("openid")]
[OAuth2TokenField<string>("unionid")]
[OAuth2Scope("snsapi_login", Required = true, Name = "SnsapiLogin")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "openid")]
internal static class WeChat;
