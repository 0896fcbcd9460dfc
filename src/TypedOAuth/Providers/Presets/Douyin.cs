// Written from douyin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Douyin.</summary>
[OAuth2Client(
    Alias = "douyin",
    DisplayName = "Douyin",
    AuthUri = "https://open.douyin.com/platform/oauth/connect",
    AccessTokenUri = "https://open.douyin.com/oauth/access_token",
    RefreshTokenUri = "https://open.douyin.com/oauth/refresh_token/",
    ScopeSeparator = ",",
    ApiOrigins = ["https://open.douyin.com"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "client_key")]
[OAuth2RequestHeader("access-token", "{access_token}", On = OAuth2Requests.Api)]
[OAuth2ResponseMember("access_token", "data.access_token")]
[OAuth2ResponseMember("expires_in", "data.expires_in")]
[OAuth2ResponseMember("refresh_token", "data.refresh_token")]
[OAuth2ResponseMember("refresh_token_expires_in", "data.refresh_expires_in")]
[OAuth2ResponseMember("scope", "data.scope")]
[OAuth2ResponseMember("error", "data.error_code")]
[OAuth2ResponseMember("error_description", "data.description")]
[OAuth2SuccessMember("data.error_code", "0")]
[OAuth2ErrorCode("10007", "invalid_grant")]
[OAuth2ErrorCode("10010", "invalid_grant")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "data.open_id")]
internal static class Douyin;
