// Written from baidu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Baidu.</summary>
[OAuth2Client(
    Alias = "baidu",
    DisplayName = "Baidu",
    AuthUri = "https://openapi.baidu.com/oauth/2.0/authorize",
    AccessTokenUri = "https://openapi.baidu.com/oauth/2.0/token",
    RevokeTokenUri = "https://openapi.baidu.com/rest/2.0/passport/auth/revokeAuthorization",
    UserInfoUri = "https://openapi.baidu.com/rest/2.0/passport/users/getLoggedInUser",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    DefaultScopes = ["basic"],
    ApiOrigins = ["https://openapi.baidu.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("basic", Required = true, Name = "Basic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uid", Label = "uname")]
internal static class Baidu;
