namespace TypedOAuth.Exchanges.Tests.Slack;

/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth and https://docs.slack.dev/reference/methods/apps.uninstall.</remarks>
[OAuth2Client(
    Alias = "slack",
    DisplayName = "Slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    RevokeTokenUri = "https://slack.com/api/apps.uninstall",
    DefaultScopes = ["chat:write", "user:search:read"],
    ScopeSeparator = ",",
    TokenTypes = ["bot"],
    SupportsRefresh = false,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://slack.com"])]
[OAuth2ScopeParameter("user_scope", "user:", ResponsePath = "authed_user.scope")]
[OAuth2SuccessMember("ok", "true")]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("code_already_used", "invalid_grant")]
[OAuth2ErrorCode("bad_client_secret", "invalid_client")]
[OAuth2ErrorCode("token_revoked", "invalid_token")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("client_id", "{client_id}", On = OAuth2Requests.Revocation)]
[OAuth2RequestParameter("client_secret", "{client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
[OAuth2TokenField<string>("authed_user.access_token", Name = "UserToken")]
[OAuth2TokenField<string>("authed_user.id", Name = "UserId")]
public partial class SlackClient;
