namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client like that of Weixin: GET, own names, a fragment, and a UserInfo request that names the user.</summary>
[OAuth2Client(
    Alias = "weixin",
    AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token",
    RefreshTokenUri = "https://odd.example/refresh",
    UserInfoUri = "https://odd.example/userinfo",
    DefaultScopes = ["snsapi_base", "snsapi_userinfo"],
    ScopeSeparator = ",",
    AuthUriFragment = "wechat_redirect",
    ApiOrigins = ["https://odd.example"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "appid")]
[OAuth2RequestParameter("client_secret", RenameTo = "secret")]
[OAuth2RequestParameter("redirect_uri", Remove = true)]
[OAuth2Request(OAuth2Requests.Token, Method = OAuth2HttpMethod.Get)]
[OAuth2Request(OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2ResponseMember("error", "errcode")]
[OAuth2ResponseMember("error_description", "errmsg")]
[OAuth2ErrorCode("40029", "invalid_grant")]
[OAuth2ErrorCode("40030", "invalid_grant")]
[OAuth2TokenField<string>("openid", Name = "OpenId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openid", Label = "nickname", Picture = "headimgurl")]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.UserInfo | OAuth2Requests.Api)]
[OAuth2RequestParameter("openid", "{openid}", On = OAuth2Requests.UserInfo | OAuth2Requests.Api)]
public partial class WeixinClient;
