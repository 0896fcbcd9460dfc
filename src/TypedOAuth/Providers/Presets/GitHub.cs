// Written from github.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of GitHub.</summary>
[OAuth2Client(
    Alias = "github",
    DisplayName = "GitHub",
    AuthUri = "https://github.com/login/oauth/authorize",
    AccessTokenUri = "https://github.com/login/oauth/access_token",
    RevokeTokenUri = "https://api.github.com/applications/{client_id}/grant",
    UserInfoUri = "https://api.github.com/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://api.github.com", "https://uploads.github.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ErrorCode("bad_verification_code", "invalid_grant")]
[OAuth2ErrorCode("bad_refresh_token", "invalid_grant")]
[OAuth2ErrorCode("incorrect_client_credentials", "invalid_client")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
internal static class GitHub;
