namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "pagerduty",
    AuthUri = "https://app.pagerduty.com/oauth/authorize",
    AccessTokenUri = "https://app.pagerduty.com/oauth/token")]
public partial class PagerdutyClient;

[OAuth2Client(
    Alias = "payfit",
    AuthUri = "https://oauth.payfit.com/authorize",
    AccessTokenUri = "https://app.pagerduty.com/oauth/token")]
public partial class PayfitClient;

[OAuth2Client(
    Alias = "paypal",
    AuthUri = "https://www.paypal.com/signin/authorize",
    AccessTokenUri = "https://api.paypal.com/v1/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class PaypalClient;

[OAuth2Client(
    Alias = "pennylane",
    AuthUri = "https://app.pennylane.com/oauth/authorize",
    AccessTokenUri = "https://app.pennylane.com/oauth/token",
    ScopeSeparator = "+")]
public partial class PennylaneClient;

[OAuth2Client(
    Alias = "posthog-oauth",
    AuthUri = "https://oauth.posthog.com/oauth/authorize/",
    AccessTokenUri = "https://oauth.posthog.com/oauth/token/")]
public partial class PosthogOauthClient;

[OAuth2Client(
    Alias = "precisefp",
    AuthUri = "https://app.precisefp.com/oauth/authorize",
    AccessTokenUri = "https://app.precisefp.com/oauth/token",
    DefaultScopes = ["*"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class PrecisefpClient;

[OAuth2Client(
    Alias = "printful",
    AuthUri = "https://www.printful.com/oauth/authorize",
    AccessTokenUri = "https://www.printful.com/oauth/token")]
public partial class PrintfulClient;

[OAuth2Client(
    Alias = "procore",
    AuthUri = "https://login.procore.com/oauth/authorize",
    AccessTokenUri = "https://login.procore.com/oauth/token")]
public partial class ProcoreClient;

[OAuth2Client(
    Alias = "ramp",
    AuthUri = "https://app.ramp.com/v1/authorize",
    AccessTokenUri = "https://api.ramp.com/developer/v1/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class RampClient;

[OAuth2Client(
    Alias = "reddit",
    AuthUri = "https://www.reddit.com/api/v1/authorize",
    AccessTokenUri = "https://www.reddit.com/api/v1/access_token",
    RevokeTokenUri = "https://www.reddit.com/api/v1/revoke_token",
    DefaultScopes = ["identity"],
    ScopeSeparator = ",",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("duration", "permanent")]
public partial class RedditClient;

[OAuth2Client(
    Alias = "sage",
    AuthUri = "https://www.sageone.com/oauth2/auth/central",
    AccessTokenUri = "https://oauth.accounting.sage.com/token")]
[OAuth2AuthorizationParameter("filter", "apiv3.1")]
public partial class SageClient;

[OAuth2Client(
    Alias = "sage-200",
    AuthUri = "https://id.sage.com/authorize",
    AccessTokenUri = "https://id.sage.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "s200ukipd/sage200")]
public partial class Sage200Client;

[OAuth2Client(
    Alias = "sage-intacct-oauth",
    AuthUri = "https://api.intacct.com/ia/api/v1/oauth2/authorize",
    AccessTokenUri = "https://api.intacct.com/ia/api/v1/oauth2/token")]
public partial class SageIntacctOauthClient;

[OAuth2Client(
    Alias = "salesforce",
    AuthUri = "https://login.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://login.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://login.salesforce.com/services/oauth2/revoke",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2TokenField<string>("instance_url")]
public partial class SalesforceClient;

[OAuth2Client(
    Alias = "salesloft",
    AuthUri = "https://accounts.salesloft.com/oauth/authorize",
    AccessTokenUri = "https://accounts.salesloft.com/oauth/token")]
public partial class SalesloftClient;

[OAuth2Client(
    Alias = "schwab",
    AuthUri = "https://api.schwabapi.com/v1/oauth/authorize",
    AccessTokenUri = "https://api.schwabapi.com/v1/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SchwabClient;

[OAuth2Client(
    Alias = "signnow",
    AuthUri = "https://app.signnow.com/authorize",
    AccessTokenUri = "https://api.signnow.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SignnowClient;

[OAuth2Client(
    Alias = "signnow-sandbox",
    AuthUri = "https://app-eval.signnow.com/authorize",
    AccessTokenUri = "https://api-eval.signnow.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SignnowSandboxClient;

[OAuth2Client(
    Alias = "slack",
    AuthUri = "https://slack.com/oauth/v2/authorize",
    AccessTokenUri = "https://slack.com/api/oauth.v2.access",
    DefaultScopes = ["chat:write", "channels:read"],
    ScopeSeparator = ",")]
[OAuth2TokenField<string>("incoming_webhook.url")]
[OAuth2TokenField<string>("incoming_webhook.channel")]
[OAuth2TokenField<string>("incoming_webhook.channel_id")]
[OAuth2TokenField<string>("bot_user_id")]
[OAuth2TokenField<string>("team.id")]
public partial class SlackClient;

[OAuth2Client(
    Alias = "snapchat",
    AuthUri = "https://accounts.snapchat.com/login/oauth2/authorize",
    AccessTokenUri = "https://accounts.snapchat.com/login/oauth2/access_token")]
public partial class SnapchatClient;

[OAuth2Client(
    Alias = "splitwise",
    AuthUri = "https://secure.splitwise.com/oauth/authorize",
    AccessTokenUri = "https://secure.splitwise.com/oauth/token")]
public partial class SplitwiseClient;

[OAuth2Client(
    Alias = "spotify",
    AuthUri = "https://accounts.spotify.com/authorize",
    AccessTokenUri = "https://accounts.spotify.com/api/token",
    DefaultScopes = ["user-read-email"])]
public partial class SpotifyClient;

[OAuth2Client(
    Alias = "stitch-mcp",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    DefaultScopes = ["https://www.googleapis.com/auth/cloud-platform"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class StitchMcpClient;

[OAuth2Client(
    Alias = "stripe",
    AuthUri = "https://connect.stripe.com/oauth/authorize",
    AccessTokenUri = "https://connect.stripe.com/oauth/token")]
public partial class StripeClient;

[OAuth2Client(
    Alias = "survey-monkey",
    AuthUri = "https://api.surveymonkey.com/oauth/authorize",
    AccessTokenUri = "https://api.surveymonkey.com/oauth/token")]
public partial class SurveyMonkeyClient;

[OAuth2Client(
    Alias = "teamwork",
    AuthUri = "https://www.teamwork.com/launchpad/login",
    AccessTokenUri = "https://www.teamwork.com/launchpad/v1/token.json")]
[OAuth2TokenField<string>("installation.apiEndPoint")]
public partial class TeamworkClient;

[OAuth2Client(
    Alias = "tiktok-ads",
    AuthUri = "https://business-api.tiktok.com/portal/auth",
    AccessTokenUri = "https://business-api.tiktok.com/open_api/v1.3/oauth2/access_token/")]
public partial class TiktokAdsClient;

[OAuth2Client(
    Alias = "timely",
    AuthUri = "https://api.timelyapp.com/1.1/oauth/authorize",
    AccessTokenUri = "https://api.timelyapp.com/1.1/oauth/token")]
public partial class TimelyClient;

[OAuth2Client(
    Alias = "todoist",
    AuthUri = "https://todoist.com/oauth/authorize",
    AccessTokenUri = "https://todoist.com/oauth/access_token",
    DefaultScopes = ["data:read"],
    ScopeSeparator = ",")]
public partial class TodoistClient;

[OAuth2Client(
    Alias = "tremendous",
    AuthUri = "https://api.tremendous.com/oauth/authorize",
    AccessTokenUri = "https://api.tremendous.com/oauth/token")]
public partial class TremendousClient;

[OAuth2Client(
    Alias = "tremendous-sandbox",
    AuthUri = "https://testflight.tremendous.com/oauth/authorize",
    AccessTokenUri = "https://testflight.tremendous.com/oauth/token")]
public partial class TremendousSandboxClient;

[OAuth2Client(
    Alias = "tsheetsteam",
    AuthUri = "https://rest.tsheets.com/api/v1/authorize",
    AccessTokenUri = "https://rest.tsheets.com/api/v1/grant")]
public partial class TsheetsteamClient;

[OAuth2Client(
    Alias = "tumblr",
    AuthUri = "https://www.tumblr.com/oauth2/authorize",
    AccessTokenUri = "https://api.tumblr.com/v2/oauth2/token")]
public partial class TumblrClient;

[OAuth2Client(
    Alias = "twitch",
    AuthUri = "https://id.twitch.tv/oauth2/authorize",
    AccessTokenUri = "https://id.twitch.tv/oauth2/token",
    RevokeTokenUri = "https://id.twitch.tv/oauth2/revoke",
    DefaultScopes = ["user:read:email"])]
public partial class TwitchClient;

[OAuth2Client(
    Alias = "twitter-v2",
    AuthUri = "https://x.com/i/oauth2/authorize",
    AccessTokenUri = "https://api.twitter.com/2/oauth2/token",
    DefaultScopes = ["offline.access"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class TwitterV2Client;

[OAuth2Client(
    Alias = "typeform",
    AuthUri = "https://api.typeform.com/oauth/authorize",
    AccessTokenUri = "https://api.typeform.com/oauth/token",
    DefaultScopes = ["offline", "forms:read"])]
public partial class TypeformClient;

[OAuth2Client(
    Alias = "uber",
    AuthUri = "https://login.uber.com/oauth/v2/authorize",
    AccessTokenUri = "https://login.uber.com/oauth/v2/token")]
public partial class UberClient;

[OAuth2Client(
    Alias = "videoask",
    AuthUri = "https://auth.videoask.com/authorize",
    AccessTokenUri = "https://auth.videoask.com/oauth/token",
    Issuer = "https://auth.videoask.com/",
    DefaultScopes = ["openid", "profile", "email", "offline_access"])]
[OAuth2AuthorizationParameter("audience", "https://api.videoask.com/")]
public partial class VideoaskClient;

[OAuth2Client(
    Alias = "wakatime",
    AuthUri = "https://wakatime.com/oauth/authorize",
    AccessTokenUri = "https://wakatime.com/oauth/token")]
public partial class WakatimeClient;

// The nonce has to be another one each time, so it is an argument.
[OAuth2Client(
    Alias = "walmart",
    AuthUri = "https://login.account.wal-mart.com/authorize",
    AccessTokenUri = "https://marketplace.walmartapis.com/v3/token")]
[OAuth2AuthorizationParameter("clientType")]
[OAuth2AuthorizationParameter("nonce")]
public partial class WalmartClient;

[OAuth2Client(
    Alias = "wave-accounting",
    AuthUri = "https://api.waveapps.com/oauth2/authorize",
    AccessTokenUri = "https://api.waveapps.com/oauth2/token/")]
public partial class WaveAccountingClient;

[OAuth2Client(
    Alias = "wealthbox",
    AuthUri = "https://app.crmworkspace.com/oauth/authorize",
    AccessTokenUri = "https://app.crmworkspace.com/oauth/token")]
public partial class WealthboxClient;

[OAuth2Client(
    Alias = "yahoo",
    AuthUri = "https://api.login.yahoo.com/oauth2/request_auth",
    AccessTokenUri = "https://api.login.yahoo.com/oauth2/get_token")]
public partial class YahooClient;

[OAuth2Client(
    Alias = "zapier",
    AuthUri = "https://api.zapier.com/v2/authorize",
    AccessTokenUri = "https://zapier.com/oauth/token")]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class ZapierClient;

[OAuth2Client(
    Alias = "zapier-nla",
    AuthUri = "https://nla.zapier.com/oauth/authorize/",
    AccessTokenUri = "https://nla.zapier.com/oauth/token/")]
public partial class ZapierNlaClient;

[OAuth2Client(
    Alias = "zenefits",
    AuthUri = "https://secure.zenefits.com/oauth2/platform-authorize",
    AccessTokenUri = "https://secure.zenefits.com/oauth2/token")]
public partial class ZenefitsClient;

[OAuth2Client(
    Alias = "zoom",
    AuthUri = "https://zoom.us/oauth/authorize",
    AccessTokenUri = "https://zoom.us/oauth/token",
    RevokeTokenUri = "https://zoom.us/oauth/revoke",
    DefaultScopes = ["user:read"],
    ScopeSeparator = ",")]
public partial class ZoomClient;
