// Written from the catalogue by ClientSourcesTests. To update it, run these tests with TYPEDOAUTH_UPDATE_DOCS=1.
namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>The client for 42.</summary>
[OAuth2Client(Provider = OAuth2Providers.School42, Scopes = [OAuth2Scopes.School42.Projects])]
public partial class School42Client;

/// <summary>The client for Accelo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Accelo)]
public partial class AcceloClient;

/// <summary>The client for Act-On.</summary>
[OAuth2Client(Provider = OAuth2Providers.ActOn)]
public partial class ActOnClient;

/// <summary>The client for Acuity Scheduling.</summary>
[OAuth2Client(Provider = OAuth2Providers.AcuityScheduling)]
public partial class AcuitySchedulingClient;

/// <summary>The client for Active Directory Federation Services.</summary>
[OAuth2Client(Provider = OAuth2Providers.Adfs)]
public partial class AdfsClient;

/// <summary>The client for Adobe.</summary>
[OAuth2Client(Provider = OAuth2Providers.Adobe)]
public partial class AdobeClient;

/// <summary>The client for Aha.</summary>
[OAuth2Client(Provider = OAuth2Providers.Aha)]
public partial class AhaClient;

/// <summary>The client for Airtable.</summary>
[OAuth2Client(Provider = OAuth2Providers.Airtable, Scopes = [OAuth2Scopes.Airtable.DataRecordsRead, OAuth2Scopes.Airtable.DataRecordsWrite])]
public partial class AirtableClient;

/// <summary>The client for Alipay.</summary>
[OAuth2Client(Provider = OAuth2Providers.Alipay)]
public partial class AlipayClient;

/// <summary>The client for Amazon.</summary>
[OAuth2Client(Provider = OAuth2Providers.Amazon, Scopes = [OAuth2Scopes.Amazon.ProfileUserId])]
public partial class AmazonClient;

/// <summary>The client for amoCRM.</summary>
[OAuth2Client(Provider = OAuth2Providers.AmoCrm)]
public partial class AmoCrmClient;

/// <summary>The client for Apple.</summary>
[OAuth2Client(Provider = OAuth2Providers.Apple, Scopes = [OAuth2Scopes.Apple.Email])]
public partial class AppleClient;

/// <summary>The client for ArcGIS Online.</summary>
[OAuth2Client(Provider = OAuth2Providers.ArcGis)]
public partial class ArcGisClient;

/// <summary>The client for Asana.</summary>
[OAuth2Client(Provider = OAuth2Providers.Asana, Scopes = [OAuth2Scopes.Asana.Default, OAuth2Scopes.Asana.Email])]
public partial class AsanaClient;

/// <summary>The client for Asgardeo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Asgardeo, Scopes = [OAuth2Scopes.Asgardeo.Profile])]
public partial class AsgardeoClient;

/// <summary>The client for Assembla.</summary>
[OAuth2Client(Provider = OAuth2Providers.Assembla)]
public partial class AssemblaClient;

/// <summary>The client for Atlassian.</summary>
[OAuth2Client(Provider = OAuth2Providers.Atlassian)]
public partial class AtlassianClient;

/// <summary>The client for Attio.</summary>
[OAuth2Client(Provider = OAuth2Providers.Attio, Scopes = [OAuth2Scopes.Attio.CommentReadWrite, OAuth2Scopes.Attio.ListConfigurationReadWrite])]
public partial class AttioClient;

/// <summary>The client for Auth0.</summary>
[OAuth2Client(Provider = OAuth2Providers.Auth0)]
public partial class Auth0Client;

/// <summary>The client for authentik.</summary>
[OAuth2Client(Provider = OAuth2Providers.Authentik)]
public partial class AuthentikClient;

/// <summary>The client for Autodesk.</summary>
[OAuth2Client(Provider = OAuth2Providers.Autodesk, Scopes = [OAuth2Scopes.Autodesk.DataRead])]
public partial class AutodeskClient;

/// <summary>The client for Amazon Cognito.</summary>
[OAuth2Client(Provider = OAuth2Providers.AmazonCognito, Scopes = [OAuth2Scopes.AmazonCognito.Email])]
public partial class AmazonCognitoClient;

/// <summary>The client for Azure AD B2C.</summary>
[OAuth2Client(Provider = OAuth2Providers.AzureAdB2C)]
public partial class AzureAdB2CClient;

/// <summary>The client for Badgr.</summary>
[OAuth2Client(Provider = OAuth2Providers.Badgr, Scopes = [OAuth2Scopes.Badgr.RwBackpack, OAuth2Scopes.Badgr.RwIssuer])]
public partial class BadgrClient;

/// <summary>The client for Baidu.</summary>
[OAuth2Client(Provider = OAuth2Providers.Baidu)]
public partial class BaiduClient;

/// <summary>The client for Battle.net.</summary>
[OAuth2Client(Provider = OAuth2Providers.BattleNet, Scopes = [OAuth2Scopes.BattleNet.WowProfile])]
public partial class BattleNetClient;

/// <summary>The client for bexio.</summary>
[OAuth2Client(Provider = OAuth2Providers.Bexio)]
public partial class BexioClient;

/// <summary>The client for Bitbucket.</summary>
[OAuth2Client(Provider = OAuth2Providers.Bitbucket, Scopes = [OAuth2Scopes.Bitbucket.Email])]
public partial class BitbucketClient;

/// <summary>The client for Blackbaud.</summary>
[OAuth2Client(Provider = OAuth2Providers.Blackbaud)]
public partial class BlackbaudClient;

/// <summary>The client for BoldSign.</summary>
[OAuth2Client(Provider = OAuth2Providers.BoldSign)]
public partial class BoldSignClient;

/// <summary>The client for Box.</summary>
[OAuth2Client(Provider = OAuth2Providers.Box, Scopes = [OAuth2Scopes.Box.RootReadOnly, OAuth2Scopes.Box.RootReadWrite])]
public partial class BoxClient;

