// Written from alipay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Alipay.</summary>
[OAuth2Client(
    Alias = "alipay",
    DisplayName = "Alipay",
    AuthUri = "https://openauth.alipay.com/oauth2/publicAppAuthorize.htm",
    AccessTokenUri = "https://openapi.alipay.com/gateway.do",
    ScopeSeparator = ",",
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "Alipay's gateway signs all parameters of the token request and knows no code_verifier.",
    ClientAuthentication = OAuth2ClientAuthentication.RequestSigner,
    DefaultScopes = ["auth_user"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "app_id")]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestParameter("method", "alipay.system.oauth.token", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("charset", "utf-8", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("sign_type", "RSA2", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("version", "1.0", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("format", "JSON", On = OAuth2Requests.AnyToken)]
[OAuth2ResponseMember("access_token", "alipay_system_oauth_token_response.access_token")]
[OAuth2ResponseMember("refresh_token", "alipay_system_oauth_token_response.refresh_token")]
[OAuth2ResponseMember("expires_in", "alipay_system_oauth_token_response.expires_in")]
[OAuth2ResponseMember("refresh_token_expires_in", "alipay_system_oauth_token_response.re_expires_in")]
[OAuth2ResponseMember("error", "error_response.sub_code")]
[OAuth2ResponseMember("error", "error_response.code")]
[OAuth2ResponseMember("error_description", "error_response.sub_msg")]
[OAuth2ErrorCode("isv.code-invalid", "invalid_grant")]
[OAuth2ErrorCode("isv.refresh-token-invalid", "invalid_grant")]
[OAuth2ErrorCode("isv.refresh-token-time-out", "invalid_grant")]
[OAuth2ErrorCode("isv.code-is-reused", "invalid_grant")]
[OAuth2ErrorCode("isv.unknow-app-id", "invalid_client")]
[OAuth2CallbackMember("code", "auth_code")]
[OAuth2Scope("auth_user", Required = true, Name = "AuthUser")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "alipay_system_oauth_token_response.user_id")]
internal static class Alipay;
