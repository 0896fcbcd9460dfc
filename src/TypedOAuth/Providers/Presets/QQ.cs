// Written from qq.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of QQ.</summary>
[OAuth2Client(
    Alias = "qq",
    DisplayName = "QQ",
    AuthUri = "https://graph.qq.com/oauth2.0/authorize",
    AccessTokenUri = "https://graph.qq.com/oauth2.0/token",
    UserInfoUri = "https://graph.qq.com/oauth2.0/me",
    ScopeSeparator = ",",
    DefaultScopes = ["get_user_info"],
    ApiOrigins = ["https://graph.qq.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestParameter("fmt", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("oauth_consumer_key", "{client_id}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("openid", "{account}", On = OAuth2Requests.Api)]
[OAuth2ErrorCode("100020", "invalid_grant")]
[OAuth2ErrorCode("100021", "invalid_grant")]
[OAuth2ErrorCode("100027", "invalid_grant")]
[OAuth2ErrorCode("100048", "invalid_grant")]
[OAuth2Scope("get_user_info", Required = true, Name = "GetUserInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openid")]
internal static class QQ;