/// <summary>The client for Buffer.</summary>
[OAuth2Client(Provider = OAuth2Providers.Buffer)]
public partial class BufferClient;

/// <summary>The client for Bungie.</summary>
[OAuth2Client(Provider = OAuth2Providers.Bungie, Scopes = [OAuth2Scopes.Bungie.ReadBasicUserProfile, OAuth2Scopes.Bungie.ReadGroups])]
public partial class BungieClient;

/// <summary>The client for Cal.com.</summary>
[OAuth2Client(Provider = OAuth2Providers.CalCom)]
public partial class CalComClient;

/// <summary>The client for Calendly.</summary>
[OAuth2Client(Provider = OAuth2Providers.Calendly, Scopes = [OAuth2Scopes.Calendly.ScheduledEventsRead, OAuth2Scopes.Calendly.UsersRead])]
public partial class CalendlyClient;

/// <summary>The client for Campaign Monitor.</summary>
[OAuth2Client(Provider = OAuth2Providers.CampaignMonitor, Scopes = [OAuth2Scopes.CampaignMonitor.ViewReports, OAuth2Scopes.CampaignMonitor.AdministerAccount])]
public partial class CampaignMonitorClient;

/// <summary>The client for Canva.</summary>
[OAuth2Client(Provider = OAuth2Providers.Canva, Scopes = [OAuth2Scopes.Canva.AssetRead, OAuth2Scopes.Canva.AssetWrite])]
public partial class CanvaClient;

/// <summary>The client for CILogon.</summary>
[OAuth2Client(Provider = OAuth2Providers.CILogon, Scopes = [OAuth2Scopes.CILogon.Email])]
public partial class CILogonClient;

/// <summary>The client for ClassLink.</summary>
[OAuth2Client(Provider = OAuth2Providers.ClassLink, Scopes = [OAuth2Scopes.ClassLink.Profile])]
public partial class ClassLinkClient;

/// <summary>The client for Clerk.</summary>
[OAuth2Client(Provider = OAuth2Providers.Clerk)]
public partial class ClerkClient;

/// <summary>The client for Clever.</summary>
[OAuth2Client(Provider = OAuth2Providers.Clever, Scopes = [OAuth2Scopes.Clever.ReadDistrictAdmins, OAuth2Scopes.Clever.ReadDistricts])]
public partial class CleverClient;

/// <summary>The client for ClickUp.</summary>
[OAuth2Client(Provider = OAuth2Providers.ClickUp)]
public partial class ClickUpClient;

/// <summary>The client for Clio.</summary>
[OAuth2Client(Provider = OAuth2Providers.Clio)]
public partial class ClioClient;

/// <summary>The client for Close.</summary>
[OAuth2Client(Provider = OAuth2Providers.Close)]
public partial class CloseClient;

/// <summary>The client for CloudConvert.</summary>
[OAuth2Client(Provider = OAuth2Providers.CloudConvert, Scopes = [OAuth2Scopes.CloudConvert.TaskRead, OAuth2Scopes.CloudConvert.TaskWrite])]
public partial class CloudConvertClient;

/// <summary>The client for Coding.</summary>
[OAuth2Client(Provider = OAuth2Providers.Coding)]
public partial class CodingClient;

/// <summary>The client for Coinbase.</summary>
[OAuth2Client(Provider = OAuth2Providers.Coinbase)]
public partial class CoinbaseClient;

/// <summary>The client for Constant Contact.</summary>
[OAuth2Client(Provider = OAuth2Providers.ConstantContact)]
public partial class ConstantContactClient;

/// <summary>The client for Copper.</summary>
[OAuth2Client(Provider = OAuth2Providers.Copper)]
public partial class CopperClient;

/// <summary>The client for Coursera.</summary>
[OAuth2Client(Provider = OAuth2Providers.Coursera)]
public partial class CourseraClient;

/// <summary>The client for Dailymotion.</summary>
[OAuth2Client(Provider = OAuth2Providers.Dailymotion, Scopes = [OAuth2Scopes.Dailymotion.Email, OAuth2Scopes.Dailymotion.UserInfo])]
public partial class DailymotionClient;

/// <summary>The client for Databricks.</summary>
[OAuth2Client(Provider = OAuth2Providers.Databricks, Scopes = [OAuth2Scopes.Databricks.AllApis])]
public partial class DatabricksClient;

/// <summary>The client for Dataporten.</summary>
[OAuth2Client(Provider = OAuth2Providers.Dataporten)]
public partial class DataportenClient;

/// <summary>The client for DeviantArt.</summary>
[OAuth2Client(Provider = OAuth2Providers.DeviantArt, Scopes = [OAuth2Scopes.DeviantArt.Basic])]
public partial class DeviantArtClient;

/// <summary>The client for Dexcom.</summary>
[OAuth2Client(Provider = OAuth2Providers.Dexcom)]
public partial class DexcomClient;

/// <summary>The client for DigitalOcean.</summary>
[OAuth2Client(Provider = OAuth2Providers.DigitalOcean, Scopes = [OAuth2Scopes.DigitalOcean.Read, OAuth2Scopes.DigitalOcean.Write])]
public partial class DigitalOceanClient;

/// <summary>The client for Discord.</summary>
[OAuth2Client(Provider = OAuth2Providers.Discord, Scopes = [OAuth2Scopes.Discord.Email])]
public partial class DiscordClient;

/// <summary>The client for DocuSign.</summary>
[OAuth2Client(Provider = OAuth2Providers.DocuSign)]
public partial class DocuSignClient;

/// <summary>The client for Douyin.</summary>
[OAuth2Client(Provider = OAuth2Providers.Douyin)]
public partial class DouyinClient;

