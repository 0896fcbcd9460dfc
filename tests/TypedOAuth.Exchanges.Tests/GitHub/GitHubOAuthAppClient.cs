namespace TypedOAuth.Exchanges.Tests.GitHub;

/// <remarks>https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps.</remarks>
[OAuth2Client(
    Alias = "github-oauth-app",
    DisplayName = "GitHub",
    AuthUri = "https://github.com/login/oauth/authorize",
    AccessTokenUri = "https://github.com/login/oauth/access_token",
    RevokeTokenUri = "https://api.github.com/applications/{client_id}/grant",
    UserInfoUri = "https://api.github.com/user",
    DefaultScopes = ["read:user", "gist"],
    SupportsRefresh = false,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://api.github.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
[OAuth2Request(
    OAuth2Requests.Revocation,
    Method = OAuth2HttpMethod.Delete,
    Format = OAuth2RequestFormat.Json,
    Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ErrorCode("bad_verification_code", "invalid_grant")]
[OAuth2ErrorCode("incorrect_client_credentials", "invalid_client")]
public partial class GitHubOAuthAppClient;
