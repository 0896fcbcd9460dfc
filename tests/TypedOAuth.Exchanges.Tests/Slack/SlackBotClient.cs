namespace TypedOAuth.Exchanges.Tests.Slack;

/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth and https://docs.slack.dev/authentication/using-token-rotation.</remarks>
[OAuth2Client(
    Alias = "slack-bot",
    DisplayName = "Slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    RevokeTokenUri = "https://slack.com/api/auth.revoke",
    DefaultScopes = ["chat:write", "channels:read"],
    ScopeSeparator = ",",
    TokenTypes = ["bot"],
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://slack.com"])]
[OAuth2SuccessMember("ok", "true")]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("code_already_used", "invalid_grant")]
[OAuth2ErrorCode("invalid_refresh_token", "invalid_grant")]
[OAuth2ErrorCode("bad_client_secret", "invalid_client")]
[OAuth2ErrorCode("token_revoked", "invalid_token")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
[OAuth2TokenField<string>("bot_user_id")]
public partial class SlackBotClient;