/// <summary>The client for Dribbble.</summary>
[OAuth2Client(Provider = OAuth2Providers.Dribbble, Scopes = [OAuth2Scopes.Dribbble.Upload])]
public partial class DribbbleClient;

/// <summary>The client for Drip.</summary>
[OAuth2Client(Provider = OAuth2Providers.Drip)]
public partial class DripClient;

/// <summary>The client for Dropbox.</summary>
[OAuth2Client(Provider = OAuth2Providers.Dropbox, Scopes = [OAuth2Scopes.Dropbox.AccountInfoRead, OAuth2Scopes.Dropbox.FilesContentRead])]
public partial class DropboxClient;

/// <summary>The client for Dropbox Sign.</summary>
[OAuth2Client(Provider = OAuth2Providers.DropboxSign)]
public partial class DropboxSignClient;

/// <summary>The client for eBay.</summary>
[OAuth2Client(Provider = OAuth2Providers.EBay, Scopes = [OAuth2Scopes.EBay.PublicData])]
public partial class EBayClient;

/// <summary>The client for edu-ID.</summary>
[OAuth2Client(Provider = OAuth2Providers.EduId, Scopes = [OAuth2Scopes.EduId.EdupersonAssurance, OAuth2Scopes.EduId.EdupersonEntitlement])]
public partial class EduIdClient;

/// <summary>The client for Egnyte.</summary>
[OAuth2Client(Provider = OAuth2Providers.Egnyte, Scopes = [OAuth2Scopes.Egnyte.FileSystem, OAuth2Scopes.Egnyte.Group])]
public partial class EgnyteClient;

/// <summary>The client for Epic Games.</summary>
[OAuth2Client(Provider = OAuth2Providers.EpicGames, Scopes = [OAuth2Scopes.EpicGames.BasicProfile, OAuth2Scopes.EpicGames.FriendsList])]
public partial class EpicGamesClient;

/// <summary>The client for Etsy.</summary>
[OAuth2Client(Provider = OAuth2Providers.Etsy, Scopes = [OAuth2Scopes.Etsy.EmailR])]
public partial class EtsyClient;

/// <summary>The client for EVE Online.</summary>
[OAuth2Client(Provider = OAuth2Providers.EveOnline, Scopes = [OAuth2Scopes.EveOnline.PublicData])]
public partial class EveOnlineClient;

/// <summary>The client for Eventbrite.</summary>
[OAuth2Client(Provider = OAuth2Providers.Eventbrite, Scopes = [OAuth2Scopes.Eventbrite.UserProfile])]
public partial class EventbriteClient;

/// <summary>The client for Exist.</summary>
[OAuth2Client(Provider = OAuth2Providers.Exist, Scopes = [OAuth2Scopes.Exist.HealthRead, OAuth2Scopes.Exist.MoodRead])]
public partial class ExistClient;

/// <summary>The client for Facebook.</summary>
[OAuth2Client(Provider = OAuth2Providers.Facebook, Scopes = [OAuth2Scopes.Facebook.Email, OAuth2Scopes.Facebook.PublicProfile])]
public partial class FacebookClient;

/// <summary>The client for FACEIT.</summary>
[OAuth2Client(Provider = OAuth2Providers.Faceit)]
public partial class FaceitClient;

/// <summary>The client for FamilySearch.</summary>
[OAuth2Client(Provider = OAuth2Providers.FamilySearch)]
public partial class FamilySearchClient;

/// <summary>The client for Fathom.</summary>
[OAuth2Client(Provider = OAuth2Providers.Fathom)]
public partial class FathomClient;

/// <summary>The client for Feedly.</summary>
[OAuth2Client(Provider = OAuth2Providers.Feedly)]
public partial class FeedlyClient;

/// <summary>The client for Figma.</summary>
[OAuth2Client(Provider = OAuth2Providers.Figma, Scopes = [OAuth2Scopes.Figma.CurrentUserRead, OAuth2Scopes.Figma.FileCommentsRead])]
public partial class FigmaClient;

/// <summary>The client for Formstack.</summary>
[OAuth2Client(Provider = OAuth2Providers.Formstack)]
public partial class FormstackClient;

/// <summary>The client for Foursquare.</summary>
[OAuth2Client(Provider = OAuth2Providers.Foursquare)]
public partial class FoursquareClient;

/// <summary>The client for Frappe.</summary>
[OAuth2Client(Provider = OAuth2Providers.Frappe)]
public partial class FrappeClient;

/// <summary>The client for FreshBooks.</summary>
[OAuth2Client(Provider = OAuth2Providers.FreshBooks)]
public partial class FreshBooksClient;

/// <summary>The client for Front.</summary>
[OAuth2Client(Provider = OAuth2Providers.Front)]
public partial class FrontClient;

/// <summary>The client for FusionAuth.</summary>
[OAuth2Client(Provider = OAuth2Providers.FusionAuth)]
public partial class FusionAuthClient;

/// <summary>The client for Genius.</summary>
[OAuth2Client(Provider = OAuth2Providers.Genius)]
public partial class GeniusClient;

/// <summary>The client for GetResponse.</summary>
[OAuth2Client(Provider = OAuth2Providers.GetResponse)]
public partial class GetResponseClient;

/// <summary>The client for Getty Images.</summary>
[OAuth2Client(Provider = OAuth2Providers.GettyImages)]
public partial class GettyImagesClient;

/// <summary>The client for Gitea.</summary>
[OAuth2Client(Provider = OAuth2Providers.Gitea, Scopes = [OAuth2Scopes.Gitea.ReadIssue])]
public partial class GiteaClient;

/// <summary>The client for Gitee.</summary>
[OAuth2Client(Provider = OAuth2Providers.Gitee, Scopes = [OAuth2Scopes.Gitee.Emails])]
public partial class GiteeClient;

/// <summary>The client for GitHub.</summary>
[OAuth2Client(Provider = OAuth2Providers.GitHub, Scopes = [OAuth2Scopes.GitHub.UserEmail, OAuth2Scopes.GitHub.User])]
public partial class GitHubClient;

