// Written from zoho.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Zoho.</summary>
[OAuth2Client(
    Alias = "zoho",
    DisplayName = "Zoho",
    AuthUri = "https://accounts.zoho.com/oauth/v2/auth",
    AccessTokenUri = "https://{accounts}/oauth/v2/token",
    RevokeTokenUri = "https://{accounts}/oauth/v2/token/revoke",
    UserInfoUri = "https://{accounts}/oauth/user/info",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT1H",
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    DefaultScopes = ["AaaServer.profile.READ"],
    ApiOrigins = ["https://{api}", "https://*.zoho.com", "https://*.zoho.eu", "https://*.zoho.in", "https://*.zoho.com.au", "https://*.zoho.jp", "https://*.zoho.com.cn", "https://*.zoho.sa", "https://*.zoho.uk", "https://*.zohocloud.ca"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "Zoho-oauthtoken {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("invalid_client_secret", "invalid_client")]
[OAuth2TokenField<Uri>("api_domain")]
[OAuth2EndpointParameter("accounts", Source = OAuth2EndpointParameterSource.Callback, Value = "us", Values = ["us=accounts.zoho.com", "eu=accounts.zoho.eu", "in=accounts.zoho.in", "au=accounts.zoho.com.au", "jp=accounts.zoho.jp", "cn=accounts.zoho.com.cn", "sa=accounts.zoho.sa", "uk=accounts.zoho.uk", "ca=accounts.zohocloud.ca"], From = "location", Label = "Zoho region of the sign-in")]
[OAuth2EndpointParameter("api", Source = OAuth2EndpointParameterSource.Callback, Value = "us", Values = ["us=www.zohoapis.com", "eu=www.zohoapis.eu", "in=www.zohoapis.in", "au=www.zohoapis.com.au", "jp=www.zohoapis.jp", "cn=www.zohoapis.com.cn", "sa=www.zohoapis.sa", "uk=www.zohoapis.uk", "ca=www.zohoapis.ca"], From = "location", Label = "Zoho region of the API")]
[OAuth2Scope("AaaServer.profile.READ", Required = true, Name = "AaaServerProfileRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "ZUID", Label = "Email")]
internal static class Zoho;
