namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "aircall",
    AuthUri = "https://dashboard.aircall.io/oauth/authorize",
    AccessTokenUri = "https://api.aircall.io/v1/oauth/token",
    DefaultScopes = ["public_api"])]
public partial class AircallClient;

[OAuth2Client(
    Alias = "apaleo",
    AuthUri = "https://identity.apaleo.com/connect/authorize",
    AccessTokenUri = "https://identity.apaleo.com/connect/token",
    RevokeTokenUri = "https://identity.apaleo.com/connect/revocation")]
public partial class ApaleoClient;

[OAuth2Client(
    Alias = "asana",
    AuthUri = "https://app.asana.com/-/oauth_authorize",
    AccessTokenUri = "https://app.asana.com/-/oauth_token",
    DefaultScopes = ["default"])]
public partial class AsanaClient;

[OAuth2Client(
    Alias = "atlassian",
    AuthUri = "https://auth.atlassian.com/authorize",
    AccessTokenUri = "https://auth.atlassian.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class AtlassianClient;

[OAuth2Client(
    Alias = "atlassian-government-cloud",
    AuthUri = "https://auth.atlassian-us-gov-mod.com/authorize",
    AccessTokenUri = "https://auth.atlassian-us-gov-mod.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian-us-gov-mod.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class AtlassianGovernmentCloudClient;

[OAuth2Client(
    Alias = "attio",
    AuthUri = "https://app.attio.com/authorize",
    AccessTokenUri = "https://app.attio.com/oauth/token")]
public partial class AttioClient;

[OAuth2Client(
    Alias = "basecamp",
    AuthUri = "https://launchpad.37signals.com/authorization/new",
    AccessTokenUri = "https://launchpad.37signals.com/authorization/token")]
[OAuth2AuthorizationParameter("type", "web_server")]
public partial class BasecampClient;

[OAuth2Client(
    Alias = "bing-webmasters",
    AuthUri = "https://www.bing.com/webmasters/oauth/authorize",
    AccessTokenUri = "https://www.bing.com/webmasters/oauth/token",
    RefreshTokenUri = "https://www.bing.com/webmasters/token")]
public partial class BingWebmastersClient;

[OAuth2Client(
    Alias = "bitly",
    AuthUri = "https://bitly.com/oauth/authorize",
    AccessTokenUri = "https://api-ssl.bitly.com/oauth/access_token")]
public partial class BitlyClient;

[OAuth2Client(
    Alias = "blackbaud",
    AuthUri = "https://app.blackbaud.com/oauth/authorize",
    AccessTokenUri = "https://oauth2.sky.blackbaud.com/token")]
public partial class BlackbaudClient;

[OAuth2Client(
    Alias = "box",
    AuthUri = "https://account.box.com/api/oauth2/authorize",
    AccessTokenUri = "https://api.box.com/oauth2/token")]
public partial class BoxClient;

[OAuth2Client(
    Alias = "brex",
    AuthUri = "https://accounts-api.brex.com/oauth2/default/v1/authorize",
    AccessTokenUri = "https://accounts-api.brex.com/oauth2/default/v1/token",
    Issuer = "https://accounts-api.brex.com/oauth2/default",
    DefaultScopes = ["openid", "offline_access"])]
public partial class BrexClient;

[OAuth2Client(
    Alias = "buffer",
    AuthUri = "https://auth.buffer.com/auth",
    AccessTokenUri = "https://auth.buffer.com/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class BufferClient;

// Bullhorn has no page on which a service's own user could sign in: name and password stand in the authorization URL. The rule is right.
#pragma warning disable TOA0030
[OAuth2Client(
    Alias = "bullhorn",
    AuthUri = "https://auth-west.bullhornstaffing.com/oauth/authorize",
    AccessTokenUri = "https://auth-west.bullhornstaffing.com/oauth/token")]
[OAuth2AuthorizationParameter("username")]
[OAuth2AuthorizationParameter("password")]
[OAuth2AuthorizationParameter("action", "Login")]
[OAuth2TokenField<string>("restUrl")]
public partial class BullhornClient;
#pragma warning restore TOA0030

[OAuth2Client(
    Alias = "candis",
    AuthUri = "https://id.my.candis.io/auth/realms/candis/protocol/openid-connect/auth",
    AccessTokenUri = "https://id.my.candis.io/auth/realms/candis/protocol/openid-connect/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class CandisClient;

[OAuth2Client(
    Alias = "canva",
    AuthUri = "https://www.canva.com/api/oauth/authorize",
    AccessTokenUri = "https://api.canva.com/rest/v1/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class CanvaClient;

[OAuth2Client(
    Alias = "cleverreach",
    AuthUri = "https://rest.cleverreach.com/oauth/authorize.php",
    AccessTokenUri = "https://rest.cleverreach.com/oauth/token.php")]
[OAuth2AuthorizationParameter("grant", "basic")]
public partial class CleverreachClient;

[OAuth2Client(
    Alias = "clickup",
    AuthUri = "https://app.clickup.com/api",
    AccessTokenUri = "https://api.clickup.com/api/v2/oauth/token")]
public partial class ClickupClient;

[OAuth2Client(
    Alias = "close",
    AuthUri = "https://app.close.com/oauth2/authorize",
    AccessTokenUri = "https://api.close.com/oauth2/token/",
    DefaultScopes = ["offline_access"])]
public partial class CloseClient;

[OAuth2Client(
    Alias = "cloudbeds",
    AuthUri = "https://api.cloudbeds.com/api/v1.3/oauth",
    AccessTokenUri = "https://api.cloudbeds.com/api/v1.3/access_token")]
public partial class CloudbedsClient;

[OAuth2Client(
    Alias = "coros-sandbox",
    AuthUri = "https://opentest.coros.com/oauth2/authorize",
    AccessTokenUri = "https://opentest.coros.com/oauth2/accesstoken",
    RefreshTokenUri = "https://opentest.coros.com/oauth2/refresh-token")]
[OAuth2TokenField<string>("openId")]
public partial class CorosSandboxClient;

[OAuth2Client(
    Alias = "deel",
    AuthUri = "https://app.deel.com/oauth2/authorize",
    AccessTokenUri = "https://app.deel.com/oauth2/tokens",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DeelClient;

[OAuth2Client(
    Alias = "deel-sandbox",
    AuthUri = "https://demo.deel.com/oauth2/authorize",
    AccessTokenUri = "https://demo.deel.com/oauth2/tokens",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DeelSandboxClient;

[OAuth2Client(
    Alias = "digitalocean",
    AuthUri = "https://cloud.digitalocean.com/v1/oauth/authorize",
    AccessTokenUri = "https://cloud.digitalocean.com/v1/oauth/token",
    RevokeTokenUri = "https://cloud.digitalocean.com/v1/oauth/revoke",
    DefaultScopes = ["read"])]
public partial class DigitaloceanClient;

[OAuth2Client(
    Alias = "discord",
    AuthUri = "https://discord.com/api/oauth2/authorize",
    AccessTokenUri = "https://discord.com/api/oauth2/token",
    RevokeTokenUri = "https://discord.com/api/oauth2/token/revoke",
    DefaultScopes = ["identify", "email"])]
public partial class DiscordClient;

[OAuth2Client(
    Alias = "docusign-sandbox",
    AuthUri = "https://account-d.docusign.com/oauth/auth",
    AccessTokenUri = "https://account-d.docusign.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DocusignSandboxClient;

[OAuth2Client(
    Alias = "drchrono",
    AuthUri = "https://app.drchrono.com/o/authorize/",
    AccessTokenUri = "https://app.drchrono.com/o/token/")]
public partial class DrchronoClient;

[OAuth2Client(
    Alias = "dropbox",
    AuthUri = "https://www.dropbox.com/oauth2/authorize",
    AccessTokenUri = "https://api.dropboxapi.com/oauth2/token",
    DefaultScopes = ["files.metadata.read"])]
[OAuth2AuthorizationParameter("token_access_type", "offline")]
public partial class DropboxClient;

[OAuth2Client(
    Alias = "ebay-sandbox",
    AuthUri = "https://auth.sandbox.ebay.com/oauth2/authorize",
    AccessTokenUri = "https://api.sandbox.ebay.com/identity/v1/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class EbaySandboxClient;

[OAuth2Client(
    Alias = "employment-hero",
    AuthUri = "https://oauth.employmenthero.com/oauth2/authorize",
    AccessTokenUri = "https://oauth.employmenthero.com/oauth2/token")]
public partial class EmploymentHeroClient;

[OAuth2Client(
    Alias = "envoy",
    AuthUri = "https://app.envoy.com/a/auth/v0/authorize",
    AccessTokenUri = "https://app.envoy.com/a/auth/v0/token")]
public partial class EnvoyClient;

[OAuth2Client(
    Alias = "etsy",
    AuthUri = "https://www.etsy.com/oauth/connect",
    AccessTokenUri = "https://api.etsy.com/v3/public/oauth/token")]
public partial class EtsyClient;

[OAuth2Client(
    Alias = "exist",
    AuthUri = "https://exist.io/oauth2/authorize",
    AccessTokenUri = "https://exist.io/oauth2/access_token")]
public partial class ExistClient;