/// <summary>The client for GitLab.</summary>
[OAuth2Client(Provider = OAuth2Providers.GitLab, Scopes = [OAuth2Scopes.GitLab.Api])]
public partial class GitLabClient;

/// <summary>The client for Globus.</summary>
[OAuth2Client(Provider = OAuth2Providers.Globus)]
public partial class GlobusClient;

/// <summary>The client for Gong.</summary>
[OAuth2Client(Provider = OAuth2Providers.Gong, Scopes = [OAuth2Scopes.Gong.ApiCallsCreate, OAuth2Scopes.Gong.ApiCallsReadBasic])]
public partial class GongClient;

/// <summary>The client for Google.</summary>
[OAuth2Client(Provider = OAuth2Providers.Google, Scopes = [OAuth2Scopes.Google.Profile])]
public partial class GoogleClient;

/// <summary>The client for Gorgias.</summary>
[OAuth2Client(Provider = OAuth2Providers.Gorgias, Scopes = [OAuth2Scopes.Gorgias.WriteAll])]
public partial class GorgiasClient;

/// <summary>The client for HeadHunter.</summary>
[OAuth2Client(Provider = OAuth2Providers.HeadHunter)]
public partial class HeadHunterClient;

/// <summary>The client for Heroku.</summary>
[OAuth2Client(Provider = OAuth2Providers.Heroku, Scopes = [OAuth2Scopes.Heroku.Identity, OAuth2Scopes.Heroku.Global])]
public partial class HerokuClient;

/// <summary>The client for HighLevel.</summary>
[OAuth2Client(Provider = OAuth2Providers.HighLevel, Scopes = [OAuth2Scopes.HighLevel.UsersReadonly, OAuth2Scopes.HighLevel.CampaignsReadonly])]
public partial class HighLevelClient;

/// <summary>The client for Hootsuite.</summary>
[OAuth2Client(Provider = OAuth2Providers.Hootsuite)]
public partial class HootsuiteClient;

/// <summary>The client for Huawei.</summary>
[OAuth2Client(Provider = OAuth2Providers.Huawei)]
public partial class HuaweiClient;

/// <summary>The client for HubSpot.</summary>
[OAuth2Client(Provider = OAuth2Providers.HubSpot, Scopes = [OAuth2Scopes.HubSpot.CrmObjectsContactsRead])]
public partial class HubSpotClient;

/// <summary>The client for Huddle.</summary>
[OAuth2Client(Provider = OAuth2Providers.Huddle)]
public partial class HuddleClient;

/// <summary>The client for Hugging Face.</summary>
[OAuth2Client(Provider = OAuth2Providers.HuggingFace, Scopes = [OAuth2Scopes.HuggingFace.Email])]
public partial class HuggingFaceClient;

/// <summary>The client for Imgur.</summary>
[OAuth2Client(Provider = OAuth2Providers.Imgur)]
public partial class ImgurClient;

/// <summary>The client for Instagram.</summary>
[OAuth2Client(Provider = OAuth2Providers.Instagram, Scopes = [OAuth2Scopes.Instagram.InstagramBusinessContentPublish])]
public partial class InstagramClient;

/// <summary>The client for Intercom.</summary>
[OAuth2Client(Provider = OAuth2Providers.Intercom)]
public partial class IntercomClient;

/// <summary>The client for Ironclad.</summary>
[OAuth2Client(Provider = OAuth2Providers.Ironclad)]
public partial class IroncladClient;

/// <summary>The client for JumpCloud.</summary>
[OAuth2Client(Provider = OAuth2Providers.JumpCloud)]
public partial class JumpCloudClient;

/// <summary>The client for Keap.</summary>
[OAuth2Client(Provider = OAuth2Providers.Keap)]
public partial class KeapClient;

/// <summary>The client for Keycloak.</summary>
[OAuth2Client(Provider = OAuth2Providers.Keycloak)]
public partial class KeycloakClient;

/// <summary>The client for Kick.</summary>
[OAuth2Client(Provider = OAuth2Providers.Kick)]
public partial class KickClient;

/// <summary>The client for Klaviyo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Klaviyo, Scopes = [OAuth2Scopes.Klaviyo.EventsRead])]
public partial class KlaviyoClient;

/// <summary>The client for KOOK.</summary>
[OAuth2Client(Provider = OAuth2Providers.Kook)]
public partial class KookClient;

/// <summary>The client for Kroger.</summary>
[OAuth2Client(Provider = OAuth2Providers.Kroger)]
public partial class KrogerClient;

/// <summary>The client for Feishu.</summary>
[OAuth2Client(Provider = OAuth2Providers.LarkFeishu)]
public partial class LarkFeishuClient;

/// <summary>The client for LINE.</summary>
[OAuth2Client(Provider = OAuth2Providers.Line, Scopes = [OAuth2Scopes.Line.Email])]
public partial class LineClient;

/// <summary>The client for Linear.</summary>
[OAuth2Client(Provider = OAuth2Providers.Linear, Scopes = [OAuth2Scopes.Linear.Write])]
public partial class LinearClient;

/// <summary>The client for LinkedIn.</summary>
[OAuth2Client(Provider = OAuth2Providers.LinkedIn)]
public partial class LinkedInClient;

/// <summary>The client for LiveChat.</summary>
[OAuth2Client(Provider = OAuth2Providers.LiveChat)]
public partial class LiveChatClient;

/// <summary>The client for Logto.</summary>
[OAuth2Client(Provider = OAuth2Providers.Logto)]
public partial class LogtoClient;

/// <summary>The client for Mailchimp.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mailchimp)]
public partial class MailchimpClient;

/// <summary>The client for mailcow.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mailcow)]
public partial class MailcowClient;

