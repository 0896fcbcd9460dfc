// Written from slack.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Slack.</summary>
[OAuth2Client(
    Alias = "slack",
    DisplayName = "Slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    RevokeTokenUri = "https://slack.com/api/auth.revoke",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "Slack treats an app that uses PKCE as a public client, and refuses a token request with a client secret.",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    TokenTypes = ["Bearer", "bot", "user"],
    ApiOrigins = ["https://slack.com", "https://files.slack.com"])]
[OAuth2AuthorizationParameter("team")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("access_token", "authed_user.access_token")]
[OAuth2ResponseMember("refresh_token", "refresh_token")]
[OAuth2ResponseMember("refresh_token", "authed_user.refresh_token")]
[OAuth2ResponseMember("expires_in", "expires_in")]
[OAuth2ResponseMember("expires_in", "authed_user.expires_in")]
[OAuth2ResponseMember("token_type", "token_type")]
[OAuth2ResponseMember("token_type", "authed_user.token_type")]
[OAuth2SuccessMember("ok", "true")]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("code_already_used", "invalid_grant")]
[OAuth2ErrorCode("invalid_refresh_token", "invalid_grant")]
[OAuth2ErrorCode("bad_client_secret", "invalid_client")]
[OAuth2ErrorCode("invalid_client_id", "invalid_client")]
[OAuth2ErrorCode("token_revoked", "invalid_token")]
[OAuth2ErrorCode("invalid_auth", "invalid_token")]
[OAuth2ErrorCode("account_inactive", "invalid_token")]
[OAuth2TokenField<string>("bot_user_id")]
[OAuth2TokenField<string>("authed_user.id")]
[OAuth2TokenField<string>("incoming_webhook.url")]
[OAuth2TokenField<string>("incoming_webhook.channel")]
[OAuth2TokenField<string>("incoming_webhook.channel_id")]
[OAuth2ScopeParameter("user_scope", "user:", ResponsePath = "authed_user.scope")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal static class Slack;
