namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "facebook",
    AuthUri = "https://www.facebook.com/v22.0/dialog/oauth",
    AccessTokenUri = "https://graph.facebook.com/v22.0/oauth/access_token")]
public partial class FacebookClient;

[OAuth2Client(
    Alias = "fathom-oauth",
    AuthUri = "https://fathom.video/external/v1/oauth2/authorize",
    AccessTokenUri = "https://fathom.video/external/v1/oauth2/token")]
public partial class FathomOauthClient;

[OAuth2Client(
    Alias = "fitbit",
    AuthUri = "https://www.fitbit.com/oauth2/authorize",
    AccessTokenUri = "https://api.fitbit.com/oauth2/token",
    RevokeTokenUri = "https://api.fitbit.com/oauth2/revoke",
    DefaultScopes = ["profile", "activity"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class FitbitClient;

// Follow Up Boss calls the response type that everyone else calls 'code' by a name of its own. The rule is right: the client sends 'code'.
#pragma warning disable TOA0031
[OAuth2Client(
    Alias = "followupboss",
    AuthUri = "https://app.followupboss.com/oauth/authorize",
    AccessTokenUri = "https://app.followupboss.com/oauth/token")]
[OAuth2AuthorizationParameter("response_type", "auth_code")]
public partial class FollowUpBossClient;
#pragma warning restore TOA0031

[OAuth2Client(
    Alias = "fortnox",
    AuthUri = "https://apps.fortnox.se/oauth-v1/auth",
    AccessTokenUri = "https://apps.fortnox.se/oauth-v1/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("access_type", "offline")]
public partial class FortnoxClient;

[OAuth2Client(
    Alias = "freeagent",
    AuthUri = "https://api.freeagent.com/v2/approve_app",
    AccessTokenUri = "https://api.freeagent.com/v2/token_endpoint",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class FreeagentClient;

[OAuth2Client(
    Alias = "front",
    AuthUri = "https://app.frontapp.com/oauth/authorize",
    AccessTokenUri = "https://app.frontapp.com/oauth/token")]
public partial class FrontClient;

[OAuth2Client(
    Alias = "garmin-oauth2",
    AuthUri = "https://connect.garmin.com/oauth2Confirm",
    AccessTokenUri = "https://diauth.garmin.com/di-oauth2-service/oauth/token")]
public partial class GarminOauth2Client;

[OAuth2Client(
    Alias = "gitlab",
    AuthUri = "https://gitlab.com/oauth/authorize",
    AccessTokenUri = "https://gitlab.com/oauth/token",
    RevokeTokenUri = "https://gitlab.com/oauth/revoke",
    DefaultScopes = ["read_user"])]
public partial class GitlabClient;

[OAuth2Client(
    Alias = "google",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
    Issuer = "https://accounts.google.com",
    DefaultScopes = ["openid", "email", "https://www.googleapis.com/auth/drive.readonly"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2TokenField<string>("id_token")]
public partial class GoogleClient;

[OAuth2Client(
    Alias = "google-play",
    AuthUri = "https://accounts.google.com/o/oauth2/auth",
    AccessTokenUri = "https://accounts.google.com/o/oauth2/token")]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class GooglePlayClient;

[OAuth2Client(
    Alias = "greenhouse-harvest-partner",
    AuthUri = "https://auth.greenhouse.io/authorize",
    AccessTokenUri = "https://auth.greenhouse.io/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class GreenhouseHarvestPartnerClient;

[OAuth2Client(
    Alias = "gumroad",
    AuthUri = "https://gumroad.com/oauth/authorize",
    AccessTokenUri = "https://api.gumroad.com/oauth/token")]
public partial class GumroadClient;

[OAuth2Client(
    Alias = "gusto",
    AuthUri = "https://api.gusto.com/oauth/authorize",
    AccessTokenUri = "https://api.gusto.com/oauth/token")]
public partial class GustoClient;

[OAuth2Client(
    Alias = "gusto-demo",
    AuthUri = "https://api.gusto-demo.com/oauth/authorize",
    AccessTokenUri = "https://api.gusto-demo.com/oauth/token")]
public partial class GustoDemoClient;

[OAuth2Client(
    Alias = "highlevel",
    AuthUri = "https://marketplace.gohighlevel.com/oauth/chooselocation",
    AccessTokenUri = "https://services.leadconnectorhq.com/oauth/token")]
public partial class HighlevelClient;

[OAuth2Client(
    Alias = "hover",
    AuthUri = "https://hover.to/oauth/authorize",
    AccessTokenUri = "https://hover.to/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class HoverClient;

[OAuth2Client(
    Alias = "hubspot",
    AuthUri = "https://app.hubspot.com/oauth/authorize",
    AccessTokenUri = "https://api.hubapi.com/oauth/v1/token")]
public partial class HubspotClient;

[OAuth2Client(
    Alias = "intercom",
    AuthUri = "https://app.intercom.com/oauth",
    AccessTokenUri = "https://api.intercom.io/auth/eagle/token")]
public partial class IntercomClient;

[OAuth2Client(
    Alias = "intuit",
    AuthUri = "https://appcenter.intuit.com/connect/oauth2",
    AccessTokenUri = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer")]
public partial class IntuitClient;

[OAuth2Client(
    Alias = "jobadder",
    AuthUri = "https://id.jobadder.com/connect/authorize",
    AccessTokenUri = "https://id.jobadder.com/connect/token",
    DefaultScopes = ["offline_access"])]
public partial class JobadderClient;

[OAuth2Client(
    Alias = "klaviyo-oauth",
    AuthUri = "https://www.klaviyo.com/oauth/authorize",
    AccessTokenUri = "https://a.klaviyo.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class KlaviyoOauthClient;

[OAuth2Client(
    Alias = "lever",
    AuthUri = "https://auth.lever.co/authorize",
    AccessTokenUri = "https://auth.lever.co/oauth/token")]
[OAuth2AuthorizationParameter("audience", "https://api.lever.co/v1/")]
public partial class LeverClient;

[OAuth2Client(
    Alias = "lever-sandbox",
    AuthUri = "https://sandbox-lever.auth0.com/authorize",
    AccessTokenUri = "https://sandbox-lever.auth0.com/oauth/token")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2AuthorizationParameter("audience", "https://api.sandbox.lever.co/v1/")]
public partial class LeverSandboxClient;

[OAuth2Client(
    Alias = "microsoft",
    AuthUri = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    DefaultScopes = ["offline_access", ".default"])]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class MicrosoftClient;

[OAuth2Client(
    Alias = "microsoft-ads",
    AuthUri = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    DefaultScopes = ["https://ads.microsoft.com/msads.manage", "offline_access"])]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class MicrosoftAdsClient;

[OAuth2Client(
    Alias = "miro",
    AuthUri = "https://miro.com/oauth/authorize",
    AccessTokenUri = "https://api.miro.com/v1/oauth/token")]
public partial class MiroClient;

[OAuth2Client(
    Alias = "mural",
    AuthUri = "https://app.mural.co/api/public/v1/authorization/oauth2",
    AccessTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/token")]
public partial class MuralClient;

[OAuth2Client(
    Alias = "ninjaone-rmm-oauth2",
    AuthUri = "https://app.ninjarmm.com/ws/oauth/authorize",
    AccessTokenUri = "https://app.ninjarmm.com/ws/oauth/token",
    DefaultScopes = ["offline_access"])]
public partial class NinjaoneRmmOauth2Client;

[OAuth2Client(
    Alias = "oura",
    AuthUri = "https://cloud.ouraring.com/oauth/authorize",
    AccessTokenUri = "https://api.ouraring.com/oauth/token")]
public partial class OuraClient;

[OAuth2Client(
    Alias = "outreach",
    AuthUri = "https://api.outreach.io/oauth/authorize",
    AccessTokenUri = "https://api.outreach.io/oauth/token")]
public partial class OutreachClient;
