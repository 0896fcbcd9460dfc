namespace TypedOAuth.Exchanges.Tests.Zoho;

/// <remarks>https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html and https://www.zoho.com/accounts/protocol/oauth/web-apps.html.</remarks>
[OAuth2Client(
    Alias = "zoho",
    AuthUri = "https://accounts.zoho.com/oauth/v2/auth",
    AccessTokenUri = "https://{accounts}/oauth/v2/token",
    RevokeTokenUri = "https://{accounts}/oauth/v2/token/revoke",
    UserInfoUri = "https://{accounts}/oauth/user/info",
    DefaultScopes = ["AaaServer.profile.READ", "ZohoCRM.modules.ALL"],
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://{api}"])]
[OAuth2EndpointParameter(
    "accounts",
    Source = OAuth2EndpointParameterSource.Callback,
    From = "accounts-server",
    Value = "https://accounts.zoho.com",
    Values =
    [
        "https://accounts.zoho.com=accounts.zoho.com",
        "https://accounts.zoho.eu=accounts.zoho.eu",
        "https://accounts.zoho.in=accounts.zoho.in",
        "https://accounts.zoho.com.au=accounts.zoho.com.au",
        "https://accounts.zoho.jp=accounts.zoho.jp",
        "https://accounts.zoho.sa=accounts.zoho.sa",
        "https://accounts.zohocloud.ca=accounts.zohocloud.ca",
        "https://accounts.zoho.com.cn=accounts.zoho.com.cn",
    ])]
[OAuth2EndpointParameter(
    "api",
    Source = OAuth2EndpointParameterSource.TokenResponse,
    From = "api_domain",
    Values =
    [
        "https://www.zohoapis.com=www.zohoapis.com",
        "https://www.zohoapis.eu=www.zohoapis.eu",
        "https://www.zohoapis.in=www.zohoapis.in",
        "https://www.zohoapis.com.au=www.zohoapis.com.au",
        "https://www.zohoapis.jp=www.zohoapis.jp",
        "https://www.zohoapis.sa=www.zohoapis.sa",
        "https://www.zohoapis.ca=www.zohoapis.ca",
        "https://www.zohoapis.com.cn=www.zohoapis.com.cn",
    ])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "ZUID", Label = "Email")]
[OAuth2TokenField<Uri>("api_domain")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, InQuery = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "Zoho-oauthtoken {access_token}", On = OAuth2Requests.UserInfo | OAuth2Requests.Api)]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
public partial class ZohoClient;
