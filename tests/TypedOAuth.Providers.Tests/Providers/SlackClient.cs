namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    DefaultScopes = ["chat:write", "channels:read"],
    ScopeSeparator = ",",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
[OAuth2TokenField<string>("incoming_webhook.url")]
[OAuth2TokenField<string>("incoming_webhook.channel")]
[OAuth2TokenField<string>("incoming_webhook.channel_id")]
[OAuth2TokenField<string>("bot_user_id")]
[OAuth2TokenField<string>("team.id")]
public partial class SlackClient;