/// <summary>The client for Mail.ru.</summary>
[OAuth2Client(Provider = OAuth2Providers.MailRu)]
public partial class MailRuClient;

/// <summary>The client for Mastodon.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mastodon, Scopes = [OAuth2Scopes.Mastodon.Write])]
public partial class MastodonClient;

/// <summary>The client for Mattermost.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mattermost)]
public partial class MattermostClient;

/// <summary>The client for Maximizer.</summary>
[OAuth2Client(Provider = OAuth2Providers.Maximizer)]
public partial class MaximizerClient;

/// <summary>The client for MediaWiki.</summary>
[OAuth2Client(Provider = OAuth2Providers.MediaWiki)]
public partial class MediaWikiClient;

/// <summary>The client for Meetup.</summary>
[OAuth2Client(Provider = OAuth2Providers.Meetup, Scopes = [OAuth2Scopes.Meetup.Basic, OAuth2Scopes.Meetup.Ageless])]
public partial class MeetupClient;

/// <summary>The client for Mercado Libre.</summary>
[OAuth2Client(Provider = OAuth2Providers.MercadoLibre, Scopes = [OAuth2Scopes.MercadoLibre.Read])]
public partial class MercadoLibreClient;

/// <summary>The client for Mercado Pago.</summary>
[OAuth2Client(Provider = OAuth2Providers.MercadoPago, Scopes = [OAuth2Scopes.MercadoPago.Read])]
public partial class MercadoPagoClient;

/// <summary>The client for Microsoft.</summary>
[OAuth2Client(Provider = OAuth2Providers.Microsoft)]
public partial class MicrosoftClient;

/// <summary>The client for Miro.</summary>
[OAuth2Client(Provider = OAuth2Providers.Miro, Scopes = [OAuth2Scopes.Miro.BoardsRead, OAuth2Scopes.Miro.BoardsWrite])]
public partial class MiroClient;

/// <summary>The client for Mollie.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mollie)]
public partial class MollieClient;

/// <summary>The client for monday.com.</summary>
[OAuth2Client(Provider = OAuth2Providers.Monday, Scopes = [OAuth2Scopes.Monday.BoardsRead])]
public partial class MondayClient;

/// <summary>The client for Monzo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Monzo)]
public partial class MonzoClient;

/// <summary>The client for Mural.</summary>
[OAuth2Client(Provider = OAuth2Providers.Mural, Scopes = [OAuth2Scopes.Mural.IdentityRead, OAuth2Scopes.Mural.MuralsRead])]
public partial class MuralClient;

/// <summary>The client for MusicBrainz.</summary>
[OAuth2Client(Provider = OAuth2Providers.MusicBrainz, Scopes = [OAuth2Scopes.MusicBrainz.Email])]
public partial class MusicBrainzClient;

/// <summary>The client for MYOB.</summary>
[OAuth2Client(Provider = OAuth2Providers.Myob, Scopes = [OAuth2Scopes.Myob.CompanyFile])]
public partial class MyobClient;

/// <summary>The client for NationBuilder.</summary>
[OAuth2Client(Provider = OAuth2Providers.NationBuilder)]
public partial class NationBuilderClient;

/// <summary>The client for Netlify.</summary>
[OAuth2Client(Provider = OAuth2Providers.Netlify)]
public partial class NetlifyClient;

/// <summary>The client for NetSuite.</summary>
[OAuth2Client(Provider = OAuth2Providers.NetSuite, Scopes = [OAuth2Scopes.NetSuite.RestWebservices, OAuth2Scopes.NetSuite.Restlets])]
public partial class NetSuiteClient;

/// <summary>The client for Nextcloud.</summary>
[OAuth2Client(Provider = OAuth2Providers.Nextcloud)]
public partial class NextcloudClient;

/// <summary>The client for NFDI Login.</summary>
[OAuth2Client(Provider = OAuth2Providers.NfdiLogin, Scopes = [OAuth2Scopes.NfdiLogin.Email])]
public partial class NfdiLoginClient;

/// <summary>The client for Notion.</summary>
[OAuth2Client(Provider = OAuth2Providers.Notion)]
public partial class NotionClient;

/// <summary>The client for Nylas.</summary>
[OAuth2Client(Provider = OAuth2Providers.Nylas)]
public partial class NylasClient;

/// <summary>The client for Okta.</summary>
[OAuth2Client(Provider = OAuth2Providers.Okta)]
public partial class OktaClient;

/// <summary>The client for OneLogin.</summary>
[OAuth2Client(Provider = OAuth2Providers.OneLogin)]
public partial class OneLoginClient;

/// <summary>The client for OpenStreetMap.</summary>
[OAuth2Client(Provider = OAuth2Providers.OpenStreetMap)]
public partial class OpenStreetMapClient;

/// <summary>The client for ORCID.</summary>
[OAuth2Client(Provider = OAuth2Providers.Orcid, Scopes = [OAuth2Scopes.Orcid.ReadLimited])]
public partial class OrcidClient;

/// <summary>The client for Oschina.</summary>
[OAuth2Client(Provider = OAuth2Providers.Oschina)]
public partial class OschinaClient;

/// <summary>The client for Osso.</summary>
[OAuth2Client(Provider = OAuth2Providers.Osso)]
public partial class OssoClient;

/// <summary>The client for PagerDuty.</summary>
[OAuth2Client(Provider = OAuth2Providers.PagerDuty, Scopes = [OAuth2Scopes.PagerDuty.AbilitiesRead, OAuth2Scopes.PagerDuty.AddonsRead])]
public partial class PagerDutyClient;

/// <summary>The client for Patreon.</summary>
[OAuth2Client(Provider = OAuth2Providers.Patreon, Scopes = [OAuth2Scopes.Patreon.IdentityEmail])]
public partial class PatreonClient;

