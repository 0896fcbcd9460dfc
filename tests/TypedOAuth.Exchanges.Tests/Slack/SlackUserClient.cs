namespace TypedOAuth.Exchanges.Tests.Slack;

/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth and https://docs.slack.dev/authentication/using-token-rotation.</remarks>
[OAuth2Client(
    Alias = "slack-user",
    DisplayName = "Slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    RevokeTokenUri = "https://slack.com/api/auth.revoke",
    DefaultScopes = ["search:read", "users.profile:read"],
    ScopeSeparator = ",",
    TokenTypes = ["user"],
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://slack.com"])]
[OAuth2RequestParameter("scope", On = OAuth2Requests.Authorization, RenameTo = "user_scope")]
[OAuth2ResponseMember("access_token", "authed_user.access_token")]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("token_type", "authed_user.token_type")]
[OAuth2ResponseMember("token_type", "token_type")]
[OAuth2ResponseMember("refresh_token", "authed_user.refresh_token")]
[OAuth2ResponseMember("refresh_token", "refresh_token")]
[OAuth2ResponseMember("expires_in", "authed_user.expires_in")]
[OAuth2ResponseMember("expires_in", "expires_in")]
[OAuth2ResponseMember("scope", "authed_user.scope")]
[OAuth2ResponseMember("scope", "scope")]
[OAuth2SuccessMember("ok", "true")]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("code_already_used", "invalid_grant")]
[OAuth2ErrorCode("invalid_refresh_token", "invalid_grant")]
[OAuth2ErrorCode("bad_client_secret", "invalid_client")]
[OAuth2ErrorCode("token_revoked", "invalid_token")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "authed_user.id", Label = "team.name")]
[OAuth2TokenField<string>("team.id")]
public partial class SlackUserClient;
