namespace TypedOAuth.Exchanges.Tests.Facebook;

/// <remarks>https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow and .../guides/access-tokens/get-long-lived.</remarks>
[OAuth2Client(
    Alias = "facebook",
    DisplayName = "Facebook",
    AuthUri = "https://www.facebook.com/v24.0/dialog/oauth",
    AccessTokenUri = "https://graph.facebook.com/v24.0/oauth/access_token",
    ExchangeTokenUri = "https://graph.facebook.com/v24.0/oauth/access_token",
    RevokeTokenUri = "https://graph.facebook.com/v24.0/{account}/permissions",
    UserInfoUri = "https://graph.facebook.com/v24.0/me?fields=id,name",
    DefaultScopes = ["public_profile", "pages_show_list"],
    ScopeSeparator = ",",
    RefreshCredential = OAuth2RefreshCredential.AccessToken,
    AccessTokenLifetime = "P60D",
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://graph.facebook.com"])]
[OAuth2AuthorizationParameter("auth_type", "rerequest")]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestParameter("grant_type", "fb_exchange_token", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("fb_exchange_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class FacebookClient;