/// <summary>The client for PAYMILL.</summary>
[OAuth2Client(Provider = OAuth2Providers.Paymill, Scopes = [OAuth2Scopes.Paymill.TransactionsRw, OAuth2Scopes.Paymill.ClientsR])]
public partial class PaymillClient;

/// <summary>The client for PayPal.</summary>
[OAuth2Client(Provider = OAuth2Providers.PayPal, Scopes = [OAuth2Scopes.PayPal.Email])]
public partial class PayPalClient;

/// <summary>The client for Phabricator.</summary>
[OAuth2Client(Provider = OAuth2Providers.Phabricator)]
public partial class PhabricatorClient;

/// <summary>The client for PingOne.</summary>
[OAuth2Client(Provider = OAuth2Providers.PingOne)]
public partial class PingOneClient;

/// <summary>The client for Pinterest.</summary>
[OAuth2Client(Provider = OAuth2Providers.Pinterest, Scopes = [OAuth2Scopes.Pinterest.AdsRead])]
public partial class PinterestClient;

/// <summary>The client for Pipedrive.</summary>
[OAuth2Client(Provider = OAuth2Providers.Pipedrive, Scopes = [OAuth2Scopes.Pipedrive.Base, OAuth2Scopes.Pipedrive.ActivitiesFull])]
public partial class PipedriveClient;

/// <summary>The client for Planning Center.</summary>
[OAuth2Client(Provider = OAuth2Providers.PlanningCenter)]
public partial class PlanningCenterClient;

/// <summary>The client for Podio.</summary>
[OAuth2Client(Provider = OAuth2Providers.Podio, Scopes = [OAuth2Scopes.Podio.GlobalRead, OAuth2Scopes.Podio.GlobalWrite])]
public partial class PodioClient;

/// <summary>The client for Podium.</summary>
[OAuth2Client(Provider = OAuth2Providers.Podium)]
public partial class PodiumClient;

/// <summary>The client for Polar.</summary>
[OAuth2Client(Provider = OAuth2Providers.Polar, Scopes = [OAuth2Scopes.Polar.Email, OAuth2Scopes.Polar.Profile])]
public partial class PolarClient;

/// <summary>The client for Procore.</summary>
[OAuth2Client(Provider = OAuth2Providers.Procore)]
public partial class ProcoreClient;

/// <summary>The client for Product Hunt.</summary>
[OAuth2Client(Provider = OAuth2Providers.ProductHunt)]
public partial class ProductHuntClient;

/// <summary>The client for ProjectPlace.</summary>
[OAuth2Client(Provider = OAuth2Providers.ProjectPlace)]
public partial class ProjectPlaceClient;

/// <summary>The client for Pushbullet.</summary>
[OAuth2Client(Provider = OAuth2Providers.Pushbullet)]
public partial class PushbulletClient;

/// <summary>The client for QQ.</summary>
[OAuth2Client(Provider = OAuth2Providers.QQ, Scopes = [OAuth2Scopes.QQ.GetUnionId])]
public partial class QQClient;

/// <summary>The client for QuickBooks.</summary>
[OAuth2Client(Provider = OAuth2Providers.QuickBooks, Scopes = [OAuth2Scopes.QuickBooks.Accounting, OAuth2Scopes.QuickBooks.Email])]
public partial class QuickBooksClient;

/// <summary>The client for Redbooth.</summary>
[OAuth2Client(Provider = OAuth2Providers.Redbooth)]
public partial class RedboothClient;

/// <summary>The client for Reddit.</summary>
[OAuth2Client(Provider = OAuth2Providers.Reddit, Scopes = [OAuth2Scopes.Reddit.Read])]
public partial class RedditClient;

/// <summary>The client for Roblox.</summary>
[OAuth2Client(Provider = OAuth2Providers.Roblox, Scopes = [OAuth2Scopes.Roblox.Profile])]
public partial class RobloxClient;

/// <summary>The client for Salesforce.</summary>
[OAuth2Client(Provider = OAuth2Providers.Salesforce, Scopes = [OAuth2Scopes.Salesforce.RefreshToken, OAuth2Scopes.Salesforce.Api])]
public partial class SalesforceClient;

/// <summary>The client for Salesloft.</summary>
[OAuth2Client(Provider = OAuth2Providers.Salesloft)]
public partial class SalesloftClient;

/// <summary>The client for SciStarter.</summary>
[OAuth2Client(Provider = OAuth2Providers.SciStarter, Scopes = [OAuth2Scopes.SciStarter.Email])]
public partial class SciStarterClient;

/// <summary>The client for ServiceChannel.</summary>
[OAuth2Client(Provider = OAuth2Providers.ServiceChannel)]
public partial class ServiceChannelClient;

/// <summary>The client for ServiceNow.</summary>
[OAuth2Client(Provider = OAuth2Providers.ServiceNow, Scopes = [OAuth2Scopes.ServiceNow.UserAccount])]
public partial class ServiceNowClient;

/// <summary>The client for ShareFile.</summary>
[OAuth2Client(Provider = OAuth2Providers.ShareFile)]
public partial class ShareFileClient;

/// <summary>The client for Shopify.</summary>
[OAuth2Client(Provider = OAuth2Providers.Shopify, Scopes = [OAuth2Scopes.Shopify.ReadOrders, OAuth2Scopes.Shopify.ReadProducts])]
public partial class ShopifyClient;

/// <summary>The client for SignNow.</summary>
[OAuth2Client(Provider = OAuth2Providers.SignNow)]
public partial class SignNowClient;

/// <summary>The client for SimpleLogin.</summary>
[OAuth2Client(Provider = OAuth2Providers.SimpleLogin)]
public partial class SimpleLoginClient;

/// <summary>The client for Slack.</summary>
[OAuth2Client(Provider = OAuth2Providers.Slack, Scopes = [OAuth2Scopes.Slack.ChannelsHistory, OAuth2Scopes.Slack.ChannelsRead])]
public partial class SlackClient;

/// <summary>The client for Snapchat.</summary>
[OAuth2Client(Provider = OAuth2Providers.Snapchat)]
public partial class SnapchatClient;

/// <summary>The client for Socrata.</summary>
[OAuth2Client(Provider = OAuth2Providers.Socrata)]
public partial class SocrataClient;

/// <summary>The client for SoundCloud.</summary>
[OAuth2Client(Provider = OAuth2Providers.SoundCloud)]
public partial class SoundCloudClient;

/// <summary>The client for Splitwise.</summary>
[OAuth2Client(Provider = OAuth2Providers.Splitwise)]
public partial class SplitwiseClient;

/// <summary>The client for Spotify.</summary>
[OAuth2Client(Provider = OAuth2Providers.Spotify, Scopes = [OAuth2Scopes.Spotify.UserReadEmail, OAuth2Scopes.Spotify.UserReadPrivate])]
public partial class SpotifyClient;

/// <summary>The client for Square.</summary>
[OAuth2Client(Provider = OAuth2Providers.Square, Scopes = [OAuth2Scopes.Square.ItemsRead, OAuth2Scopes.Square.ItemsWrite])]
public partial class SquareClient;

/// <summary>The client for Squarespace.</summary>
[OAuth2Client(Provider = OAuth2Providers.Squarespace, Scopes = [OAuth2Scopes.Squarespace.WebsiteInventory, OAuth2Scopes.Squarespace.WebsiteInventoryRead])]
public partial class SquarespaceClient;

/// <summary>The client for Stack Exchange.</summary>
[OAuth2Client(Provider = OAuth2Providers.StackExchange, Scopes = [OAuth2Scopes.StackExchange.PrivateInfo])]
public partial class StackExchangeClient;

/// <summary>The client for start.gg.</summary>
[OAuth2Client(Provider = OAuth2Providers.StartGg, Scopes = [OAuth2Scopes.StartGg.UserEmail])]
public partial class StartGgClient;

/// <summary>The client for Stormz.</summary>
[OAuth2Client(Provider = OAuth2Providers.Stormz, Scopes = [OAuth2Scopes.Stormz.Read, OAuth2Scopes.Stormz.Write])]
public partial class StormzClient;

/// <summary>The client for Strava.</summary>
[OAuth2Client(Provider = OAuth2Providers.Strava, Scopes = [OAuth2Scopes.Strava.ProfileReadAll])]
public partial class StravaClient;

/// <summary>The client for Streamlabs.</summary>
[OAuth2Client(Provider = OAuth2Providers.Streamlabs)]
public partial class StreamlabsClient;

/// <summary>The client for Stripe.</summary>
[OAuth2Client(Provider = OAuth2Providers.Stripe, Scopes = [OAuth2Scopes.Stripe.ReadWrite, OAuth2Scopes.Stripe.ReadOnly])]
public partial class StripeClient;

/// <summary>The client for SubscribeStar.</summary>
[OAuth2Client(Provider = OAuth2Providers.SubscribeStar, Scopes = [OAuth2Scopes.SubscribeStar.SubscriberRead])]
public partial class SubscribeStarClient;

/// <summary>The client for Supabase.</summary>
[OAuth2Client(Provider = OAuth2Providers.Supabase, Scopes = [OAuth2Scopes.Supabase.All])]
public partial class SupabaseClient;

/// <summary>The client for SuperOffice.</summary>
[OAuth2Client(Provider = OAuth2Providers.SuperOffice)]
public partial class SuperOfficeClient;

/// <summary>The client for Taobao.</summary>
[OAuth2Client(Provider = OAuth2Providers.Taobao)]
public partial class TaobaoClient;

/// <summary>The client for Teamwork.</summary>
[OAuth2Client(Provider = OAuth2Providers.Teamwork)]
public partial class TeamworkClient;

/// <summary>The client for Telegram.</summary>
[OAuth2Client(Provider = OAuth2Providers.Telegram, Scopes = [OAuth2Scopes.Telegram.Profile])]
public partial class TelegramClient;

/// <summary>The client for Threads.</summary>
[OAuth2Client(Provider = OAuth2Providers.Threads, Scopes = [OAuth2Scopes.Threads.ThreadsContentPublish])]
public partial class ThreadsClient;

/// <summary>The client for TickTick.</summary>
[OAuth2Client(Provider = OAuth2Providers.TickTick, Scopes = [OAuth2Scopes.TickTick.TasksRead, OAuth2Scopes.TickTick.TasksWrite])]
public partial class TickTickClient;

/// <summary>The client for TIDAL.</summary>
[OAuth2Client(Provider = OAuth2Providers.Tidal)]
public partial class TidalClient;

/// <summary>The client for TikTok.</summary>
[OAuth2Client(Provider = OAuth2Providers.TikTok, Scopes = [OAuth2Scopes.TikTok.UserInfoProfile])]
public partial class TikTokClient;

/// <summary>The client for Timely.</summary>
[OAuth2Client(Provider = OAuth2Providers.Timely)]
public partial class TimelyClient;

/// <summary>The client for Todoist.</summary>
[OAuth2Client(Provider = OAuth2Providers.Todoist, Scopes = [OAuth2Scopes.Todoist.DataReadWrite])]
public partial class TodoistClient;

/// <summary>The client for Trakt.</summary>
[OAuth2Client(Provider = OAuth2Providers.Trakt)]
public partial class TraktClient;

/// <summary>The client for Traxo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Traxo)]
public partial class TraxoClient;

/// <summary>The client for Trustpilot.</summary>
[OAuth2Client(Provider = OAuth2Providers.Trustpilot)]
public partial class TrustpilotClient;

/// <summary>The client for QuickBooks Time.</summary>
[OAuth2Client(Provider = OAuth2Providers.QuickBooksTime)]
public partial class QuickBooksTimeClient;

/// <summary>The client for Tumblr.</summary>
[OAuth2Client(Provider = OAuth2Providers.Tumblr)]
public partial class TumblrClient;

/// <summary>The client for Twitch.</summary>
[OAuth2Client(Provider = OAuth2Providers.Twitch, Scopes = [OAuth2Scopes.Twitch.UserReadEmail, OAuth2Scopes.Twitch.UserReadFollows])]
public partial class TwitchClient;

/// <summary>The client for Typeform.</summary>
[OAuth2Client(Provider = OAuth2Providers.Typeform)]
public partial class TypeformClient;

/// <summary>The client for Uber.</summary>
[OAuth2Client(Provider = OAuth2Providers.Uber, Scopes = [OAuth2Scopes.Uber.History])]
public partial class UberClient;

/// <summary>The client for Unsplash.</summary>
[OAuth2Client(Provider = OAuth2Providers.Unsplash)]
public partial class UnsplashClient;

/// <summary>The client for VATSIM.</summary>
[OAuth2Client(Provider = OAuth2Providers.Vatsim, Scopes = [OAuth2Scopes.Vatsim.FullName, OAuth2Scopes.Vatsim.Email])]
public partial class VatsimClient;

/// <summary>The client for Lightspeed Retail.</summary>
[OAuth2Client(Provider = OAuth2Providers.LightspeedRetail)]
public partial class LightspeedRetailClient;

/// <summary>The client for Vercel.</summary>
[OAuth2Client(Provider = OAuth2Providers.Vercel)]
public partial class VercelClient;

/// <summary>The client for Vertical Response.</summary>
[OAuth2Client(Provider = OAuth2Providers.VerticalResponse)]
public partial class VerticalResponseClient;

/// <summary>The client for VideoAsk.</summary>
[OAuth2Client(Provider = OAuth2Providers.VideoAsk)]
public partial class VideoAskClient;

/// <summary>The client for Vimeo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Vimeo, Scopes = [OAuth2Scopes.Vimeo.Public, OAuth2Scopes.Vimeo.Private])]
public partial class VimeoClient;

/// <summary>The client for VK.</summary>
[OAuth2Client(Provider = OAuth2Providers.VK, Scopes = [OAuth2Scopes.VK.Email, OAuth2Scopes.VK.Messages])]
public partial class VKClient;

/// <summary>The client for Wave.</summary>
[OAuth2Client(Provider = OAuth2Providers.Wave)]
public partial class WaveClient;

/// <summary>The client for Webex.</summary>
[OAuth2Client(Provider = OAuth2Providers.Webex)]
public partial class WebexClient;

/// <summary>The client for Webflow.</summary>
[OAuth2Client(Provider = OAuth2Providers.Webflow, Scopes = [OAuth2Scopes.Webflow.FormsRead])]
public partial class WebflowClient;

/// <summary>The client for WeChat.</summary>
[OAuth2Client(Provider = OAuth2Providers.WeChat, Scopes = [OAuth2Scopes.WeChat.SnsapiUserInfo])]
public partial class WeChatClient;

/// <summary>The client for Weekdone.</summary>
[OAuth2Client(Provider = OAuth2Providers.WeekDone)]
public partial class WeekDoneClient;

/// <summary>The client for Wikimedia.</summary>
[OAuth2Client(Provider = OAuth2Providers.Wikimedia)]
public partial class WikimediaClient;

/// <summary>The client for Withings.</summary>
[OAuth2Client(Provider = OAuth2Providers.Withings, Scopes = [OAuth2Scopes.Withings.UserActivity, OAuth2Scopes.Withings.UserInfo])]
public partial class WithingsClient;

/// <summary>The client for WordPress.com.</summary>
[OAuth2Client(Provider = OAuth2Providers.WordPressCom, Scopes = [OAuth2Scopes.WordPressCom.Global])]
public partial class WordPressComClient;

/// <summary>The client for WorkOS.</summary>
[OAuth2Client(Provider = OAuth2Providers.WorkOS)]
public partial class WorkOSClient;

/// <summary>The client for Wrike.</summary>
[OAuth2Client(Provider = OAuth2Providers.Wrike)]
public partial class WrikeClient;

/// <summary>The client for X.</summary>
[OAuth2Client(Provider = OAuth2Providers.X)]
public partial class XClient;

/// <summary>The client for Xero.</summary>
[OAuth2Client(Provider = OAuth2Providers.Xero)]
public partial class XeroClient;

/// <summary>The client for Yahoo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Yahoo, Scopes = [OAuth2Scopes.Yahoo.AdmgW])]
public partial class YahooClient;

/// <summary>The client for Yandex.</summary>
[OAuth2Client(Provider = OAuth2Providers.Yandex, Scopes = [OAuth2Scopes.Yandex.LoginEmail])]
public partial class YandexClient;

/// <summary>The client for YNAB.</summary>
[OAuth2Client(Provider = OAuth2Providers.Ynab)]
public partial class YnabClient;

/// <summary>The client for Zalo.</summary>
[OAuth2Client(Provider = OAuth2Providers.Zalo)]
public partial class ZaloClient;

/// <summary>The client for Zendesk.</summary>
[OAuth2Client(Provider = OAuth2Providers.Zendesk, Scopes = [OAuth2Scopes.Zendesk.Write])]
public partial class ZendeskClient;

/// <summary>The client for Zoho.</summary>
[OAuth2Client(Provider = OAuth2Providers.Zoho, Scopes = [OAuth2Scopes.Zoho.DeskBasicRead])]
public partial class ZohoClient;

/// <summary>The client for Zoom.</summary>
[OAuth2Client(Provider = OAuth2Providers.Zoom, Scopes = [OAuth2Scopes.Zoom.CloudRecordingDeleteRecordingFile, OAuth2Scopes.Zoom.CloudRecordingReadListRecordingFiles])]
public partial class ZoomClient;
