// Written from the catalogue by ClientSourcesTests. To update it, run these tests with TYPEDOAUTH_UPDATE_DOCS=1.
namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>The client for 42.</summary>
[OAuth2Client(Alias = "42-school", DisplayName = "42", AuthUri = "https://api.intra.42.fr/oauth/authorize", AccessTokenUri = "https://api.intra.42.fr/oauth/token", UserInfoUri = "https://api.intra.42.fr/v2/me")]
[OAuth2Scope("public", Name = "Public")]
[OAuth2Scope("projects", Name = "Projects")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "image.link")]
public partial class School42Client;

/// <summary>The client for Accelo.</summary>
[OAuth2Client(Alias = "accelo", DisplayName = "Accelo", AuthUri = "https://{subdomain}.api.accelo.com/oauth2/v0/authorize", AccessTokenUri = "https://{subdomain}.api.accelo.com/oauth2/v0/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeSeparator = ",", ApiOrigins = ["https://{subdomain}.api.accelo.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Accelo deployment", Suffix = ".api.accelo.com", Example = "acme")]
public partial class AcceloClient;

/// <summary>The client for Act-On.</summary>
[OAuth2Client(Alias = "act-on", DisplayName = "Act-On", AuthUri = "https://restapi.actonsoftware.com/authorize", AccessTokenUri = "https://restapi.actonsoftware.com/token")]
public partial class ActOnClient;

/// <summary>The client for Acuity Scheduling.</summary>
[OAuth2Client(Alias = "acuity-scheduling", DisplayName = "Acuity Scheduling", AuthUri = "https://acuityscheduling.com/oauth2/authorize", AccessTokenUri = "https://acuityscheduling.com/oauth2/token", UserInfoUri = "https://acuityscheduling.com/api/v1/me", DefaultScopes = ["api-v1"], ApiOrigins = ["https://acuityscheduling.com"])]
[OAuth2Scope("api-v1", Required = true, Name = "ApiV1")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class AcuitySchedulingClient;

/// <summary>The client for Active Directory Federation Services.</summary>
[OAuth2Client(Alias = "adfs", DisplayName = "Active Directory Federation Services", AuthUri = "https://{host}/adfs/oauth2/authorize", AccessTokenUri = "https://{host}/adfs/oauth2/token", Issuer = "https://{host}/adfs", DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Federation server", Example = "fs.contoso.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class AdfsClient;

/// <summary>The client for Adobe.</summary>
[OAuth2Client(Alias = "adobe", DisplayName = "Adobe", AuthUri = "https://ims-na1.adobelogin.com/ims/authorize/v2", AccessTokenUri = "https://ims-na1.adobelogin.com/ims/token/v3", Issuer = "https://ims-na1.adobelogin.com", ScopeSeparator = ",", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://ims-na1.adobelogin.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("AdobeID", Name = "AdobeID")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class AdobeClient;

/// <summary>The client for Aha.</summary>
[OAuth2Client(Alias = "aha", DisplayName = "Aha", AuthUri = "https://{subdomain}.aha.io/oauth/authorize", AccessTokenUri = "https://{subdomain}.aha.io/oauth/token", UserInfoUri = "https://{subdomain}.aha.io/api/v1/me")]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Aha! subdomain", Suffix = ".aha.io", Example = "acme")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email")]
public partial class AhaClient;

/// <summary>The client for Airtable.</summary>
[OAuth2Client(Alias = "airtable", DisplayName = "Airtable", AuthUri = "https://airtable.com/oauth2/v1/authorize", AccessTokenUri = "https://airtable.com/oauth2/v1/token", Issuer = "https://airtable.com/", UserInfoUri = "https://api.airtable.com/v0/meta/whoami", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P60D", ApiOrigins = ["https://api.airtable.com"])]
[OAuth2Scope("data.records:read", Name = "DataRecordsRead")]
[OAuth2Scope("data.records:write", Name = "DataRecordsWrite")]
[OAuth2Scope("schema.bases:read", Name = "SchemaBasesRead")]
[OAuth2Scope("user.email:read", Name = "UserEmailRead")]
[OAuth2Scope("webhook:manage", Name = "WebhookManage")]
[OAuth2Scope("data.recordComments:read", Name = "DataRecordCommentsRead")]
[OAuth2Scope("data.recordComments:write", Name = "DataRecordCommentsWrite")]
[OAuth2Scope("schema.bases:write", Name = "SchemaBasesWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class AirtableClient;

/// <summary>The client for Alipay.</summary>
[OAuth2Client(Alias = "alipay", DisplayName = "Alipay", AuthUri = "https://openauth.alipay.com/oauth2/publicAppAuthorize.htm", AccessTokenUri = "https://openapi.alipay.com/gateway.do", ScopeSeparator = ",", Pkce = OAuth2Pkce.Off, PkceOffReason = "Alipay's gateway signs all parameters of the token request and knows no code_verifier.", ClientAuthentication = OAuth2ClientAuthentication.RequestSigner, DefaultScopes = ["auth_user"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "app_id")]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestParameter("method", "alipay.system.oauth.token", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("charset", "utf-8", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("sign_type", "RSA2", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("version", "1.0", On = OAuth2Requests.AnyToken)]
[OAuth2RequestParameter("format", "JSON", On = OAuth2Requests.AnyToken)]
[OAuth2ResponseMember("access_token", "alipay_system_oauth_token_response.access_token")]
[OAuth2ResponseMember("refresh_token", "alipay_system_oauth_token_response.refresh_token")]
[OAuth2ResponseMember("expires_in", "alipay_system_oauth_token_response.expires_in")]
[OAuth2ResponseMember("refresh_token_expires_in", "alipay_system_oauth_token_response.re_expires_in")]
[OAuth2ResponseMember("error", "error_response.sub_code")]
[OAuth2ResponseMember("error", "error_response.code")]
[OAuth2ResponseMember("error_description", "error_response.sub_msg")]
[OAuth2ErrorCode("isv.code-invalid", "invalid_grant")]
[OAuth2ErrorCode("isv.refresh-token-invalid", "invalid_grant")]
[OAuth2ErrorCode("isv.refresh-token-time-out", "invalid_grant")]
[OAuth2ErrorCode("isv.code-is-reused", "invalid_grant")]
[OAuth2ErrorCode("isv.unknow-app-id", "invalid_client")]
[OAuth2CallbackMember("code", "auth_code")]
[OAuth2Scope("auth_user", Required = true, Name = "AuthUser")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "alipay_system_oauth_token_response.user_id")]
public partial class AlipayClient;

/// <summary>The client for Amazon.</summary>
[OAuth2Client(Alias = "amazon", DisplayName = "Amazon", AuthUri = "https://www.amazon.com/ap/oa", AccessTokenUri = "https://api.amazon.com/auth/o2/token", UserInfoUri = "https://api.amazon.com/user/profile", AccessTokenLifetime = "PT1H", DefaultScopes = ["profile"], ApiOrigins = ["https://api.amazon.com"])]
[OAuth2Environment("europe", AuthUri = "https://eu.account.amazon.com/ap/oa", AccessTokenUri = "https://api.amazon.co.uk/auth/o2/token", UserInfoUri = "https://api.amazon.co.uk/user/profile", ApiOrigins = ["https://api.amazon.co.uk"])]
[OAuth2Environment("far-east", AuthUri = "https://apac.account.amazon.com/ap/oa", AccessTokenUri = "https://api.amazon.co.jp/auth/o2/token", UserInfoUri = "https://api.amazon.co.jp/user/profile", ApiOrigins = ["https://api.amazon.co.jp"])]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Scope("profile:user_id", Name = "ProfileUserId")]
[OAuth2Scope("postal_code", Name = "PostalCode")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "email")]
public partial class AmazonClient;

/// <summary>The client for amoCRM.</summary>
[OAuth2Client(Alias = "amocrm", DisplayName = "amoCRM", AuthUri = "https://www.amocrm.ru/oauth", AccessTokenUri = "https://{subdomain}.amocrm.ru/oauth2/access_token", UserInfoUri = "https://{subdomain}.amocrm.ru/api/v4/account", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "P1D", RefreshTokenLifetime = "P3M", ApiOrigins = ["https://{subdomain}.amocrm.ru"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Callback, From = "referer", Suffix = ".amocrm.ru")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class AmoCrmClient;

/// <summary>The client for Apple.</summary>
[OAuth2Client(Alias = "apple", DisplayName = "Apple", AuthUri = "https://appleid.apple.com/auth/authorize", AccessTokenUri = "https://appleid.apple.com/auth/token", RevokeTokenUri = "https://appleid.apple.com/auth/revoke", Issuer = "https://appleid.apple.com", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret, RevocationReach = OAuth2RevocationReach.Grant, DefaultScopes = ["openid"])]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
[OAuth2ErrorCode("user_cancelled_authorize", "access_denied")]
[OAuth2CallbackField<string>("user")]
[OAuth2EndpointParameter("team_id", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Z0-9]{10}", Label = "Apple team id")]
[OAuth2ClientAssertion("https://appleid.apple.com", Issuer = "{team_id}", Lifetime = "PT5M")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("name", Name = "Name")]
public partial class AppleClient;

/// <summary>The client for ArcGIS Online.</summary>
[OAuth2Client(Alias = "arcgis", DisplayName = "ArcGIS Online", AuthUri = "https://www.arcgis.com/sharing/rest/oauth2/authorize", AccessTokenUri = "https://www.arcgis.com/sharing/rest/oauth2/token", ApiOrigins = ["https://www.arcgis.com", "https://*.arcgis.com"])]
[OAuth2RequestParameter("f", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.Api)]
[OAuth2ResponseMember("error", "error.error")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "error.error_description")]
[OAuth2ResponseMember("error_description", "error_description")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "username", Label = "username")]
public partial class ArcGisClient;

/// <summary>The client for Asana.</summary>
[OAuth2Client(Alias = "asana", DisplayName = "Asana", AuthUri = "https://app.asana.com/-/oauth_authorize", AccessTokenUri = "https://app.asana.com/-/oauth_token", RevokeTokenUri = "https://app.asana.com/-/oauth_revoke", Issuer = "https://app.asana.com/api/1.0", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT1H", IdTokenHasNonce = false, RevokedToken = OAuth2RevokedToken.RefreshToken, ApiOrigins = ["https://app.asana.com"])]
[OAuth2Scope("default", Name = "Default")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("attachments:delete", Name = "AttachmentsDelete")]
[OAuth2Scope("attachments:read", Name = "AttachmentsRead")]
[OAuth2Scope("attachments:write", Name = "AttachmentsWrite")]
[OAuth2Scope("custom_fields:read", Name = "CustomFieldsRead")]
[OAuth2Scope("custom_fields:write", Name = "CustomFieldsWrite")]
[OAuth2Scope("goals:read", Name = "GoalsRead")]
[OAuth2Scope("jobs:read", Name = "JobsRead")]
[OAuth2Scope("ooo_entries:delete", Name = "OooEntriesDelete")]
[OAuth2Scope("ooo_entries:read", Name = "OooEntriesRead")]
[OAuth2Scope("ooo_entries:write", Name = "OooEntriesWrite")]
[OAuth2Scope("portfolios:read", Name = "PortfoliosRead")]
[OAuth2Scope("portfolios:write", Name = "PortfoliosWrite")]
[OAuth2Scope("project_portfolio_settings:read", Name = "ProjectPortfolioSettingsRead")]
[OAuth2Scope("project_portfolio_settings:write", Name = "ProjectPortfolioSettingsWrite")]
[OAuth2Scope("project_templates:read", Name = "ProjectTemplatesRead")]
[OAuth2Scope("projects:delete", Name = "ProjectsDelete")]
[OAuth2Scope("projects:read", Name = "ProjectsRead")]
[OAuth2Scope("projects:write", Name = "ProjectsWrite")]
[OAuth2Scope("roles:delete", Name = "RolesDelete")]
[OAuth2Scope("roles:read", Name = "RolesRead")]
[OAuth2Scope("roles:write", Name = "RolesWrite")]
[OAuth2Scope("stories:read", Name = "StoriesRead")]
[OAuth2Scope("stories:write", Name = "StoriesWrite")]
[OAuth2Scope("tags:read", Name = "TagsRead")]
[OAuth2Scope("tags:write", Name = "TagsWrite")]
[OAuth2Scope("task_custom_types:read", Name = "TaskCustomTypesRead")]
[OAuth2Scope("task_templates:read", Name = "TaskTemplatesRead")]
[OAuth2Scope("tasks:delete", Name = "TasksDelete")]
[OAuth2Scope("tasks:read", Name = "TasksRead")]
[OAuth2Scope("tasks:write", Name = "TasksWrite")]
[OAuth2Scope("team_memberships:read", Name = "TeamMembershipsRead")]
[OAuth2Scope("teams:read", Name = "TeamsRead")]
[OAuth2Scope("time_tracking_categories:delete", Name = "TimeTrackingCategoriesDelete")]
[OAuth2Scope("time_tracking_categories:read", Name = "TimeTrackingCategoriesRead")]
[OAuth2Scope("time_tracking_categories:write", Name = "TimeTrackingCategoriesWrite")]
[OAuth2Scope("time_tracking_entries:read", Name = "TimeTrackingEntriesRead")]
[OAuth2Scope("timesheet_approval_statuses:read", Name = "TimesheetApprovalStatusesRead")]
[OAuth2Scope("timesheet_approval_statuses:write", Name = "TimesheetApprovalStatusesWrite")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("webhooks:delete", Name = "WebhooksDelete")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Scope("workspaces:read", Name = "WorkspacesRead")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "data.gid", Label = "data.email")]
public partial class AsanaClient;

/// <summary>The client for Asgardeo.</summary>
[OAuth2Client(Alias = "asgardeo", DisplayName = "Asgardeo", AuthUri = "https://api.asgardeo.io/t/{organization}/oauth2/authorize", AccessTokenUri = "https://api.asgardeo.io/t/{organization}/oauth2/token", RevokeTokenUri = "https://api.asgardeo.io/t/{organization}/oauth2/revoke", Issuer = "https://api.asgardeo.io/t/{organization}/oauth2/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("organization", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "Asgardeo organization")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class AsgardeoClient;

/// <summary>The client for Assembla.</summary>
[OAuth2Client(Alias = "assembla", DisplayName = "Assembla", AuthUri = "https://api.assembla.com/authorization", AccessTokenUri = "https://api.assembla.com/token", UserInfoUri = "https://api.assembla.com/v1/user.json")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
public partial class AssemblaClient;

/// <summary>The client for Atlassian.</summary>
[OAuth2Client(Alias = "atlassian", DisplayName = "Atlassian", AuthUri = "https://auth.atlassian.com/authorize", AccessTokenUri = "https://auth.atlassian.com/oauth/token", UserInfoUri = "https://api.atlassian.com/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshReuseTolerated = true, RefreshTokenIdleLifetime = "P90D", GrantLifetime = "P365D", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access", "read:me"], ApiOrigins = ["https://api.atlassian.com"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("read:me", Name = "ReadMe")]
[OAuth2Scope("read:jira-user", Name = "ReadJiraUser")]
[OAuth2Scope("write:jira-work", Name = "WriteJiraWork")]
[OAuth2Scope("read:jira-work", Name = "ReadJiraWork")]
[OAuth2Scope("delete:attachment:confluence", Name = "DeleteAttachmentConfluence")]
[OAuth2Scope("delete:comment:confluence", Name = "DeleteCommentConfluence")]
[OAuth2Scope("delete:page:confluence", Name = "DeletePageConfluence")]
[OAuth2Scope("manage:jira-webhook", Name = "ManageJiraWebhook")]
[OAuth2Scope("read:attachment:confluence", Name = "ReadAttachmentConfluence")]
[OAuth2Scope("read:comment:confluence", Name = "ReadCommentConfluence")]
[OAuth2Scope("read:label:confluence", Name = "ReadLabelConfluence")]
[OAuth2Scope("read:page:confluence", Name = "ReadPageConfluence")]
[OAuth2Scope("read:space:confluence", Name = "ReadSpaceConfluence")]
[OAuth2Scope("write:attachment:confluence", Name = "WriteAttachmentConfluence")]
[OAuth2Scope("write:comment:confluence", Name = "WriteCommentConfluence")]
[OAuth2Scope("write:label:confluence", Name = "WriteLabelConfluence")]
[OAuth2Scope("write:page:confluence", Name = "WritePageConfluence")]
[OAuth2Scope("manage:jira-configuration", Name = "ManageJiraConfiguration")]
[OAuth2Scope("manage:jira-data-provider", Name = "ManageJiraDataProvider")]
[OAuth2Scope("manage:jira-project", Name = "ManageJiraProject")]
[OAuth2Scope("read:confluence-content.all", Name = "ReadConfluenceContentAll")]
[OAuth2Scope("read:confluence-space.summary", Name = "ReadConfluenceSpaceSummary")]
[OAuth2Scope("read:confluence-user", Name = "ReadConfluenceUser")]
[OAuth2Scope("read:user:confluence", Name = "ReadUserConfluence")]
[OAuth2Scope("search:confluence", Name = "SearchConfluence")]
[OAuth2Scope("write:confluence-content", Name = "WriteConfluenceContent")]
[OAuth2Scope("write:confluence-file", Name = "WriteConfluenceFile")]
[OAuth2Scope("write:confluence-space", Name = "WriteConfluenceSpace")]
[OAuth2Scope("read:hierarchical-content:confluence", Name = "ReadHierarchicalContentConfluence")]
[OAuth2Scope("delete:attachment:jira", Name = "DeleteAttachmentJira")]
[OAuth2Scope("delete:blogpost:confluence", Name = "DeleteBlogpostConfluence")]
[OAuth2Scope("delete:comment:jira", Name = "DeleteCommentJira")]
[OAuth2Scope("delete:issue-link:jira", Name = "DeleteIssueLinkJira")]
[OAuth2Scope("delete:issue-worklog:jira", Name = "DeleteIssueWorklogJira")]
[OAuth2Scope("delete:issue:jira", Name = "DeleteIssueJira")]
[OAuth2Scope("delete:space:confluence", Name = "DeleteSpaceConfluence")]
[OAuth2Scope("read:blogpost:confluence", Name = "ReadBlogpostConfluence")]
[OAuth2Scope("read:content.metadata:confluence", Name = "ReadContentMetadataConfluence")]
[OAuth2Scope("read:content.property:confluence", Name = "ReadContentPropertyConfluence")]
[OAuth2Scope("read:issue.vote:jira", Name = "ReadIssueVoteJira")]
[OAuth2Scope("read:space.permission:confluence", Name = "ReadSpacePermissionConfluence")]
[OAuth2Scope("read:space.property:confluence", Name = "ReadSpacePropertyConfluence")]
[OAuth2Scope("read:task:confluence", Name = "ReadTaskConfluence")]
[OAuth2Scope("read:user:jira", Name = "ReadUserJira")]
[OAuth2Scope("write:blogpost:confluence", Name = "WriteBlogpostConfluence")]
[OAuth2Scope("write:content.property:confluence", Name = "WriteContentPropertyConfluence")]
[OAuth2Scope("write:space.property:confluence", Name = "WriteSpacePropertyConfluence")]
[OAuth2Scope("write:space:confluence", Name = "WriteSpaceConfluence")]
[OAuth2Scope("write:task:confluence", Name = "WriteTaskConfluence")]
[OAuth2Scope("read:confluence-content.summary", Name = "ReadConfluenceContentSummary")]
[OAuth2Scope("read:content-details:confluence", Name = "ReadContentDetailsConfluence")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "account_id", Label = "email", Picture = "picture")]
public partial class AtlassianClient;

/// <summary>The client for Attio.</summary>
[OAuth2Client(Alias = "attio", DisplayName = "Attio", AuthUri = "https://app.attio.com/authorize", AccessTokenUri = "https://app.attio.com/oauth/token", UserInfoUri = "https://api.attio.com/v2/self", ApiOrigins = ["https://api.attio.com"])]
[OAuth2Scope("comment:read-write", Name = "CommentReadWrite")]
[OAuth2Scope("list_configuration:read-write", Name = "ListConfigurationReadWrite")]
[OAuth2Scope("list_entry:read-write", Name = "ListEntryReadWrite")]
[OAuth2Scope("note:read-write", Name = "NoteReadWrite")]
[OAuth2Scope("object_configuration:read-write", Name = "ObjectConfigurationReadWrite")]
[OAuth2Scope("record_permission:read-write", Name = "RecordPermissionReadWrite")]
[OAuth2Scope("task:read-write", Name = "TaskReadWrite")]
[OAuth2Scope("user_management:read", Name = "UserManagementRead")]
[OAuth2Scope("webhook:read-write", Name = "WebhookReadWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "workspace_id", Label = "workspace_name", Picture = "workspace_logo_url")]
public partial class AttioClient;

/// <summary>The client for Auth0.</summary>
[OAuth2Client(Alias = "auth0", DisplayName = "Auth0", AuthUri = "https://{domain}/authorize", AccessTokenUri = "https://{domain}/oauth/token", RevokeTokenUri = "https://{domain}/oauth/revoke", Issuer = "https://{domain}/", RevokedToken = OAuth2RevokedToken.RefreshToken, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Auth0 domain", Example = "acme.eu.auth0.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class Auth0Client;

/// <summary>The client for Authentik.</summary>
[OAuth2Client(Alias = "authentik", DisplayName = "Authentik", AuthUri = "https://{domain}/application/o/authorize/", AccessTokenUri = "https://{domain}/application/o/token/", RevokeTokenUri = "https://{domain}/application/o/revoke/", Issuer = "https://{domain}/application/o/{application}/", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "authentik host", Example = "auth.acme.dev")]
[OAuth2EndpointParameter("application", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "authentik application (slug)")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
public partial class AuthentikClient;

/// <summary>The client for Autodesk.</summary>
[OAuth2Client(Alias = "autodesk", DisplayName = "Autodesk", AuthUri = "https://developer.api.autodesk.com/authentication/v2/authorize", AccessTokenUri = "https://developer.api.autodesk.com/authentication/v2/token", RevokeTokenUri = "https://developer.api.autodesk.com/authentication/v2/revoke", Issuer = "https://developer.api.autodesk.com", UserInfoUri = "https://api.userprofile.autodesk.com/userinfo", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P15D", DefaultScopes = ["user-profile:read"], ApiOrigins = ["https://developer.api.autodesk.com"])]
[OAuth2Scope("user-profile:read", Name = "UserProfileRead")]
[OAuth2Scope("data:read", Name = "DataRead")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("user:read", Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "email", Picture = "picture")]
public partial class AutodeskClient;

/// <summary>The client for Amazon Cognito.</summary>
[OAuth2Client(Alias = "aws-cognito", DisplayName = "Amazon Cognito", AuthUri = "https://{domain}/oauth2/authorize", AccessTokenUri = "https://{domain}/oauth2/token", RevokeTokenUri = "https://{domain}/oauth2/revoke", Issuer = "https://cognito-idp.{region}.amazonaws.com/{user_pool}", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, RevokedToken = OAuth2RevokedToken.RefreshToken, RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Domain of the user pool", Example = "acme.auth.eu-north-1.amazoncognito.com")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Label = "AWS region", Example = "eu-north-1")]
[OAuth2EndpointParameter("user_pool", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "User pool id", Example = "eu-north-1_AbCdEf123")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class AmazonCognitoClient;

/// <summary>The client for Azure AD B2C.</summary>
[OAuth2Client(Alias = "azure-ad-b2c", DisplayName = "Azure AD B2C", AuthUri = "https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/authorize", AccessTokenUri = "https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/token", Issuer = "https://{tenant}.b2clogin.com/tfp/{tenant_id}/{policy}/v2.0/", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.Setting, Label = "Azure AD B2C tenant", Example = "contoso")]
[OAuth2EndpointParameter("tenant_id", Source = OAuth2EndpointParameterSource.Setting, Label = "Tenant id (GUID)")]
[OAuth2EndpointParameter("policy", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "User flow or custom policy", Example = "B2C_1_sign_in")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
public partial class AzureAdB2CClient;

/// <summary>The client for Badgr.</summary>
[OAuth2Client(Alias = "badgr", DisplayName = "Badgr", AuthUri = "https://badgr.com/auth/oauth2/authorize", AccessTokenUri = "https://api.badgr.io/o/token", ApiOrigins = ["https://api.badgr.io"])]
[OAuth2Scope("rw:backpack", Name = "RwBackpack")]
[OAuth2Scope("rw:issuer", Name = "RwIssuer")]
[OAuth2Scope("rw:profile", Name = "RwProfile")]
public partial class BadgrClient;

/// <summary>The client for Baidu.</summary>
[OAuth2Client(Alias = "baidu", DisplayName = "Baidu", AuthUri = "https://openapi.baidu.com/oauth/2.0/authorize", AccessTokenUri = "https://openapi.baidu.com/oauth/2.0/token", RevokeTokenUri = "https://openapi.baidu.com/rest/2.0/passport/auth/revokeAuthorization", UserInfoUri = "https://openapi.baidu.com/rest/2.0/passport/users/getLoggedInUser", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RevokedToken = OAuth2RevokedToken.AccessToken, DefaultScopes = ["basic"], ApiOrigins = ["https://openapi.baidu.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("basic", Required = true, Name = "Basic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uid", Label = "uname")]
public partial class BaiduClient;

/// <summary>The client for Battle.net.</summary>
[OAuth2Client(Alias = "battlenet", DisplayName = "Battle.net", AuthUri = "https://us.battle.net/oauth/authorize", AccessTokenUri = "https://eu.battle.net/oauth/token", Issuer = "https://oauth.battle.net", UserInfoUri = "https://oauth.battle.net/userinfo", SupportsRefresh = false, DefaultScopes = ["openid"], ApiOrigins = ["https://*.api.blizzard.com"])]
[OAuth2Environment("china", AuthUri = "https://oauth.battlenet.com.cn/authorize", AccessTokenUri = "https://oauth.battlenet.com.cn/token", UserInfoUri = "https://oauth.battlenet.com.cn/userinfo", Issuer = "https://oauth.battlenet.com.cn", ApiOrigins = ["https://gateway.battlenet.com.cn"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("wow.profile", Name = "WowProfile")]
[OAuth2Scope("sc2.profile", Name = "Sc2Profile")]
[OAuth2Scope("d3.profile", Name = "D3Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "battletag")]
public partial class BattleNetClient;

/// <summary>The client for Bexio.</summary>
[OAuth2Client(Alias = "bexio", DisplayName = "Bexio", AuthUri = "https://auth.bexio.com/realms/bexio/protocol/openid-connect/auth", AccessTokenUri = "https://auth.bexio.com/realms/bexio/protocol/openid-connect/token", Issuer = "https://auth.bexio.com/realms/bexio", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://api.bexio.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("accounting", Name = "Accounting")]
[OAuth2Scope("article_edit", Name = "ArticleEdit")]
[OAuth2Scope("article_show", Name = "ArticleShow")]
[OAuth2Scope("contact_edit", Name = "ContactEdit")]
[OAuth2Scope("contact_show", Name = "ContactShow")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("file", Name = "File")]
[OAuth2Scope("kb_invoice_edit", Name = "KbInvoiceEdit")]
[OAuth2Scope("kb_invoice_show", Name = "KbInvoiceShow")]
[OAuth2Scope("kb_offer_edit", Name = "KbOfferEdit")]
[OAuth2Scope("kb_offer_show", Name = "KbOfferShow")]
[OAuth2Scope("kb_order_edit", Name = "KbOrderEdit")]
[OAuth2Scope("kb_order_show", Name = "KbOrderShow")]
[OAuth2Scope("monitoring_edit", Name = "MonitoringEdit")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("project_edit", Name = "ProjectEdit")]
[OAuth2Scope("project_show", Name = "ProjectShow")]
[OAuth2Scope("task_show", Name = "TaskShow")]
public partial class BexioClient;

/// <summary>The client for Bitbucket.</summary>
[OAuth2Client(Alias = "bitbucket", DisplayName = "Bitbucket", AuthUri = "https://bitbucket.org/site/oauth2/authorize", AccessTokenUri = "https://bitbucket.org/site/oauth2/access_token", UserInfoUri = "https://api.bitbucket.org/2.0/user", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, AccessTokenLifetime = "PT2H", DefaultScopes = ["account"], ApiOrigins = ["https://api.bitbucket.org"])]
[OAuth2Scope("account", Required = true, Name = "Account")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("pipeline", Name = "Pipeline")]
[OAuth2Scope("pipeline:write", Name = "PipelineWrite")]
[OAuth2Scope("pullrequest", Name = "Pullrequest")]
[OAuth2Scope("pullrequest:write", Name = "PullrequestWrite")]
[OAuth2Scope("repository", Name = "Repository")]
[OAuth2Scope("repository:write", Name = "RepositoryWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uuid", Label = "display_name", Picture = "links.avatar.href")]
public partial class BitbucketClient;

/// <summary>The client for Blackbaud.</summary>
[OAuth2Client(Alias = "blackbaud", DisplayName = "Blackbaud", AuthUri = "https://app.blackbaud.com/oauth/authorize", AccessTokenUri = "https://oauth2.sky.blackbaud.com/token", ApiOrigins = ["https://api.sky.blackbaud.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id", Label = "email")]
public partial class BlackbaudClient;

/// <summary>The client for BoldSign.</summary>
[OAuth2Client(Alias = "boldsign", DisplayName = "BoldSign", AuthUri = "https://account.boldsign.com/connect/authorize", AccessTokenUri = "https://account.boldsign.com/connect/token", Issuer = "https://account.boldsign.com", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://api.boldsign.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("BoldSign.Documents.All", Name = "BoldSignDocumentsAll")]
[OAuth2Scope("BoldSign.SenderIdentity.All", Name = "BoldSignSenderIdentityAll")]
[OAuth2Scope("BoldSign.Templates.All", Name = "BoldSignTemplatesAll")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class BoldSignClient;

/// <summary>The client for Box.</summary>
[OAuth2Client(Alias = "box", DisplayName = "Box", AuthUri = "https://account.box.com/api/oauth2/authorize", AccessTokenUri = "https://api.box.com/oauth2/token", RevokeTokenUri = "https://api.box.com/oauth2/revoke", UserInfoUri = "https://api.box.com/2.0/users/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P60D", RevocationReach = OAuth2RevocationReach.Token, ApiOrigins = ["https://api.box.com"])]
[OAuth2Scope("root_readonly", Name = "RootReadonly")]
[OAuth2Scope("root_readwrite", Name = "RootReadwrite")]
[OAuth2Scope("manage_app_users", Name = "ManageAppUsers")]
[OAuth2Scope("manage_managed_users", Name = "ManageManagedUsers")]
[OAuth2Scope("manage_webhook", Name = "ManageWebhook")]
[OAuth2Scope("manage_data_retention", Name = "ManageDataRetention")]
[OAuth2Scope("manage_enterprise_properties", Name = "ManageEnterpriseProperties")]
[OAuth2Scope("manage_groups", Name = "ManageGroups")]
[OAuth2Scope("manage_legal_hold", Name = "ManageLegalHold")]
[OAuth2Scope("sign_requests.readwrite", Name = "SignRequestsReadwrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
public partial class BoxClient;

/// <summary>The client for Buffer.</summary>
[OAuth2Client(Alias = "buffer", DisplayName = "Buffer", AuthUri = "https://auth.buffer.com/auth", AccessTokenUri = "https://auth.buffer.com/token", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access"], ApiOrigins = ["https://api.buffer.com"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
public partial class BufferClient;

/// <summary>The client for Bungie.</summary>
[OAuth2Client(Alias = "bungie", DisplayName = "Bungie", AuthUri = "https://www.bungie.net/en/oauth/authorize", AccessTokenUri = "https://www.bungie.net/platform/app/oauth/token/", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://www.bungie.net"])]
[OAuth2Scope("ReadBasicUserProfile", Name = "ReadBasicUserProfile")]
[OAuth2Scope("ReadGroups", Name = "ReadGroups")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "membership_id")]
public partial class BungieClient;

/// <summary>The client for Cal.com.</summary>
[OAuth2Client(Alias = "cal-com", DisplayName = "Cal.com", AuthUri = "https://app.cal.com/auth/oauth2/authorize", AccessTokenUri = "https://api.cal.com/v2/auth/oauth2/token", ApiOrigins = ["https://api.cal.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
public partial class CalComClient;

/// <summary>The client for Calendly.</summary>
[OAuth2Client(Alias = "calendly", DisplayName = "Calendly", AuthUri = "https://auth.calendly.com/oauth/authorize", AccessTokenUri = "https://auth.calendly.com/oauth/token", RevokeTokenUri = "https://auth.calendly.com/oauth/revoke", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.calendly.com"])]
[OAuth2Scope("scheduled_events:read", Name = "ScheduledEventsRead")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "owner")]
public partial class CalendlyClient;

/// <summary>The client for Campaign Monitor.</summary>
[OAuth2Client(Alias = "campaign-monitor", DisplayName = "Campaign Monitor", AuthUri = "https://api.createsend.com/oauth", AccessTokenUri = "https://api.createsend.com/oauth/token", ScopeSeparator = ",", ApiOrigins = ["https://api.createsend.com"])]
[OAuth2AuthorizationParameter("type", "web_server")]
[OAuth2Scope("ViewReports", Name = "ViewReports")]
[OAuth2Scope("AdministerAccount", Name = "AdministerAccount")]
[OAuth2Scope("AdministerPersons", Name = "AdministerPersons")]
[OAuth2Scope("CreateCampaigns", Name = "CreateCampaigns")]
[OAuth2Scope("ImportSubscribers", Name = "ImportSubscribers")]
[OAuth2Scope("ManageLists", Name = "ManageLists")]
[OAuth2Scope("ManageTemplates", Name = "ManageTemplates")]
[OAuth2Scope("SendCampaigns", Name = "SendCampaigns")]
[OAuth2Scope("ViewSubscribersInReports", Name = "ViewSubscribersInReports")]
public partial class CampaignMonitorClient;

/// <summary>The client for Canva.</summary>
[OAuth2Client(Alias = "canva", DisplayName = "Canva", AuthUri = "https://www.canva.com/api/oauth/authorize", AccessTokenUri = "https://api.canva.com/rest/v1/oauth/token", RevokeTokenUri = "https://api.canva.com/rest/v1/oauth/revoke", UserInfoUri = "https://api.canva.com/rest/v1/users/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RevocationReach = OAuth2RevocationReach.Token, ApiOrigins = ["https://api.canva.com"])]
[OAuth2Scope("asset:read", Name = "AssetRead")]
[OAuth2Scope("asset:write", Name = "AssetWrite")]
[OAuth2Scope("design:content:read", Name = "DesignContentRead")]
[OAuth2Scope("design:content:write", Name = "DesignContentWrite")]
[OAuth2Scope("design:meta:read", Name = "DesignMetaRead")]
[OAuth2Scope("folder:read", Name = "FolderRead")]
[OAuth2Scope("folder:write", Name = "FolderWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "team_user.user_id")]
public partial class CanvaClient;

/// <summary>The client for CILogon.</summary>
[OAuth2Client(Alias = "cilogon", DisplayName = "CILogon", AuthUri = "https://cilogon.org/authorize", AccessTokenUri = "https://cilogon.org/oauth2/token", Issuer = "https://cilogon.org", DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("org.cilogon.userinfo", Name = "OrgCilogonUserinfo")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class CILogonClient;

/// <summary>The client for ClassLink.</summary>
[OAuth2Client(Alias = "classlink", DisplayName = "ClassLink", AuthUri = "https://launchpad.classlink.com/oauth2/v2/auth", AccessTokenUri = "https://launchpad.classlink.com/oauth2/v2/token", Issuer = "https://launchpad.classlink.com", SupportsRefresh = false, DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class ClassLinkClient;

/// <summary>The client for Clerk.</summary>
[OAuth2Client(Alias = "clerk", DisplayName = "Clerk", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/token", Issuer = "https://{domain}", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Clerk Frontend API", Example = "clerk.acme.dev")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class ClerkClient;

/// <summary>The client for Clever.</summary>
[OAuth2Client(Alias = "clever", DisplayName = "Clever", AuthUri = "https://clever.com/oauth/authorize", AccessTokenUri = "https://clever.com/oauth/tokens", UserInfoUri = "https://api.clever.com/v3.0/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, SupportsRefresh = false, ApiOrigins = ["https://api.clever.com"])]
[OAuth2Scope("read:district_admins", Name = "ReadDistrictAdmins")]
[OAuth2Scope("read:districts", Name = "ReadDistricts")]
[OAuth2Scope("read:resources", Name = "ReadResources")]
[OAuth2Scope("read:school_admins", Name = "ReadSchoolAdmins")]
[OAuth2Scope("read:schools", Name = "ReadSchools")]
[OAuth2Scope("read:sections", Name = "ReadSections")]
[OAuth2Scope("read:student_contacts", Name = "ReadStudentContacts")]
[OAuth2Scope("read:students", Name = "ReadStudents")]
[OAuth2Scope("read:teachers", Name = "ReadTeachers")]
[OAuth2Scope("read:user_id", Name = "ReadUserId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id")]
public partial class CleverClient;

/// <summary>The client for ClickUp.</summary>
[OAuth2Client(Alias = "clickup", DisplayName = "ClickUp", AuthUri = "https://app.clickup.com/api", AccessTokenUri = "https://api.clickup.com/api/v2/oauth/token", UserInfoUri = "https://api.clickup.com/api/v2/user", SupportsRefresh = false, ApiOrigins = ["https://api.clickup.com"])]
[OAuth2RequestHeader("Authorization", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.profilePicture")]
public partial class ClickUpClient;

/// <summary>The client for Clio.</summary>
[OAuth2Client(Alias = "clio", DisplayName = "Clio", AuthUri = "https://{host}/oauth/authorize", AccessTokenUri = "https://{host}/oauth/token", UserInfoUri = "https://{host}/api/v4/users/who_am_i.json", ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us=app.clio.com", "eu=eu.app.clio.com", "ca=ca.app.clio.com", "au=au.app.clio.com"], Label = "Clio region")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name")]
public partial class ClioClient;

/// <summary>The client for Close.</summary>
[OAuth2Client(Alias = "close", DisplayName = "Close", AuthUri = "https://app.close.com/oauth2/authorize", AccessTokenUri = "https://api.close.com/oauth2/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access"], ApiOrigins = ["https://api.close.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class CloseClient;

/// <summary>The client for CloudConvert.</summary>
[OAuth2Client(Alias = "cloudconvert", DisplayName = "CloudConvert", AuthUri = "https://cloudconvert.com/oauth/authorize", AccessTokenUri = "https://cloudconvert.com/oauth/token", ApiOrigins = ["https://api.cloudconvert.com"])]
[OAuth2Scope("task.read", Name = "TaskRead")]
[OAuth2Scope("task.write", Name = "TaskWrite")]
[OAuth2Scope("user.read", Name = "UserRead")]
public partial class CloudConvertClient;

/// <summary>The client for Coding.</summary>
[OAuth2Client(Alias = "coding", DisplayName = "Coding", AuthUri = "https://{team}.coding.net/oauth_authorize.html", AccessTokenUri = "https://{team}.coding.net/api/oauth/access_token", UserInfoUri = "https://{team}.coding.net/api/account/current_user", ScopeSeparator = ",", DefaultScopes = ["user"], ApiOrigins = ["https://{team}.coding.net"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2EndpointParameter("team", Source = OAuth2EndpointParameterSource.User, Label = "CODING team", Suffix = ".coding.net", Example = "acme")]
[OAuth2Scope("user", Required = true, Name = "User")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0083", Justification = "The token endpoint accepts only GET.")]
public partial class CodingClient;

/// <summary>The client for Coinbase.</summary>
[OAuth2Client(Alias = "coinbase", DisplayName = "Coinbase", AuthUri = "https://login.coinbase.com/oauth2/auth", AccessTokenUri = "https://login.coinbase.com/oauth2/token", RevokeTokenUri = "https://login.coinbase.com/oauth2/revoke", UserInfoUri = "https://api.coinbase.com/v2/user", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access", "wallet:user:read"], ApiOrigins = ["https://api.coinbase.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("wallet:user:read", Name = "WalletUserRead")]
[OAuth2Scope("wallet:user:email", Name = "WalletUserEmail")]
[OAuth2Scope("wallet:accounts:read", Name = "WalletAccountsRead")]
[OAuth2Scope("addresses", Name = "Addresses")]
[OAuth2Scope("balance", Name = "Balance")]
[OAuth2Scope("buttons", Name = "Buttons")]
[OAuth2Scope("buy", Name = "Buy")]
[OAuth2Scope("contacts", Name = "Contacts")]
[OAuth2Scope("merchant", Name = "Merchant")]
[OAuth2Scope("oauth_apps", Name = "OauthApps")]
[OAuth2Scope("orders", Name = "Orders")]
[OAuth2Scope("recurring_payments", Name = "RecurringPayments")]
[OAuth2Scope("reports", Name = "Reports")]
[OAuth2Scope("request", Name = "Request")]
[OAuth2Scope("sell", Name = "Sell")]
[OAuth2Scope("send", Name = "Send")]
[OAuth2Scope("send:bypass_2fa", Name = "SendBypass2fa")]
[OAuth2Scope("transactions", Name = "Transactions")]
[OAuth2Scope("transfer", Name = "Transfer")]
[OAuth2Scope("transfers", Name = "Transfers")]
[OAuth2Scope("user", Name = "User")]
[OAuth2Scope("wallet:transactions:read", Name = "WalletTransactionsRead")]
[OAuth2Scope("wallet:transactions:send", Name = "WalletTransactionsSend")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name", Picture = "data.avatar_url")]
public partial class CoinbaseClient;

/// <summary>The client for Constant Contact.</summary>
[OAuth2Client(Alias = "constant-contact", DisplayName = "Constant Contact", AuthUri = "https://authz.constantcontact.com/oauth2/default/v1/authorize", AccessTokenUri = "https://authz.constantcontact.com/oauth2/default/v1/token", UserInfoUri = "https://api.cc.email/v3/account/summary", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access", "account_read"], ApiOrigins = ["https://api.cc.email"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("account_read", Name = "AccountRead")]
[OAuth2Scope("contact_data", Name = "ContactData")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "encoded_account_id", Label = "contact_email")]
public partial class ConstantContactClient;

/// <summary>The client for Copper.</summary>
[OAuth2Client(Alias = "copper", DisplayName = "Copper", AuthUri = "https://app.copper.com/oauth/authorize", AccessTokenUri = "https://app.copper.com/oauth/token", DefaultScopes = ["developer/v1/all"], ApiOrigins = ["https://api.copper.com"])]
[OAuth2Scope("developer/v1/all", Required = true, Name = "DeveloperV1All")]
public partial class CopperClient;

/// <summary>The client for Coursera.</summary>
[OAuth2Client(Alias = "coursera", DisplayName = "Coursera", AuthUri = "https://accounts.coursera.org/oauth2/v1/auth", AccessTokenUri = "https://accounts.coursera.org/oauth2/v1/token", UserInfoUri = "https://api.coursera.org/api/externalBasicProfiles.v1", ScopeSeparator = ",", DefaultScopes = ["view_profile"], ApiOrigins = ["https://api.coursera.org"])]
[OAuth2RequestParameter("q", "me", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("view_profile", Required = true, Name = "ViewProfile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "elements.0.id", Label = "elements.0.name")]
public partial class CourseraClient;

/// <summary>The client for Dailymotion.</summary>
[OAuth2Client(Alias = "dailymotion", DisplayName = "Dailymotion", AuthUri = "https://api.dailymotion.com/oauth/authorize", AccessTokenUri = "https://api.dailymotion.com/oauth/token")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("userinfo", Name = "Userinfo")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "uid")]
public partial class DailymotionClient;

/// <summary>The client for Databricks.</summary>
[OAuth2Client(Alias = "databricks", DisplayName = "Databricks", AuthUri = "https://{host}/oidc/v1/authorize", AccessTokenUri = "https://{host}/oidc/v1/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ExpiredTokenStatus = 403, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["all-apis", "offline_access"], ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Databricks workspace", Example = "dbc-a1b2345c-d6e7.cloud.databricks.com")]
[OAuth2Scope("all-apis", Required = true, Name = "AllApis")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
public partial class DatabricksClient;

/// <summary>The client for Dataporten.</summary>
[OAuth2Client(Alias = "dataporten", DisplayName = "Dataporten", AuthUri = "https://auth.dataporten.no/oauth/authorization", AccessTokenUri = "https://auth.dataporten.no/oauth/token", UserInfoUri = "https://auth.dataporten.no/userinfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.userid", Label = "user.name")]
public partial class DataportenClient;

/// <summary>The client for DeviantArt.</summary>
[OAuth2Client(Alias = "deviantart", DisplayName = "DeviantArt", AuthUri = "https://www.deviantart.com/oauth2/authorize", AccessTokenUri = "https://www.deviantart.com/oauth2/token", RevokeTokenUri = "https://www.deviantart.com/oauth2/revoke", UserInfoUri = "https://www.deviantart.com/api/v1/oauth2/user/whoami", DefaultScopes = ["user"])]
[OAuth2Scope("user", Required = true, Name = "User")]
[OAuth2Scope("basic", Name = "Basic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userid", Label = "username", Picture = "usericon")]
public partial class DeviantArtClient;

/// <summary>The client for Dexcom.</summary>
[OAuth2Client(Alias = "dexcom", DisplayName = "Dexcom", AuthUri = "https://api.dexcom.com/v2/oauth2/login", AccessTokenUri = "https://api.dexcom.com/v2/oauth2/token", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access"], ApiOrigins = ["https://api.dexcom.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox-api.dexcom.com/v2/oauth2/login", AccessTokenUri = "https://sandbox-api.dexcom.com/v2/oauth2/token", ApiOrigins = ["https://sandbox-api.dexcom.com"])]
[OAuth2Environment("europe", AuthUri = "https://api.dexcom.eu/v2/oauth2/login", AccessTokenUri = "https://api.dexcom.eu/v2/oauth2/token", ApiOrigins = ["https://api.dexcom.eu"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
public partial class DexcomClient;

/// <summary>The client for DigitalOcean.</summary>
[OAuth2Client(Alias = "digitalocean", DisplayName = "DigitalOcean", AuthUri = "https://cloud.digitalocean.com/v1/oauth/authorize", AccessTokenUri = "https://cloud.digitalocean.com/v1/oauth/token", RevokeTokenUri = "https://cloud.digitalocean.com/v1/oauth/revoke", RevokedToken = OAuth2RevokedToken.AccessToken, ApiOrigins = ["https://api.digitalocean.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("account:read", Name = "AccountRead")]
[OAuth2Scope("actions:read", Name = "ActionsRead")]
[OAuth2Scope("addon:create", Name = "AddonCreate")]
[OAuth2Scope("addon:delete", Name = "AddonDelete")]
[OAuth2Scope("addon:read", Name = "AddonRead")]
[OAuth2Scope("addon:update", Name = "AddonUpdate")]
[OAuth2Scope("api:read", Name = "ApiRead")]
[OAuth2Scope("api:write", Name = "ApiWrite")]
[OAuth2Scope("app:access_console", Name = "AppAccessConsole")]
[OAuth2Scope("app:create", Name = "AppCreate")]
[OAuth2Scope("app:delete", Name = "AppDelete")]
[OAuth2Scope("app:read", Name = "AppRead")]
[OAuth2Scope("app:update", Name = "AppUpdate")]
[OAuth2Scope("billing:read", Name = "BillingRead")]
[OAuth2Scope("block_storage:delete", Name = "BlockStorageDelete")]
[OAuth2Scope("block_storage:read", Name = "BlockStorageRead")]
[OAuth2Scope("block_storage_action:create", Name = "BlockStorageActionCreate")]
[OAuth2Scope("block_storage_action:read", Name = "BlockStorageActionRead")]
[OAuth2Scope("block_storage_snapshot:create", Name = "BlockStorageSnapshotCreate")]
[OAuth2Scope("block_storage_snapshot:delete", Name = "BlockStorageSnapshotDelete")]
[OAuth2Scope("block_storage_snapshot:read", Name = "BlockStorageSnapshotRead")]
[OAuth2Scope("byoip_prefix:create", Name = "ByoipPrefixCreate")]
[OAuth2Scope("byoip_prefix:delete", Name = "ByoipPrefixDelete")]
[OAuth2Scope("byoip_prefix:read", Name = "ByoipPrefixRead")]
[OAuth2Scope("byoip_prefix:write", Name = "ByoipPrefixWrite")]
[OAuth2Scope("cdn:create", Name = "CdnCreate")]
[OAuth2Scope("cdn:delete", Name = "CdnDelete")]
[OAuth2Scope("cdn:read", Name = "CdnRead")]
[OAuth2Scope("cdn:update", Name = "CdnUpdate")]
[OAuth2Scope("certificate:create", Name = "CertificateCreate")]
[OAuth2Scope("certificate:delete", Name = "CertificateDelete")]
[OAuth2Scope("certificate:read", Name = "CertificateRead")]
[OAuth2Scope("database:create", Name = "DatabaseCreate")]
[OAuth2Scope("database:delete", Name = "DatabaseDelete")]
[OAuth2Scope("database:read", Name = "DatabaseRead")]
[OAuth2Scope("database:update", Name = "DatabaseUpdate")]
[OAuth2Scope("database:view_credentials", Name = "DatabaseViewCredentials")]
[OAuth2Scope("database:write", Name = "DatabaseWrite")]
[OAuth2Scope("dedicated_inference:create", Name = "DedicatedInferenceCreate")]
[OAuth2Scope("dedicated_inference:delete", Name = "DedicatedInferenceDelete")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "info.uuid", Label = "info.email")]
public partial class DigitalOceanClient;

/// <summary>The client for Discord.</summary>
[OAuth2Client(Alias = "discord", DisplayName = "Discord", AuthUri = "https://discord.com/oauth2/authorize", AccessTokenUri = "https://discord.com/api/oauth2/token", RevokeTokenUri = "https://discord.com/api/oauth2/token/revoke", Issuer = "https://discord.com", UserInfoUri = "https://discord.com/api/users/@me", AccessTokenLifetime = "P7D", RevocationReach = OAuth2RevocationReach.Grant, DefaultScopes = ["identify"], ApiOrigins = ["https://discord.com"])]
[OAuth2Scope("identify", Required = true, Name = "Identify")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("bot", Name = "Bot")]
[OAuth2Scope("guilds", Name = "Guilds")]
[OAuth2Scope("activities.read", Name = "ActivitiesRead")]
[OAuth2Scope("connections", Name = "Connections")]
[OAuth2Scope("guilds.join", Name = "GuildsJoin")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("webhook.incoming", Name = "WebhookIncoming")]
[OAuth2Scope("activities.write", Name = "ActivitiesWrite")]
[OAuth2Scope("applications.builds.read", Name = "ApplicationsBuildsRead")]
[OAuth2Scope("applications.builds.upload", Name = "ApplicationsBuildsUpload")]
[OAuth2Scope("applications.commands", Name = "ApplicationsCommands")]
[OAuth2Scope("applications.commands.permissions.update", Name = "ApplicationsCommandsPermissionsUpdate")]
[OAuth2Scope("applications.commands.update", Name = "ApplicationsCommandsUpdate")]
[OAuth2Scope("applications.entitlements", Name = "ApplicationsEntitlements")]
[OAuth2Scope("applications.store.update", Name = "ApplicationsStoreUpdate")]
[OAuth2Scope("dm_channels.read", Name = "DmChannelsRead")]
[OAuth2Scope("gdm.join", Name = "GdmJoin")]
[OAuth2Scope("guilds.members.read", Name = "GuildsMembersRead")]
[OAuth2Scope("messages.read", Name = "MessagesRead")]
[OAuth2Scope("relationships.read", Name = "RelationshipsRead")]
[OAuth2Scope("role_connections.write", Name = "RoleConnectionsWrite")]
[OAuth2Scope("rpc", Name = "Rpc")]
[OAuth2Scope("rpc.notifications.read", Name = "RpcNotificationsRead")]
[OAuth2Scope("rpc.voice.read", Name = "RpcVoiceRead")]
[OAuth2Scope("voice", Name = "Voice")]
[OAuth2Scope("activities.invites.write", Name = "ActivitiesInvitesWrite")]
[OAuth2Scope("rpc.activities.write", Name = "RpcActivitiesWrite")]
[OAuth2Scope("rpc.screenshare.read", Name = "RpcScreenshareRead")]
[OAuth2Scope("rpc.screenshare.write", Name = "RpcScreenshareWrite")]
[OAuth2Scope("rpc.video.read", Name = "RpcVideoRead")]
[OAuth2Scope("rpc.video.write", Name = "RpcVideoWrite")]
[OAuth2Scope("rpc.voice.write", Name = "RpcVoiceWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
public partial class DiscordClient;

/// <summary>The client for DocuSign.</summary>
[OAuth2Client(Alias = "docusign", DisplayName = "DocuSign", AuthUri = "https://account.docusign.com/oauth/auth", AccessTokenUri = "https://account.docusign.com/oauth/token", Issuer = "https://account.docusign.com/", UserInfoUri = "https://account.docusign.com/oauth/userinfo", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, AccessTokenLifetime = "PT8H", RefreshTokenLifetime = "P30D", IdTokenHasNonce = false, DefaultScopes = ["openid"], ApiOrigins = ["https://*.docusign.net"])]
[OAuth2Environment("development", AuthUri = "https://account-d.docusign.com/oauth/auth", AccessTokenUri = "https://account-d.docusign.com/oauth/token", UserInfoUri = "https://account-d.docusign.com/oauth/userinfo", Issuer = "https://account-d.docusign.com/", ApiOrigins = ["https://demo.docusign.net"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("signature", Name = "Signature")]
[OAuth2Scope("account_read", Name = "AccountRead")]
[OAuth2Scope("account_write", Name = "AccountWrite")]
[OAuth2Scope("domain_read", Name = "DomainRead")]
[OAuth2Scope("extended", Name = "Extended")]
[OAuth2Scope("group_read", Name = "GroupRead")]
[OAuth2Scope("identity_provider_read", Name = "IdentityProviderRead")]
[OAuth2Scope("organization_read", Name = "OrganizationRead")]
[OAuth2Scope("permission_read", Name = "PermissionRead")]
[OAuth2Scope("user_data_redact", Name = "UserDataRedact")]
[OAuth2Scope("user_read", Name = "UserRead")]
[OAuth2Scope("user_write", Name = "UserWrite")]
[OAuth2Scope("impersonation", Name = "Impersonation")]
[OAuth2Scope("asset_group_account_clone_read", Name = "AssetGroupAccountCloneRead")]
[OAuth2Scope("asset_group_account_clone_write", Name = "AssetGroupAccountCloneWrite")]
[OAuth2Scope("asset_group_account_read", Name = "AssetGroupAccountRead")]
[OAuth2Scope("connect_org_config_read_api", Name = "ConnectOrgConfigReadApi")]
[OAuth2Scope("connect_org_config_write_api", Name = "ConnectOrgConfigWriteApi")]
[OAuth2Scope("connect_org_hmac_read_api", Name = "ConnectOrgHmacReadApi")]
[OAuth2Scope("connect_org_hmac_write_api", Name = "ConnectOrgHmacWriteApi")]
[OAuth2Scope("connect_org_oauth_read_api", Name = "ConnectOrgOauthReadApi")]
[OAuth2Scope("connect_org_oauth_write_api", Name = "ConnectOrgOauthWriteApi")]
[OAuth2Scope("organization_sub_account_read", Name = "OrganizationSubAccountRead")]
[OAuth2Scope("organization_sub_account_write", Name = "OrganizationSubAccountWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "email")]
public partial class DocuSignClient;

/// <summary>The client for Douyin.</summary>
[OAuth2Client(Alias = "douyin", DisplayName = "Douyin", AuthUri = "https://open.douyin.com/platform/oauth/connect", AccessTokenUri = "https://open.douyin.com/oauth/access_token", RefreshTokenUri = "https://open.douyin.com/oauth/refresh_token/", ScopeSeparator = ",", ApiOrigins = ["https://open.douyin.com"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "client_key")]
[OAuth2RequestHeader("access-token", "{access_token}", On = OAuth2Requests.Api)]
[OAuth2ResponseMember("access_token", "data.access_token")]
[OAuth2ResponseMember("expires_in", "data.expires_in")]
[OAuth2ResponseMember("refresh_token", "data.refresh_token")]
[OAuth2ResponseMember("refresh_token_expires_in", "data.refresh_expires_in")]
[OAuth2ResponseMember("scope", "data.scope")]
[OAuth2ResponseMember("error", "data.error_code")]
[OAuth2ResponseMember("error_description", "data.description")]
[OAuth2SuccessMember("data.error_code", "0")]
[OAuth2ErrorCode("10007", "invalid_grant")]
[OAuth2ErrorCode("10010", "invalid_grant")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "data.open_id")]
public partial class DouyinClient;

/// <summary>The client for Dribbble.</summary>
[OAuth2Client(Alias = "dribbble", DisplayName = "Dribbble", AuthUri = "https://dribbble.com/oauth/authorize", AccessTokenUri = "https://dribbble.com/oauth/token", UserInfoUri = "https://api.dribbble.com/v2/user", SupportsRefresh = false, DefaultScopes = ["public"])]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Scope("upload", Name = "Upload")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar_url")]
public partial class DribbbleClient;

/// <summary>The client for Drip.</summary>
[OAuth2Client(Alias = "drip", DisplayName = "Drip", AuthUri = "https://www.getdrip.com/oauth/authorize", AccessTokenUri = "https://www.getdrip.com/oauth/token")]
public partial class DripClient;

/// <summary>The client for Dropbox.</summary>
[OAuth2Client(Alias = "dropbox", DisplayName = "Dropbox", AuthUri = "https://www.dropbox.com/oauth2/authorize", AccessTokenUri = "https://api.dropboxapi.com/oauth2/token", RevokeTokenUri = "https://api.dropboxapi.com/2/auth/token/revoke", Issuer = "https://www.dropbox.com", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT4H", IdTokenHasNonce = false, RevocationReach = OAuth2RevocationReach.Token, RevokedToken = OAuth2RevokedToken.AccessToken, ApiOrigins = ["https://api.dropboxapi.com", "https://content.dropboxapi.com"])]
[OAuth2AuthorizationParameter("token_access_type", "offline")]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("account_info.read", Name = "AccountInfoRead")]
[OAuth2Scope("files.content.read", Name = "FilesContentRead")]
[OAuth2Scope("files.content.write", Name = "FilesContentWrite")]
[OAuth2Scope("files.metadata.read", Name = "FilesMetadataRead")]
[OAuth2Scope("files.metadata.write", Name = "FilesMetadataWrite")]
[OAuth2Scope("sharing.read", Name = "SharingRead")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("sharing.write", Name = "SharingWrite")]
[OAuth2Scope("account_info.write", Name = "AccountInfoWrite")]
[OAuth2Scope("contacts.write", Name = "ContactsWrite")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("file_requests.read", Name = "FileRequestsRead")]
[OAuth2Scope("file_requests.write", Name = "FileRequestsWrite")]
[OAuth2Scope("files.permanent_delete", Name = "FilesPermanentDelete")]
[OAuth2Scope("members.read", Name = "MembersRead")]
[OAuth2Scope("members.write", Name = "MembersWrite")]
[OAuth2Scope("team_data.member", Name = "TeamDataMember")]
[OAuth2Scope("team_info.read", Name = "TeamInfoRead")]
[OAuth2Scope("events.read", Name = "EventsRead")]
[OAuth2Scope("files.team_metadata.write", Name = "FilesTeamMetadataWrite")]
[OAuth2Scope("groups.read", Name = "GroupsRead")]
[OAuth2Scope("groups.write", Name = "GroupsWrite")]
[OAuth2Scope("members.delete", Name = "MembersDelete")]
[OAuth2Scope("private:sharing.write", Name = "PrivateSharingWrite")]
[OAuth2Scope("sessions.list", Name = "SessionsList")]
[OAuth2Scope("sessions.modify", Name = "SessionsModify")]
[OAuth2Scope("team_data.content.read", Name = "TeamDataContentRead")]
[OAuth2Scope("team_data.content.write", Name = "TeamDataContentWrite")]
[OAuth2Scope("team_data.governance.write", Name = "TeamDataGovernanceWrite")]
[OAuth2Scope("team_info.write", Name = "TeamInfoWrite")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id")]
public partial class DropboxClient;

/// <summary>The client for Dropbox Sign.</summary>
[OAuth2Client(Alias = "dropbox-sign", DisplayName = "Dropbox Sign", AuthUri = "https://app.hellosign.com/oauth/authorize", AccessTokenUri = "https://app.hellosign.com/oauth/token", RefreshTokenUri = "https://app.hellosign.com/oauth/token?refresh", ApiOrigins = ["https://api.hellosign.com"])]
[OAuth2RequestParameter("state", "{state}", On = OAuth2Requests.Token)]
public partial class DropboxSignClient;

/// <summary>The client for eBay.</summary>
[OAuth2Client(Alias = "ebay", DisplayName = "eBay", AuthUri = "https://auth.ebay.com/oauth2/authorize", AccessTokenUri = "https://api.ebay.com/identity/v1/oauth2/token", UserInfoUri = "https://apiz.ebay.com/commerce/identity/v1/user", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT2H", TokenTypes = ["Bearer", "User Access Token"], DefaultScopes = ["https://api.ebay.com/oauth/api_scope/commerce.identity.readonly"], ApiOrigins = ["https://api.ebay.com", "https://apiz.ebay.com"])]
[OAuth2RequestParameter("redirect_uri", "{ru_name}", On = OAuth2Requests.Authorization | OAuth2Requests.Token)]
[OAuth2EndpointParameter("ru_name", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_.-]+", Label = "eBay redirect URL name (RuName)")]
[OAuth2Environment("sandbox", AuthUri = "https://auth.sandbox.ebay.com/oauth2/authorize", AccessTokenUri = "https://api.sandbox.ebay.com/identity/v1/oauth2/token", UserInfoUri = "https://apiz.sandbox.ebay.com/commerce/identity/v1/user", ApiOrigins = ["https://api.sandbox.ebay.com", "https://apiz.sandbox.ebay.com"])]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/commerce.identity.readonly", Required = true, Name = "CommerceIdentityReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope", Name = "ApiScope")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.account", Name = "SellAccount")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.inventory", Name = "SellInventory")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/commerce.notification.subscription", Name = "CommerceNotificationSubscription")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/commerce.notification.subscription.readonly", Name = "CommerceNotificationSubscriptionReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.account.readonly", Name = "SellAccountReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.analytics.readonly", Name = "SellAnalyticsReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.finances", Name = "SellFinances")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.fulfillment", Name = "SellFulfillment")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly", Name = "SellFulfillmentReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.inventory.readonly", Name = "SellInventoryReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.marketing", Name = "SellMarketing")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.marketing.readonly", Name = "SellMarketingReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.payment.dispute", Name = "SellPaymentDispute")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.reputation", Name = "SellReputation")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.reputation.readonly", Name = "SellReputationReadonly")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.stores", Name = "SellStores")]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/sell.stores.readonly", Name = "SellStoresReadonly")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userId", Label = "username")]
public partial class EBayClient;

/// <summary>The client for edu-ID.</summary>
[OAuth2Client(Alias = "eduid", DisplayName = "edu-ID", AuthUri = "https://{host}/oidc/authorize", AccessTokenUri = "https://{host}/oidc/token")]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "edu-ID host")]
[OAuth2Scope("eduperson_assurance", Name = "EdupersonAssurance")]
[OAuth2Scope("eduperson_entitlement", Name = "EdupersonEntitlement")]
[OAuth2Scope("eduperson_scoped_affiliation", Name = "EdupersonScopedAffiliation")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("orcid", Name = "Orcid")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("voperson_external_affiliation", Name = "VopersonExternalAffiliation")]
[OAuth2Scope("voperson_id", Name = "VopersonId")]
public partial class EduIdClient;

/// <summary>The client for Egnyte.</summary>
[OAuth2Client(Alias = "egnyte", DisplayName = "Egnyte", AuthUri = "https://{subdomain}.egnyte.com/puboauth/token", AccessTokenUri = "https://{subdomain}.egnyte.com/puboauth/token", UserInfoUri = "https://{subdomain}.egnyte.com/pubapi/v1/userinfo", ApiOrigins = ["https://{subdomain}.egnyte.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Egnyte domain", Suffix = ".egnyte.com", Example = "acme")]
[OAuth2Scope("Egnyte.filesystem", Name = "EgnyteFilesystem")]
[OAuth2Scope("Egnyte.group", Name = "EgnyteGroup")]
[OAuth2Scope("Egnyte.projectfolders", Name = "EgnyteProjectfolders")]
[OAuth2Scope("Egnyte.user", Name = "EgnyteUser")]
[OAuth2Scope("Egnyte.webhooks", Name = "EgnyteWebhooks")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
public partial class EgnyteClient;

/// <summary>The client for Epic Games.</summary>
[OAuth2Client(Alias = "epic-games", DisplayName = "Epic Games", AuthUri = "https://www.epicgames.com/id/authorize", AccessTokenUri = "https://api.epicgames.dev/epic/oauth/v2/token", RevokeTokenUri = "https://api.epicgames.dev/epic/oauth/v2/revoke", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.epicgames.dev"])]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_expires_in")]
[OAuth2Scope("basic_profile", Name = "BasicProfile")]
[OAuth2Scope("friends_list", Name = "FriendsList")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id")]
public partial class EpicGamesClient;

/// <summary>The client for Etsy.</summary>
[OAuth2Client(Alias = "etsy", DisplayName = "Etsy", AuthUri = "https://www.etsy.com/oauth/connect", AccessTokenUri = "https://api.etsy.com/v3/public/oauth/token", UserInfoUri = "https://openapi.etsy.com/v3/application/users/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P90D", ClientAuthentication = OAuth2ClientAuthentication.None, DefaultScopes = ["shops_r"], ApiOrigins = ["https://openapi.etsy.com", "https://api.etsy.com"])]
[OAuth2RequestHeader("x-api-key", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("shops_r", Name = "ShopsR")]
[OAuth2Scope("email_r", Name = "EmailR")]
[OAuth2Scope("listings_r", Name = "ListingsR")]
[OAuth2Scope("listings_w", Name = "ListingsW")]
[OAuth2Scope("profile_r", Name = "ProfileR")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id")]
public partial class EtsyClient;

/// <summary>The client for EVE Online.</summary>
[OAuth2Client(Alias = "eve-online", DisplayName = "EVE Online", AuthUri = "https://login.eveonline.com/v2/oauth/authorize", AccessTokenUri = "https://login.eveonline.com/v2/oauth/token", RevokeTokenUri = "https://login.eveonline.com/v2/oauth/revoke", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RevokedToken = OAuth2RevokedToken.RefreshToken, ApiOrigins = ["https://esi.evetech.net"])]
[OAuth2Environment("singularity", AuthUri = "https://sisilogin.testeveonline.com/v2/oauth/authorize", AccessTokenUri = "https://sisilogin.testeveonline.com/v2/oauth/token", RevokeTokenUri = "https://sisilogin.testeveonline.com/v2/oauth/revoke")]
[OAuth2Scope("publicData", Name = "PublicData")]
public partial class EveOnlineClient;

/// <summary>The client for Eventbrite.</summary>
[OAuth2Client(Alias = "eventbrite", DisplayName = "Eventbrite", AuthUri = "https://www.eventbrite.com/oauth/authorize", AccessTokenUri = "https://www.eventbrite.com/oauth/token", UserInfoUri = "https://www.eventbriteapi.com/v3/users/me/", SupportsRefresh = false, ApiOrigins = ["https://www.eventbriteapi.com"])]
[OAuth2Scope("user.profile", Name = "UserProfile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class EventbriteClient;

/// <summary>The client for Exist.</summary>
[OAuth2Client(Alias = "exist", DisplayName = "Exist", AuthUri = "https://exist.io/oauth2/authorize", AccessTokenUri = "https://exist.io/oauth2/access_token", UserInfoUri = "https://exist.io/api/2/accounts/profile/", ApiOrigins = ["https://exist.io"])]
[OAuth2Scope("health_read", Name = "HealthRead")]
[OAuth2Scope("mood_read", Name = "MoodRead")]
[OAuth2Scope("productivity_read", Name = "ProductivityRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "username", Label = "username", Picture = "avatar")]
public partial class ExistClient;

/// <summary>The client for Facebook.</summary>
[OAuth2Client(Alias = "facebook", DisplayName = "Facebook", AuthUri = "https://www.facebook.com/{version}/dialog/oauth", AccessTokenUri = "https://graph.facebook.com/{version}/oauth/access_token", RevokeTokenUri = "https://graph.facebook.com/{version}/me/permissions", Issuer = "https://www.facebook.com", UserInfoUri = "https://graph.facebook.com/{version}/me?fields=id,name,picture", ScopeSeparator = ",", AccessTokenLifetime = "P60D", Pkce = OAuth2Pkce.Off, PkceOffReason = "Facebook's dialog ignores code_challenge, and its token endpoint then refuses code_verifier.", ExchangeTokenUri = "https://graph.facebook.com/{version}/oauth/access_token", RefreshCredential = OAuth2RefreshCredential.AccessToken, RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Grant, ApiOrigins = ["https://graph.facebook.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("grant_type", "fb_exchange_token", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("fb_exchange_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ResponseMember("error_description", "error_description")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2ErrorCode("102", "invalid_grant")]
[OAuth2EndpointParameter("version", Source = OAuth2EndpointParameterSource.Setting, Value = "v25.0", Pattern = "v[0-9]+\\.[0-9]+", Label = "Version of the Graph API")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("public_profile", Name = "PublicProfile")]
[OAuth2Scope("instagram_basic", Name = "InstagramBasic")]
[OAuth2Scope("pages_read_engagement", Name = "PagesReadEngagement")]
[OAuth2Scope("pages_show_list", Name = "PagesShowList")]
[OAuth2Scope("business_management", Name = "BusinessManagement")]
[OAuth2Scope("instagram_content_publish", Name = "InstagramContentPublish")]
[OAuth2Scope("leads_retrieval", Name = "LeadsRetrieval")]
[OAuth2Scope("pages_manage_ads", Name = "PagesManageAds")]
[OAuth2Scope("pages_manage_metadata", Name = "PagesManageMetadata")]
[OAuth2Scope("pages_manage_posts", Name = "PagesManagePosts")]
[OAuth2Scope("pages_read_user_content", Name = "PagesReadUserContent")]
[OAuth2Scope("user_posts", Name = "UserPosts")]
[OAuth2Scope("ads_management", Name = "AdsManagement")]
[OAuth2Scope("instagram_manage_comments", Name = "InstagramManageComments")]
[OAuth2Scope("instagram_manage_insights", Name = "InstagramManageInsights")]
[OAuth2Scope("user_birthday", Name = "UserBirthday")]
[OAuth2Scope("user_videos", Name = "UserVideos")]
[OAuth2Scope("create_event", Name = "CreateEvent")]
[OAuth2Scope("manage_friendlists", Name = "ManageFriendlists")]
[OAuth2Scope("manage_notifications", Name = "ManageNotifications")]
[OAuth2Scope("manage_pages", Name = "ManagePages")]
[OAuth2Scope("read_custom_friendlists", Name = "ReadCustomFriendlists")]
[OAuth2Scope("read_friendlists", Name = "ReadFriendlists")]
[OAuth2Scope("read_insights", Name = "ReadInsights")]
[OAuth2Scope("read_mailbox", Name = "ReadMailbox")]
[OAuth2Scope("read_page_mailboxes", Name = "ReadPageMailboxes")]
[OAuth2Scope("read_requests", Name = "ReadRequests")]
[OAuth2Scope("read_stream", Name = "ReadStream")]
[OAuth2Scope("rsvp_event", Name = "RsvpEvent")]
[OAuth2Scope("user_about_me", Name = "UserAboutMe")]
[OAuth2Scope("user_actions.books", Name = "UserActionsBooks")]
[OAuth2Scope("user_actions.fitness", Name = "UserActionsFitness")]
[OAuth2Scope("user_actions.music", Name = "UserActionsMusic")]
[OAuth2Scope("user_actions.news", Name = "UserActionsNews")]
[OAuth2Scope("user_actions.video", Name = "UserActionsVideo")]
[OAuth2Scope("user_activities", Name = "UserActivities")]
[OAuth2Scope("user_checkins", Name = "UserCheckins")]
[OAuth2Scope("user_education_history", Name = "UserEducationHistory")]
[OAuth2Scope("user_events", Name = "UserEvents")]
[OAuth2Scope("user_friends", Name = "UserFriends")]
[OAuth2Scope("user_games_activity", Name = "UserGamesActivity")]
[OAuth2Scope("user_groups", Name = "UserGroups")]
[OAuth2Scope("user_hometown", Name = "UserHometown")]
[OAuth2Scope("user_interests", Name = "UserInterests")]
[OAuth2Scope("user_likes", Name = "UserLikes")]
[OAuth2Scope("user_location", Name = "UserLocation")]
[OAuth2Scope("user_managed_groups", Name = "UserManagedGroups")]
[OAuth2Scope("user_notes", Name = "UserNotes")]
[OAuth2Scope("user_online_presence", Name = "UserOnlinePresence")]
[OAuth2Scope("user_photos", Name = "UserPhotos")]
[OAuth2Scope("user_questions", Name = "UserQuestions")]
[OAuth2Scope("user_relationship_details", Name = "UserRelationshipDetails")]
[OAuth2Scope("user_relationships", Name = "UserRelationships")]
[OAuth2Scope("user_relationships_details", Name = "UserRelationshipsDetails")]
[OAuth2Scope("user_religion_politics", Name = "UserReligionPolitics")]
[OAuth2Scope("user_status", Name = "UserStatus")]
[OAuth2Scope("user_subscriptions", Name = "UserSubscriptions")]
[OAuth2Scope("user_tagged_places", Name = "UserTaggedPlaces")]
[OAuth2Scope("user_website", Name = "UserWebsite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "picture.data.url")]
public partial class FacebookClient;

/// <summary>The client for FACEIT.</summary>
[OAuth2Client(Alias = "faceit", DisplayName = "FACEIT", AuthUri = "https://accounts.faceit.com/accounts", AccessTokenUri = "https://api.faceit.com/auth/v1/oauth/token", UserInfoUri = "https://api.faceit.com/auth/v1/resources/userinfo", Issuer = "https://api.faceit.com/auth", DiscoveryUri = "https://api.faceit.com/auth/v1/openid_configuration", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, IdTokenHasNonce = false, ApiOrigins = ["https://open.faceit.com"])]
[OAuth2AuthorizationParameter("redirect_popup", "true")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "guid", Label = "nickname", Picture = "picture")]
public partial class FaceitClient;

/// <summary>The client for FamilySearch.</summary>
[OAuth2Client(Alias = "familysearch", DisplayName = "FamilySearch", AuthUri = "https://ident.familysearch.org/cis-web/oauth2/v3/authorization", AccessTokenUri = "https://ident.familysearch.org/cis-web/oauth2/v3/token", UserInfoUri = "https://api.familysearch.org/platform/users/current", ApiOrigins = ["https://api.familysearch.org"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.familysearch.org/cis-web/oauth2/v3/authorization", AccessTokenUri = "https://sandbox.familysearch.org/cis-web/oauth2/v3/token", UserInfoUri = "https://sandbox.familysearch.org/platform/users/current", ApiOrigins = ["https://sandbox.familysearch.org"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "users.0.id", Label = "users.0.displayName")]
public partial class FamilySearchClient;

/// <summary>The client for Fathom.</summary>
[OAuth2Client(Alias = "fathom", DisplayName = "Fathom", AuthUri = "https://fathom.video/external/v1/oauth2/authorize", AccessTokenUri = "https://fathom.video/external/v1/oauth2/token", DefaultScopes = ["public_api"], ApiOrigins = ["https://api.fathom.ai"])]
[OAuth2Scope("public_api", Required = true, Name = "PublicApi")]
public partial class FathomClient;

/// <summary>The client for Feedly.</summary>
[OAuth2Client(Alias = "feedly", DisplayName = "Feedly", AuthUri = "https://cloud.feedly.com/v3/auth/auth", AccessTokenUri = "https://cloud.feedly.com/v3/auth/token", DefaultScopes = ["https://cloud.feedly.com/subscriptions"], ApiOrigins = ["https://cloud.feedly.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api)]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.feedly.com/v3/auth/auth", AccessTokenUri = "https://sandbox.feedly.com/v3/auth/token", ApiOrigins = ["https://sandbox.feedly.com"])]
[OAuth2Scope("https://cloud.feedly.com/subscriptions", Required = true, Name = "Subscriptions")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "id")]
public partial class FeedlyClient;

/// <summary>The client for Figma.</summary>
[OAuth2Client(Alias = "figma", DisplayName = "Figma", AuthUri = "https://www.figma.com/oauth", AccessTokenUri = "https://api.figma.com/v1/oauth/token", RefreshTokenUri = "https://api.figma.com/v1/oauth/refresh", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Stays, ApiOrigins = ["https://api.figma.com"])]
[OAuth2Scope("current_user:read", Name = "CurrentUserRead")]
[OAuth2Scope("files:read", Name = "FilesRead")]
[OAuth2Scope("file_comments:read", Name = "FileCommentsRead")]
[OAuth2Scope("file_comments:write", Name = "FileCommentsWrite")]
[OAuth2Scope("file_content:read", Name = "FileContentRead")]
[OAuth2Scope("file_metadata:read", Name = "FileMetadataRead")]
[OAuth2Scope("file_variables:read", Name = "FileVariablesRead")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Scope("file_dev_resources:read", Name = "FileDevResourcesRead")]
[OAuth2Scope("file_dev_resources:write", Name = "FileDevResourcesWrite")]
[OAuth2Scope("file_read", Name = "FileRead")]
[OAuth2Scope("file_variables:write", Name = "FileVariablesWrite")]
[OAuth2Scope("file_versions:read", Name = "FileVersionsRead")]
[OAuth2Scope("library_analytics:read", Name = "LibraryAnalyticsRead")]
[OAuth2Scope("library_assets:read", Name = "LibraryAssetsRead")]
[OAuth2Scope("library_content:read", Name = "LibraryContentRead")]
[OAuth2Scope("org:activity_log_read", Name = "OrgActivityLogRead")]
[OAuth2Scope("projects:read", Name = "ProjectsRead")]
[OAuth2Scope("team_library_content:read", Name = "TeamLibraryContentRead")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id_string")]
public partial class FigmaClient;

/// <summary>The client for Formstack.</summary>
[OAuth2Client(Alias = "formstack", DisplayName = "Formstack", AuthUri = "https://www.formstack.com/api/v2/oauth2/authorize", AccessTokenUri = "https://www.formstack.com/api/v2/oauth2/token", ApiOrigins = ["https://www.formstack.com"])]
public partial class FormstackClient;

/// <summary>The client for Foursquare.</summary>
[OAuth2Client(Alias = "foursquare", DisplayName = "Foursquare", AuthUri = "https://foursquare.com/oauth2/authenticate", AccessTokenUri = "https://foursquare.com/oauth2/access_token", UserInfoUri = "https://api.foursquare.com/v2/users/self", SupportsRefresh = false, ApiOrigins = ["https://api.foursquare.com"])]
[OAuth2RequestParameter("oauth_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("v", "20231010", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.id", Label = "response.user.firstName")]
public partial class FoursquareClient;

/// <summary>The client for Frappe.</summary>
[OAuth2Client(Alias = "frappe", DisplayName = "Frappe", AuthUri = "https://{host}/api/method/frappe.integrations.oauth2.authorize", AccessTokenUri = "https://{host}/api/method/frappe.integrations.oauth2.get_token", Issuer = "https://{host}", IdTokenSigningAlgorithm = "HS256", ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Frappe site", Example = "erp.acme.dev")]
[OAuth2Scope("openid", Name = "OpenId")]
public partial class FrappeClient;

/// <summary>The client for FreshBooks.</summary>
[OAuth2Client(Alias = "freshbooks", DisplayName = "FreshBooks", AuthUri = "https://auth.freshbooks.com/oauth/authorize", AccessTokenUri = "https://api.freshbooks.com/auth/oauth/token", UserInfoUri = "https://api.freshbooks.com/auth/api/v1/users/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["user:profile:read"], ApiOrigins = ["https://api.freshbooks.com"])]
[OAuth2Scope("user:profile:read", Name = "UserProfileRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.identity_id", Label = "response.email")]
public partial class FreshBooksClient;

/// <summary>The client for Front.</summary>
[OAuth2Client(Alias = "front", DisplayName = "Front", AuthUri = "https://app.frontapp.com/oauth/authorize", AccessTokenUri = "https://app.frontapp.com/oauth/token", UserInfoUri = "https://api2.frontapp.com/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api2.frontapp.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class FrontClient;

/// <summary>The client for FusionAuth.</summary>
[OAuth2Client(Alias = "fusionauth", DisplayName = "FusionAuth", AuthUri = "https://{domain}/oauth2/authorize", AccessTokenUri = "https://{domain}/oauth2/token", Issuer = "https://{domain}", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "FusionAuth host", Example = "auth.acme.dev")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class FusionAuthClient;

/// <summary>The client for Genius.</summary>
[OAuth2Client(Alias = "genius", DisplayName = "Genius", AuthUri = "https://api.genius.com/oauth/authorize", AccessTokenUri = "https://api.genius.com/oauth/token", UserInfoUri = "https://api.genius.com/account", DefaultScopes = ["me"])]
[OAuth2Scope("me", Required = true, Name = "Me")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.id", Label = "response.user.name", Picture = "response.user.avatar.medium.url")]
public partial class GeniusClient;

/// <summary>The client for GetResponse.</summary>
[OAuth2Client(Alias = "getresponse", DisplayName = "GetResponse", AuthUri = "https://app.getresponse.com/oauth2_authorize.html", AccessTokenUri = "https://api.getresponse.com/v3/token", UserInfoUri = "https://api.getresponse.com/v3/accounts", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.getresponse.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "accountId", Label = "email")]
public partial class GetResponseClient;

/// <summary>The client for Getty Images.</summary>
[OAuth2Client(Alias = "getty-images", DisplayName = "Getty Images", AuthUri = "https://authentication.gettyimages.com/oauth2/auth", AccessTokenUri = "https://authentication.gettyimages.com/oauth2/token", ApiOrigins = ["https://api.gettyimages.com"])]
[OAuth2RequestHeader("Api-Key", "{client_id}", On = OAuth2Requests.Api)]
public partial class GettyImagesClient;

/// <summary>The client for Gitea.</summary>
[OAuth2Client(Alias = "gitea", DisplayName = "Gitea", AuthUri = "https://{domain}/login/oauth/authorize", AccessTokenUri = "https://{domain}/login/oauth/access_token", UserInfoUri = "https://{domain}/api/v1/user", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["read:user"], ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Value = "gitea.com", Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Gitea host")]
[OAuth2Scope("read:user", Name = "ReadUser")]
[OAuth2Scope("read:issue", Name = "ReadIssue")]
[OAuth2Scope("read:repository", Name = "ReadRepository")]
[OAuth2Scope("user:email", Name = "UserEmail")]
[OAuth2Scope("write:issue", Name = "WriteIssue")]
[OAuth2Scope("write:notification", Name = "WriteNotification")]
[OAuth2Scope("write:repository", Name = "WriteRepository")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
public partial class GiteaClient;

/// <summary>The client for Gitee.</summary>
[OAuth2Client(Alias = "gitee", DisplayName = "Gitee", AuthUri = "https://gitee.com/oauth/authorize", AccessTokenUri = "https://gitee.com/oauth/token", UserInfoUri = "https://gitee.com/api/v5/user", DefaultScopes = ["user_info"], ApiOrigins = ["https://gitee.com"])]
[OAuth2Scope("user_info", Required = true, Name = "UserInfo")]
[OAuth2Scope("emails", Name = "Emails")]
[OAuth2Scope("projects", Name = "Projects")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar_url")]
public partial class GiteeClient;

/// <summary>The client for GitHub.</summary>
[OAuth2Client(Alias = "github", DisplayName = "GitHub", AuthUri = "https://github.com/login/oauth/authorize", AccessTokenUri = "https://github.com/login/oauth/access_token", RevokeTokenUri = "https://api.github.com/applications/{client_id}/grant", UserInfoUri = "https://api.github.com/user", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Grant, ApiOrigins = ["https://api.github.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ErrorCode("bad_verification_code", "invalid_grant")]
[OAuth2ErrorCode("bad_refresh_token", "invalid_grant")]
[OAuth2ErrorCode("incorrect_client_credentials", "invalid_client")]
[OAuth2Scope("user:email", Name = "UserEmail")]
[OAuth2Scope("user", Name = "User")]
[OAuth2Scope("read:user", Name = "ReadUser")]
[OAuth2Scope("repo", Name = "Repo")]
[OAuth2Scope("gist", Name = "Gist")]
[OAuth2Scope("admin:org", Name = "AdminOrg")]
[OAuth2Scope("admin:repo_hook", Name = "AdminRepoHook")]
[OAuth2Scope("read:org", Name = "ReadOrg")]
[OAuth2Scope("admin:org_hook", Name = "AdminOrgHook")]
[OAuth2Scope("notifications", Name = "Notifications")]
[OAuth2Scope("repo:status", Name = "RepoStatus")]
[OAuth2Scope("write:repo_hook", Name = "WriteRepoHook")]
[OAuth2Scope("admin:gpg_key", Name = "AdminGpgKey")]
[OAuth2Scope("admin:public_key", Name = "AdminPublicKey")]
[OAuth2Scope("delete:packages", Name = "DeletePackages")]
[OAuth2Scope("delete_repo", Name = "DeleteRepo")]
[OAuth2Scope("project", Name = "Project")]
[OAuth2Scope("public_repo", Name = "PublicRepo")]
[OAuth2Scope("read:gpg_key", Name = "ReadGpgKey")]
[OAuth2Scope("read:packages", Name = "ReadPackages")]
[OAuth2Scope("read:public_key", Name = "ReadPublicKey")]
[OAuth2Scope("read:repo_hook", Name = "ReadRepoHook")]
[OAuth2Scope("repo_deployment", Name = "RepoDeployment")]
[OAuth2Scope("user:follow", Name = "UserFollow")]
[OAuth2Scope("workflow", Name = "Workflow")]
[OAuth2Scope("write:gpg_key", Name = "WriteGpgKey")]
[OAuth2Scope("write:org", Name = "WriteOrg")]
[OAuth2Scope("write:packages", Name = "WritePackages")]
[OAuth2Scope("write:public_key", Name = "WritePublicKey")]
[OAuth2Scope("codespace", Name = "Codespace")]
[OAuth2Scope("read:project", Name = "ReadProject")]
[OAuth2Scope("repo:invite", Name = "RepoInvite")]
[OAuth2Scope("security_events", Name = "SecurityEvents")]
[OAuth2Scope("write:discussion", Name = "WriteDiscussion")]
[OAuth2Scope("read:discussion", Name = "ReadDiscussion")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
public partial class GitHubClient;

/// <summary>The client for GitLab.</summary>
[OAuth2Client(Alias = "gitlab", DisplayName = "GitLab", AuthUri = "https://{host}/oauth/authorize", AccessTokenUri = "https://{host}/oauth/token", RevokeTokenUri = "https://{host}/oauth/revoke", Issuer = "https://{host}", UserInfoUri = "https://{host}/api/v4/user", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT2H", RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["read_user"], ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Value = "gitlab.com", Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "GitLab host")]
[OAuth2Scope("read_user", Name = "ReadUser")]
[OAuth2Scope("api", Name = "Api")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("admin_mode", Name = "AdminMode")]
[OAuth2Scope("create_runner", Name = "CreateRunner")]
[OAuth2Scope("k8s_proxy", Name = "K8sProxy")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("read_api", Name = "ReadApi")]
[OAuth2Scope("read_repository", Name = "ReadRepository")]
[OAuth2Scope("read_service_ping", Name = "ReadServicePing")]
[OAuth2Scope("sudo", Name = "Sudo")]
[OAuth2Scope("write_repository", Name = "WriteRepository")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "avatar_url")]
public partial class GitLabClient;

/// <summary>The client for Globus.</summary>
[OAuth2Client(Alias = "globus", DisplayName = "Globus", AuthUri = "https://auth.globus.org/v2/oauth2/authorize", AccessTokenUri = "https://auth.globus.org/v2/oauth2/token", RevokeTokenUri = "https://auth.globus.org/v2/oauth2/token/revoke", Issuer = "https://auth.globus.org", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://*.globus.org", "https://*.api.globus.org"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class GlobusClient;

/// <summary>The client for Gong.</summary>
[OAuth2Client(Alias = "gong", DisplayName = "Gong", AuthUri = "https://app.gong.io/oauth2/authorize", AccessTokenUri = "https://app.gong.io/oauth2/generate-customer-token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://*.api.gong.io"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2TokenField<Uri>("api_base_url_for_customer")]
[OAuth2Scope("api:calls:create", Name = "ApiCallsCreate")]
[OAuth2Scope("api:calls:read:basic", Name = "ApiCallsReadBasic")]
[OAuth2Scope("api:calls:read:extensive", Name = "ApiCallsReadExtensive")]
[OAuth2Scope("api:calls:read:media-url", Name = "ApiCallsReadMediaUrl")]
[OAuth2Scope("api:calls:read:transcript", Name = "ApiCallsReadTranscript")]
[OAuth2Scope("api:crm-calls:manual-association:read", Name = "ApiCrmCallsManualAssociationRead")]
[OAuth2Scope("api:crm:get-objects", Name = "ApiCrmGetObjects")]
[OAuth2Scope("api:crm:integration:delete", Name = "ApiCrmIntegrationDelete")]
[OAuth2Scope("api:crm:integration:register", Name = "ApiCrmIntegrationRegister")]
[OAuth2Scope("api:crm:integrations:read", Name = "ApiCrmIntegrationsRead")]
[OAuth2Scope("api:crm:schema", Name = "ApiCrmSchema")]
[OAuth2Scope("api:crm:upload", Name = "ApiCrmUpload")]
[OAuth2Scope("api:data-privacy:delete", Name = "ApiDataPrivacyDelete")]
[OAuth2Scope("api:data-privacy:read", Name = "ApiDataPrivacyRead")]
[OAuth2Scope("api:digital-interactions:write", Name = "ApiDigitalInteractionsWrite")]
[OAuth2Scope("api:engagement-data:write", Name = "ApiEngagementDataWrite")]
[OAuth2Scope("api:flows:read", Name = "ApiFlowsRead")]
[OAuth2Scope("api:flows:write", Name = "ApiFlowsWrite")]
[OAuth2Scope("api:integration-settings:write", Name = "ApiIntegrationSettingsWrite")]
[OAuth2Scope("api:library:read", Name = "ApiLibraryRead")]
[OAuth2Scope("api:logs:read", Name = "ApiLogsRead")]
[OAuth2Scope("api:meetings:integration:status", Name = "ApiMeetingsIntegrationStatus")]
[OAuth2Scope("api:meetings:user:create", Name = "ApiMeetingsUserCreate")]
[OAuth2Scope("api:meetings:user:delete", Name = "ApiMeetingsUserDelete")]
[OAuth2Scope("api:meetings:user:update", Name = "ApiMeetingsUserUpdate")]
[OAuth2Scope("api:permission-profile:read", Name = "ApiPermissionProfileRead")]
[OAuth2Scope("api:permission-profile:write", Name = "ApiPermissionProfileWrite")]
[OAuth2Scope("api:provisioning:read", Name = "ApiProvisioningRead")]
[OAuth2Scope("api:provisioning:read-write", Name = "ApiProvisioningReadWrite")]
[OAuth2Scope("api:settings:scorecards:read", Name = "ApiSettingsScorecardsRead")]
[OAuth2Scope("api:settings:trackers:read", Name = "ApiSettingsTrackersRead")]
[OAuth2Scope("api:stats:interaction", Name = "ApiStatsInteraction")]
[OAuth2Scope("api:stats:scorecards", Name = "ApiStatsScorecards")]
[OAuth2Scope("api:stats:user-actions", Name = "ApiStatsUserActions")]
[OAuth2Scope("api:stats:user-actions:detailed", Name = "ApiStatsUserActionsDetailed")]
[OAuth2Scope("api:users:read", Name = "ApiUsersRead")]
[OAuth2Scope("api:workspaces:read", Name = "ApiWorkspacesRead")]
public partial class GongClient;

/// <summary>The client for Google.</summary>
[OAuth2Client(Alias = "google", DisplayName = "Google", AuthUri = "https://accounts.google.com/o/oauth2/v2/auth", AccessTokenUri = "https://oauth2.googleapis.com/token", RevokeTokenUri = "https://oauth2.googleapis.com/revoke", Issuer = "https://accounts.google.com", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT1H", RevocationReach = OAuth2RevocationReach.Grant, DefaultScopes = ["openid"], ApiOrigins = ["https://*.googleapis.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2ScopeEquivalence("email", "https://www.googleapis.com/auth/userinfo.email")]
[OAuth2ScopeEquivalence("profile", "https://www.googleapis.com/auth/userinfo.profile")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("https://www.googleapis.com/auth/userinfo.profile", Name = "UserinfoProfile")]
[OAuth2Scope("https://www.googleapis.com/auth/userinfo.email", Name = "UserinfoEmail")]
[OAuth2Scope("https://www.googleapis.com/auth/cloud-platform", Name = "CloudPlatform")]
[OAuth2Scope("https://www.googleapis.com/auth/drive", Name = "Drive")]
[OAuth2Scope("https://www.googleapis.com/auth/tasks", Name = "Tasks")]
[OAuth2Scope("https://www.googleapis.com/auth/youtube.readonly", Name = "YoutubeReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/bigquery", Name = "Bigquery")]
[OAuth2Scope("https://www.googleapis.com/auth/calendar", Name = "Calendar")]
[OAuth2Scope("https://www.googleapis.com/auth/gmail.compose", Name = "GmailCompose")]
[OAuth2Scope("https://www.googleapis.com/auth/gmail.modify", Name = "GmailModify")]
[OAuth2Scope("https://www.googleapis.com/auth/youtube", Name = "Youtube")]
[OAuth2Scope("https://www.googleapis.com/auth/youtube.upload", Name = "YoutubeUpload")]
[OAuth2Scope("https://www.googleapis.com/auth/contacts", Name = "Contacts")]
[OAuth2Scope("https://www.googleapis.com/auth/devstorage.full_control", Name = "DevstorageFullControl")]
[OAuth2Scope("https://www.googleapis.com/auth/devstorage.read_write", Name = "DevstorageReadWrite")]
[OAuth2Scope("https://www.googleapis.com/auth/documents", Name = "Documents")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.file", Name = "DriveFile")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.readonly", Name = "DriveReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/forms.responses.readonly", Name = "FormsResponsesReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/spreadsheets", Name = "Spreadsheets")]
[OAuth2Scope("https://www.googleapis.com/auth/youtube.force-ssl", Name = "YoutubeForceSsl")]
[OAuth2Scope("https://mail.google.com/", Name = "MailGoogleCom")]
[OAuth2Scope("https://www.googleapis.com/auth/admin.directory.group", Name = "AdminDirectoryGroup")]
[OAuth2Scope("https://www.googleapis.com/auth/admin.directory.user", Name = "AdminDirectoryUser")]
[OAuth2Scope("https://www.googleapis.com/auth/adwords", Name = "Adwords")]
[OAuth2Scope("https://www.googleapis.com/auth/analytics", Name = "Analytics")]
[OAuth2Scope("https://www.googleapis.com/auth/analytics.readonly", Name = "AnalyticsReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/books", Name = "Books")]
[OAuth2Scope("https://www.googleapis.com/auth/business.manage", Name = "BusinessManage")]
[OAuth2Scope("https://www.googleapis.com/auth/calendar.events", Name = "CalendarEvents")]
[OAuth2Scope("https://www.googleapis.com/auth/calendar.readonly", Name = "CalendarReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/chat.memberships", Name = "ChatMemberships")]
[OAuth2Scope("https://www.googleapis.com/auth/chat.messages", Name = "ChatMessages")]
[OAuth2Scope("https://www.googleapis.com/auth/chat.spaces", Name = "ChatSpaces")]
[OAuth2Scope("https://www.googleapis.com/auth/cloud-platform.read-only", Name = "CloudPlatformReadOnly")]
[OAuth2Scope("https://www.googleapis.com/auth/datastore", Name = "Datastore")]
[OAuth2Scope("https://www.googleapis.com/auth/devstorage.read_only", Name = "DevstorageReadOnly")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.appdata", Name = "DriveAppdata")]
[OAuth2Scope("https://www.googleapis.com/auth/gmail.labels", Name = "GmailLabels")]
[OAuth2Scope("https://www.googleapis.com/auth/gmail.readonly", Name = "GmailReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/gmail.send", Name = "GmailSend")]
[OAuth2Scope("https://www.googleapis.com/auth/presentations", Name = "Presentations")]
[OAuth2Scope("https://www.googleapis.com/auth/youtubepartner", Name = "Youtubepartner")]
[OAuth2Scope("https://www.googleapis.com/auth/calendar.calendarlist", Name = "CalendarCalendarlist")]
[OAuth2Scope("https://www.googleapis.com/auth/directory.readonly", Name = "DirectoryReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.metadata", Name = "DriveMetadata")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.metadata.readonly", Name = "DriveMetadataReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/forms.body", Name = "FormsBody")]
[OAuth2Scope("https://www.googleapis.com/auth/forms.body.readonly", Name = "FormsBodyReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/meetings.space.created", Name = "MeetingsSpaceCreated")]
[OAuth2Scope("https://www.googleapis.com/auth/pubsub", Name = "Pubsub")]
[OAuth2Scope("https://www.googleapis.com/auth/tasks.readonly", Name = "TasksReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/webmasters", Name = "Webmasters")]
[OAuth2Scope("https://www.googleapis.com/auth/plus.login", Name = "PlusLogin")]
[OAuth2Scope("https://www.googleapis.com/auth/youtubepartner-channel-audit", Name = "YoutubepartnerChannelAudit")]
[OAuth2Scope("https://apps-apis.google.com/a/feeds/compliance/audit/", Name = "Audit")]
[OAuth2Scope("https://apps-apis.google.com/a/feeds/policies/", Name = "Policies")]
[OAuth2Scope("https://www.googleapis.com/auth/cloud-translation", Name = "CloudTranslation")]
[OAuth2Scope("https://docs.google.com/feeds/", Name = "Feeds")]
[OAuth2Scope("https://docs.googleusercontent.com/", Name = "DocsGoogleusercontentCom")]
[OAuth2Scope("https://spreadsheets.google.com/feeds/", Name = "SpreadsheetsGoogleComFeeds")]
[OAuth2Scope("https://www.google.com/m8/feeds", Name = "M8Feeds")]
[OAuth2Scope("https://www.googleapis.com/auth/adexchange.buyer", Name = "AdexchangeBuyer")]
[OAuth2Scope("https://www.googleapis.com/auth/adexchange.seller", Name = "AdexchangeSeller")]
[OAuth2Scope("https://www.googleapis.com/auth/adexchange.seller.readonly", Name = "AdexchangeSellerReadonly")]
[OAuth2Scope("https://www.googleapis.com/auth/admin.directory.device.chromeos", Name = "AdminDirectoryDeviceChromeos")]
public partial class GoogleClient;

/// <summary>The client for Gorgias.</summary>
[OAuth2Client(Alias = "gorgias", DisplayName = "Gorgias", AuthUri = "https://{subdomain}.gorgias.com/oauth/authorize", AccessTokenUri = "https://{subdomain}.gorgias.com/oauth/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeShownByRefreshToken = "offline", DefaultScopes = ["offline"], ApiOrigins = ["https://{subdomain}.gorgias.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Gorgias domain", Suffix = ".gorgias.com", Example = "acme", IsAccount = true)]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
[OAuth2Scope("write:all", Name = "WriteAll")]
public partial class GorgiasClient;

/// <summary>The client for HeadHunter.</summary>
[OAuth2Client(Alias = "headhunter", DisplayName = "HeadHunter", AuthUri = "https://hh.ru/oauth/authorize", AccessTokenUri = "https://hh.ru/oauth/token", UserInfoUri = "https://api.hh.ru/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.hh.ru"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class HeadHunterClient;

/// <summary>The client for Heroku.</summary>
[OAuth2Client(Alias = "heroku", DisplayName = "Heroku", AuthUri = "https://id.heroku.com/oauth/authorize", AccessTokenUri = "https://id.heroku.com/oauth/token", ApiOrigins = ["https://api.heroku.com"])]
[OAuth2RequestHeader("Accept", "application/vnd.heroku+json; version=3", On = OAuth2Requests.Api)]
[OAuth2Scope("identity", Name = "Identity")]
[OAuth2Scope("global", Name = "Global")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Scope("read-protected", Name = "ReadProtected")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("write-protected", Name = "WriteProtected")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class HerokuClient;

/// <summary>The client for HighLevel.</summary>
[OAuth2Client(Alias = "highlevel", DisplayName = "HighLevel", AuthUri = "https://marketplace.gohighlevel.com/oauth/chooselocation", AccessTokenUri = "https://services.leadconnectorhq.com/oauth/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P1Y", ApiOrigins = ["https://services.leadconnectorhq.com"])]
[OAuth2AuthorizationParameter("loginWindowOpenMode", "self")]
[OAuth2RequestHeader("Version", "2021-07-28", On = OAuth2Requests.Api)]
[OAuth2TokenField<string>("userType")]
[OAuth2TokenField<string>("companyId")]
[OAuth2TokenField<string>("locationId")]
[OAuth2TokenField<string>("userId")]
[OAuth2Scope("users.readonly", Name = "UsersReadonly")]
[OAuth2Scope("campaigns.readonly", Name = "CampaignsReadonly")]
[OAuth2Scope("contacts.readonly", Name = "ContactsReadonly")]
[OAuth2Scope("contacts.write", Name = "ContactsWrite")]
[OAuth2Scope("forms.readonly", Name = "FormsReadonly")]
[OAuth2Scope("locations.readonly", Name = "LocationsReadonly")]
[OAuth2Scope("locations/tags.readonly", Name = "LocationsTagsReadonly")]
[OAuth2Scope("locations/tags.write", Name = "LocationsTagsWrite")]
[OAuth2Scope("opportunities.readonly", Name = "OpportunitiesReadonly")]
[OAuth2Scope("opportunities.write", Name = "OpportunitiesWrite")]
[OAuth2Scope("workflows.readonly", Name = "WorkflowsReadonly")]
public partial class HighLevelClient;

/// <summary>The client for Hootsuite.</summary>
[OAuth2Client(Alias = "hootsuite", DisplayName = "Hootsuite", AuthUri = "https://platform.hootsuite.com/oauth2/auth", AccessTokenUri = "https://platform.hootsuite.com/oauth2/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ScopeShownByRefreshToken = "offline", DefaultScopes = ["offline"], ApiOrigins = ["https://platform.hootsuite.com"])]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
public partial class HootsuiteClient;

/// <summary>The client for Huawei.</summary>
[OAuth2Client(Alias = "huawei", DisplayName = "Huawei", AuthUri = "https://oauth-login.cloud.huawei.com/oauth2/v3/authorize", AccessTokenUri = "https://oauth-login.cloud.huawei.com/oauth2/v3/token", UserInfoUri = "https://account.cloud.huawei.com/rest.php?nsp_svc=GOpen.User.getInfo", Issuer = "https://accounts.huawei.com", DiscoveryUri = "https://oauth-login.cloud.huawei.com/.well-known/openid-configuration", StateLocation = OAuth2StateLocation.RedirectUri, DefaultScopes = ["profile"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Form)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("getNickName", "1", On = OAuth2Requests.UserInfo)]
[OAuth2ErrorCode("1107", "access_denied")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openID", Label = "displayName", Picture = "headPictureURL")]
public partial class HuaweiClient;

/// <summary>The client for HubSpot.</summary>
[OAuth2Client(Alias = "hubspot", DisplayName = "HubSpot", AuthUri = "https://app.hubspot.com/oauth/authorize", AccessTokenUri = "https://api.hubapi.com/oauth/2026-03/token", RevokeTokenUri = "https://api.hubapi.com/oauth/2026-03/token/revoke", UserInfoUri = "https://api.hubapi.com/oauth/2026-03/token/introspect", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT30M", RevocationReach = OAuth2RevocationReach.Installation, RevokedToken = OAuth2RevokedToken.RefreshToken, DefaultScopes = ["oauth"], ApiOrigins = ["https://api.hubapi.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Form)]
[OAuth2RequestParameter("token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("client_id", "{client_id}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("client_secret", "{client_secret}", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("oauth", Required = true, Name = "Oauth")]
[OAuth2Scope("crm.objects.contacts.read", Name = "CrmObjectsContactsRead")]
[OAuth2Scope("crm.objects.contacts.write", Name = "CrmObjectsContactsWrite")]
[OAuth2Scope("crm.objects.deals.read", Name = "CrmObjectsDealsRead")]
[OAuth2Scope("crm.objects.deals.write", Name = "CrmObjectsDealsWrite")]
[OAuth2Scope("crm.objects.companies.read", Name = "CrmObjectsCompaniesRead")]
[OAuth2Scope("crm.objects.companies.write", Name = "CrmObjectsCompaniesWrite")]
[OAuth2Scope("crm.objects.owners.read", Name = "CrmObjectsOwnersRead")]
[OAuth2Scope("forms", Name = "Forms")]
[OAuth2Scope("tickets", Name = "Tickets")]
[OAuth2Scope("automation", Name = "Automation")]
[OAuth2Scope("content", Name = "Content")]
[OAuth2Scope("crm.lists.write", Name = "CrmListsWrite")]
[OAuth2Scope("crm.objects.custom.read", Name = "CrmObjectsCustomRead")]
[OAuth2Scope("crm.objects.custom.write", Name = "CrmObjectsCustomWrite")]
[OAuth2Scope("crm.schemas.deals.read", Name = "CrmSchemasDealsRead")]
[OAuth2Scope("files", Name = "Files")]
[OAuth2Scope("sales-email-read", Name = "SalesEmailRead")]
[OAuth2Scope("crm.lists.read", Name = "CrmListsRead")]
[OAuth2Scope("crm.objects.leads.read", Name = "CrmObjectsLeadsRead")]
[OAuth2Scope("crm.objects.leads.write", Name = "CrmObjectsLeadsWrite")]
[OAuth2Scope("crm.objects.line_items.read", Name = "CrmObjectsLineItemsRead")]
[OAuth2Scope("crm.objects.marketing_events.read", Name = "CrmObjectsMarketingEventsRead")]
[OAuth2Scope("crm.objects.users.read", Name = "CrmObjectsUsersRead")]
[OAuth2Scope("crm.schemas.companies.read", Name = "CrmSchemasCompaniesRead")]
[OAuth2Scope("crm.schemas.contacts.read", Name = "CrmSchemasContactsRead")]
[OAuth2Scope("crm.schemas.custom.read", Name = "CrmSchemasCustomRead")]
[OAuth2Scope("e-commerce", Name = "ECommerce")]
[OAuth2Scope("hubdb", Name = "Hubdb")]
[OAuth2Scope("settings.users.read", Name = "SettingsUsersRead")]
[OAuth2Scope("timeline", Name = "Timeline")]
[OAuth2Scope("transactional-email", Name = "TransactionalEmail")]
[OAuth2Scope("settings.currencies.read", Name = "SettingsCurrenciesRead")]
[OAuth2Scope("business_units_view.read", Name = "BusinessUnitsViewRead")]
[OAuth2Scope("contacts", Name = "Contacts")]
[OAuth2Scope("conversations.read", Name = "ConversationsRead")]
[OAuth2Scope("conversations.visitor_identification.tokens.create", Name = "ConversationsVisitorIdentificationTokensCreate")]
[OAuth2Scope("crm.import", Name = "CrmImport")]
[OAuth2Scope("crm.objects.appointments.read", Name = "CrmObjectsAppointmentsRead")]
[OAuth2Scope("crm.objects.appointments.write", Name = "CrmObjectsAppointmentsWrite")]
[OAuth2Scope("crm.objects.carts.read", Name = "CrmObjectsCartsRead")]
[OAuth2Scope("crm.objects.feedback_submissions.read", Name = "CrmObjectsFeedbackSubmissionsRead")]
[OAuth2Scope("crm.objects.line_items.write", Name = "CrmObjectsLineItemsWrite")]
[OAuth2Scope("crm.objects.marketing_events.write", Name = "CrmObjectsMarketingEventsWrite")]
[OAuth2Scope("crm.objects.quotes.read", Name = "CrmObjectsQuotesRead")]
[OAuth2Scope("crm.objects.users.write", Name = "CrmObjectsUsersWrite")]
[OAuth2Scope("crm.schemas.contacts.write", Name = "CrmSchemasContactsWrite")]
[OAuth2Scope("crm.schemas.deals.write", Name = "CrmSchemasDealsWrite")]
[OAuth2Scope("crm.schemas.line_items.read", Name = "CrmSchemasLineItemsRead")]
[OAuth2Scope("files.ui_hidden.read", Name = "FilesUiHiddenRead")]
[OAuth2Scope("reports", Name = "Reports")]
[OAuth2Scope("scheduler.meetings.meeting-link.read", Name = "SchedulerMeetingsMeetingLinkRead")]
[OAuth2Scope("social", Name = "Social")]
[OAuth2Scope("account-info.security.read", Name = "AccountInfoSecurityRead")]
[OAuth2Scope("analytics.behavioral_events.send", Name = "AnalyticsBehavioralEventsSend")]
[OAuth2Scope("automation.sequences.enrollments.write", Name = "AutomationSequencesEnrollmentsWrite")]
[OAuth2Scope("automation.sequences.read", Name = "AutomationSequencesRead")]
[OAuth2Scope("behavioral_events.event_definitions.read_write", Name = "BehavioralEventsEventDefinitionsReadWrite")]
[OAuth2Scope("cms.domains.read", Name = "CmsDomainsRead")]
[OAuth2Scope("cms.domains.write", Name = "CmsDomainsWrite")]
[OAuth2Scope("settings.billing.write", Name = "SettingsBillingWrite")]
[OAuth2Scope("settings.users.teams.read", Name = "SettingsUsersTeamsRead")]
[OAuth2Scope("ACCEPTANCE_TEST.visibility.legacyOnly.42393924.893208", Name = "AcceptanceTestVisibilityLegacyOnly42393924893208")]
[OAuth2Scope("accounting", Name = "Accounting")]
[OAuth2Scope("actions", Name = "Actions")]
[OAuth2Scope("aeo-standalone-access", Name = "AeoStandaloneAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "hub_id", Label = "hub_domain")]
public partial class HubSpotClient;

/// <summary>The client for Huddle.</summary>
[OAuth2Client(Alias = "huddle", DisplayName = "Huddle", AuthUri = "https://login.huddle.net/request", AccessTokenUri = "https://login.huddle.net/token")]
public partial class HuddleClient;

/// <summary>The client for Hugging Face.</summary>
[OAuth2Client(Alias = "huggingface", DisplayName = "Hugging Face", AuthUri = "https://huggingface.co/oauth/authorize", AccessTokenUri = "https://huggingface.co/oauth/token", Issuer = "https://huggingface.co", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["openid"], ApiOrigins = ["https://huggingface.co"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("read-repos", Name = "ReadRepos")]
[OAuth2Scope("write-repos", Name = "WriteRepos")]
[OAuth2Scope("inference-api", Name = "InferenceApi")]
public partial class HuggingFaceClient;

/// <summary>The client for Imgur.</summary>
[OAuth2Client(Alias = "imgur", DisplayName = "Imgur", AuthUri = "https://api.imgur.com/oauth2/authorize", AccessTokenUri = "https://api.imgur.com/oauth2/token", ApiOrigins = ["https://api.imgur.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id", Label = "account_username")]
public partial class ImgurClient;

/// <summary>The client for Instagram.</summary>
[OAuth2Client(Alias = "instagram", DisplayName = "Instagram", AuthUri = "https://www.instagram.com/oauth/authorize", AccessTokenUri = "https://api.instagram.com/oauth/access_token", RefreshTokenUri = "https://graph.instagram.com/refresh_access_token", UserInfoUri = "https://graph.instagram.com/me?fields=user_id,username,profile_picture_url", ScopeSeparator = ",", AccessTokenLifetime = "P60D", ExchangeTokenUri = "https://graph.instagram.com/access_token", RefreshCredential = OAuth2RefreshCredential.AccessToken, DefaultScopes = ["instagram_business_basic"], ApiOrigins = ["https://graph.instagram.com"])]
[OAuth2Request(OAuth2Requests.Exchange, Method = OAuth2HttpMethod.Get)]
[OAuth2Request(OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("grant_type", "ig_exchange_token", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("grant_type", "ig_refresh_token", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh, Remove = true)]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("access_token", "data.0.access_token")]
[OAuth2ResponseMember("error", "error_type")]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error_description", "error_message")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2Scope("instagram_business_basic", Required = true, Name = "InstagramBusinessBasic")]
[OAuth2Scope("instagram_business_content_publish", Name = "InstagramBusinessContentPublish")]
[OAuth2Scope("instagram_business_manage_comments", Name = "InstagramBusinessManageComments")]
[OAuth2Scope("instagram_business_manage_insights", Name = "InstagramBusinessManageInsights")]
[OAuth2Scope("instagram_business_manage_messages", Name = "InstagramBusinessManageMessages")]
[OAuth2Scope("comments", Name = "Comments")]
[OAuth2Scope("follower_list", Name = "FollowerList")]
[OAuth2Scope("likes", Name = "Likes")]
[OAuth2Scope("public_content", Name = "PublicContent")]
[OAuth2Scope("relationships", Name = "Relationships")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "username", Picture = "profile_picture_url")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0083", Justification = "The endpoint reads the token only from the query.")]
public partial class InstagramClient;

/// <summary>The client for Intercom.</summary>
[OAuth2Client(Alias = "intercom", DisplayName = "Intercom", AuthUri = "https://app.intercom.com/oauth", AccessTokenUri = "https://{region}/auth/eagle/token", RevokeTokenUri = "https://{region}/auth/uninstall", UserInfoUri = "https://{region}/me", SupportsRefresh = false, RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Installation, ApiOrigins = ["https://{region}"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us=api.intercom.io", "eu=api.eu.intercom.io", "au=api.au.intercom.io"], Label = "Intercom region")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar.image_url")]
public partial class IntercomClient;

/// <summary>The client for Ironclad.</summary>
[OAuth2Client(Alias = "ironclad", DisplayName = "Ironclad", AuthUri = "https://{subdomain}.ironcladapp.com/oauth/authorize", AccessTokenUri = "https://{subdomain}.ironcladapp.com/oauth/token", ApiOrigins = ["https://{subdomain}.ironcladapp.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Setting, Value = "na1", Values = ["na1", "eu1", "demo"], Label = "Ironclad environment")]
public partial class IroncladClient;

/// <summary>The client for JumpCloud.</summary>
[OAuth2Client(Alias = "jumpcloud", DisplayName = "JumpCloud", AuthUri = "https://oauth.id.jumpcloud.com/oauth2/auth", AccessTokenUri = "https://oauth.id.jumpcloud.com/oauth2/token", Issuer = "https://oauth.id.jumpcloud.com/", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
public partial class JumpCloudClient;

/// <summary>The client for Keap.</summary>
[OAuth2Client(Alias = "keap", DisplayName = "Keap", AuthUri = "https://accounts.infusionsoft.com/app/oauth/authorize", AccessTokenUri = "https://api.infusionsoft.com/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["full"], ApiOrigins = ["https://api.infusionsoft.com"])]
[OAuth2Request(OAuth2Requests.Refresh, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2Scope("full", Required = true, Name = "Full")]
public partial class KeapClient;

/// <summary>The client for Keycloak.</summary>
[OAuth2Client(Alias = "keycloak", DisplayName = "Keycloak", AuthUri = "https://{domain}/realms/{realm}/protocol/openid-connect/auth", AccessTokenUri = "https://{domain}/realms/{realm}/protocol/openid-connect/token", RevokeTokenUri = "https://{domain}/realms/{realm}/protocol/openid-connect/revoke", Issuer = "https://{domain}/realms/{realm}", DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Keycloak host", Example = "auth.acme.dev")]
[OAuth2EndpointParameter("realm", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9._-]+", Label = "Keycloak realm")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("roles", Name = "Roles")]
[OAuth2Scope("offline_access", Name = "OfflineAccess")]
public partial class KeycloakClient;

/// <summary>The client for Kick.</summary>
[OAuth2Client(Alias = "kick", DisplayName = "Kick", AuthUri = "https://id.kick.com/oauth/authorize", AccessTokenUri = "https://id.kick.com/oauth/token", RevokeTokenUri = "https://id.kick.com/oauth/revoke", UserInfoUri = "https://api.kick.com/public/v1/users", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["user:read"], ApiOrigins = ["https://api.kick.com"])]
[OAuth2Scope("user:read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.user_id", Label = "data.0.name", Picture = "data.0.profile_picture")]
public partial class KickClient;

/// <summary>The client for Klaviyo.</summary>
[OAuth2Client(Alias = "klaviyo", DisplayName = "Klaviyo", AuthUri = "https://www.klaviyo.com/oauth/authorize", AccessTokenUri = "https://a.klaviyo.com/oauth/token", RevokeTokenUri = "https://a.klaviyo.com/oauth/revoke", UserInfoUri = "https://a.klaviyo.com/api/accounts", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenIdleLifetime = "P90D", DefaultScopes = ["accounts:read"], ApiOrigins = ["https://a.klaviyo.com"])]
[OAuth2RequestHeader("revision", "2024-07-15", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("accounts:read", Required = true, Name = "AccountsRead")]
[OAuth2Scope("events:read", Name = "EventsRead")]
[OAuth2Scope("events:write", Name = "EventsWrite")]
[OAuth2Scope("lists:read", Name = "ListsRead")]
[OAuth2Scope("profiles:read", Name = "ProfilesRead")]
[OAuth2Scope("profiles:write", Name = "ProfilesWrite")]
[OAuth2Scope("campaigns:read", Name = "CampaignsRead")]
[OAuth2Scope("lists:write", Name = "ListsWrite")]
[OAuth2Scope("segments:read", Name = "SegmentsRead")]
[OAuth2Scope("subscriptions:read", Name = "SubscriptionsRead")]
[OAuth2Scope("subscriptions:write", Name = "SubscriptionsWrite")]
[OAuth2Scope("tags:read", Name = "TagsRead")]
[OAuth2Scope("templates:read", Name = "TemplatesRead")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Scope("campaigns:write", Name = "CampaignsWrite")]
[OAuth2Scope("catalogs:read", Name = "CatalogsRead")]
[OAuth2Scope("catalogs:write", Name = "CatalogsWrite")]
[OAuth2Scope("conversations:read", Name = "ConversationsRead")]
[OAuth2Scope("conversations:write", Name = "ConversationsWrite")]
[OAuth2Scope("coupon-codes:read", Name = "CouponCodesRead")]
[OAuth2Scope("coupon-codes:write", Name = "CouponCodesWrite")]
[OAuth2Scope("coupons:read", Name = "CouponsRead")]
[OAuth2Scope("coupons:write", Name = "CouponsWrite")]
[OAuth2Scope("custom-objects:read", Name = "CustomObjectsRead")]
[OAuth2Scope("custom-objects:write", Name = "CustomObjectsWrite")]
[OAuth2Scope("data-privacy:write", Name = "DataPrivacyWrite")]
[OAuth2Scope("flows:read", Name = "FlowsRead")]
[OAuth2Scope("flows:write", Name = "FlowsWrite")]
[OAuth2Scope("forms:read", Name = "FormsRead")]
[OAuth2Scope("forms:write", Name = "FormsWrite")]
[OAuth2Scope("images:read", Name = "ImagesRead")]
[OAuth2Scope("images:write", Name = "ImagesWrite")]
[OAuth2Scope("metrics:read", Name = "MetricsRead")]
[OAuth2Scope("metrics:write", Name = "MetricsWrite")]
[OAuth2Scope("push-tokens:read", Name = "PushTokensRead")]
[OAuth2Scope("push-tokens:write", Name = "PushTokensWrite")]
[OAuth2Scope("reviews:read", Name = "ReviewsRead")]
[OAuth2Scope("reviews:write", Name = "ReviewsWrite")]
[OAuth2Scope("segments:write", Name = "SegmentsWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.attributes.contact_information.organization_name")]
public partial class KlaviyoClient;

/// <summary>The client for KOOK.</summary>
[OAuth2Client(Alias = "kook", DisplayName = "KOOK", AuthUri = "https://www.kookapp.cn/app/oauth2/authorize", AccessTokenUri = "https://www.kookapp.cn/api/oauth2/token", UserInfoUri = "https://www.kookapp.cn/api/v3/user/me", DefaultScopes = ["get_user_info"], ApiOrigins = ["https://www.kookapp.cn"])]
[OAuth2Scope("get_user_info", Required = true, Name = "GetUserInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.username", Picture = "data.avatar")]
public partial class KookClient;

/// <summary>The client for Kroger.</summary>
[OAuth2Client(Alias = "kroger", DisplayName = "Kroger", AuthUri = "https://api.kroger.com/v1/connect/oauth2/authorize", AccessTokenUri = "https://api.kroger.com/v1/connect/oauth2/token", UserInfoUri = "https://api.kroger.com/v1/identity/profile", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["profile.compact"], ApiOrigins = ["https://api.kroger.com"])]
[OAuth2Environment("certification", AuthUri = "https://api-ce.kroger.com/v1/connect/oauth2/authorize", AccessTokenUri = "https://api-ce.kroger.com/v1/connect/oauth2/token", UserInfoUri = "https://api-ce.kroger.com/v1/identity/profile", ApiOrigins = ["https://api-ce.kroger.com"])]
[OAuth2Scope("profile.compact", Required = true, Name = "ProfileCompact")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id")]
public partial class KrogerClient;

/// <summary>The client for Feishu.</summary>
[OAuth2Client(Alias = "lark-feishu", DisplayName = "Feishu", AuthUri = "https://accounts.feishu.cn/open-apis/authen/v1/authorize", AccessTokenUri = "https://open.feishu.cn/open-apis/authen/v2/oauth/token", UserInfoUri = "https://open.feishu.cn/open-apis/authen/v1/user_info", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access"], ApiOrigins = ["https://open.feishu.cn"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2SuccessMember("code", "0")]
[OAuth2ErrorCode("20024", "invalid_grant")]
[OAuth2ErrorCode("20037", "invalid_grant")]
[OAuth2ErrorCode("20064", "invalid_grant")]
[OAuth2ErrorCode("20073", "invalid_grant")]
[OAuth2Environment("lark", AuthUri = "https://accounts.larksuite.com/open-apis/authen/v1/authorize", AccessTokenUri = "https://open.larksuite.com/open-apis/authen/v2/oauth/token", UserInfoUri = "https://open.larksuite.com/open-apis/authen/v1/user_info", ApiOrigins = ["https://open.larksuite.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.open_id", Label = "data.name", Picture = "data.avatar_url")]
public partial class LarkFeishuClient;

/// <summary>The client for LINE.</summary>
[OAuth2Client(Alias = "line", DisplayName = "LINE", AuthUri = "https://access.line.me/oauth2/v2.1/authorize", AccessTokenUri = "https://api.line.me/oauth2/v2.1/token", RevokeTokenUri = "https://api.line.me/oauth2/v2.1/revoke", UserInfoUri = "https://api.line.me/v2/profile", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["profile"], Issuer = "https://access.line.me", IdTokenSigningAlgorithm = "HS256", ApiOrigins = ["https://api.line.me"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userId", Label = "displayName", Picture = "pictureUrl")]
public partial class LineClient;

/// <summary>The client for Linear.</summary>
[OAuth2Client(Alias = "linear", DisplayName = "Linear", AuthUri = "https://linear.app/oauth/authorize", AccessTokenUri = "https://api.linear.app/oauth/token", RevokeTokenUri = "https://api.linear.app/oauth/revoke", UserInfoUri = "https://api.linear.app/graphql", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, DefaultScopes = ["read"], ApiOrigins = ["https://api.linear.app"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ viewer { id name email avatarUrl } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("admin", Name = "Admin")]
[OAuth2Scope("comments:create", Name = "CommentsCreate")]
[OAuth2Scope("issues:create", Name = "IssuesCreate")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.viewer.id", Label = "data.viewer.email", Picture = "data.viewer.avatarUrl")]
public partial class LinearClient;

/// <summary>The client for LinkedIn.</summary>
[OAuth2Client(Alias = "linkedin", DisplayName = "LinkedIn", AuthUri = "https://www.linkedin.com/oauth/v2/authorization", AccessTokenUri = "https://www.linkedin.com/oauth/v2/accessToken", RevokeTokenUri = "https://www.linkedin.com/oauth/v2/revoke", Issuer = "https://www.linkedin.com/oauth", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "P60D", RefreshTokenLifetime = "P365D", Pkce = OAuth2Pkce.Off, PkceOffReason = "LinkedIn refuses a confidential client whose token request contains code_verifier.", IdTokenHasNonce = false, DefaultScopes = ["openid", "profile"], ApiOrigins = ["https://api.linkedin.com"])]
[OAuth2ErrorCode("user_cancelled_authorize", "access_denied")]
[OAuth2ErrorCode("user_cancelled_login", "access_denied")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("r_liteprofile", Name = "RLiteprofile")]
[OAuth2Scope("r_emailaddress", Name = "REmailaddress")]
[OAuth2Scope("w_member_social", Name = "WMemberSocial")]
[OAuth2Scope("r_basicprofile", Name = "RBasicprofile")]
[OAuth2Scope("w_organization_social", Name = "WOrganizationSocial")]
[OAuth2Scope("rw_organization_admin", Name = "RwOrganizationAdmin")]
[OAuth2Scope("r_ads", Name = "RAds")]
[OAuth2Scope("r_ads_reporting", Name = "RAdsReporting")]
[OAuth2Scope("r_organization_social", Name = "ROrganizationSocial")]
[OAuth2Scope("rw_ads", Name = "RwAds")]
[OAuth2Scope("r_1st_connections_size", Name = "R1stConnectionsSize")]
[OAuth2Scope("r_ad_campaigns", Name = "RAdCampaigns")]
[OAuth2Scope("r_ads_leadgen_automation", Name = "RAdsLeadgenAutomation")]
[OAuth2Scope("r_contactinfo", Name = "RContactinfo")]
[OAuth2Scope("r_feed", Name = "RFeed")]
[OAuth2Scope("r_fullprofile", Name = "RFullprofile")]
[OAuth2Scope("r_member_social", Name = "RMemberSocial")]
[OAuth2Scope("r_network", Name = "RNetwork")]
[OAuth2Scope("r_organization_lookup", Name = "ROrganizationLookup")]
[OAuth2Scope("r_primarycontact", Name = "RPrimarycontact")]
[OAuth2Scope("r_sales_nav_analytics", Name = "RSalesNavAnalytics")]
[OAuth2Scope("r_targeting", Name = "RTargeting")]
[OAuth2Scope("rw_ad_campaigns", Name = "RwAdCampaigns")]
[OAuth2Scope("rw_company_admin", Name = "RwCompanyAdmin")]
[OAuth2Scope("rw_dmp_segments", Name = "RwDmpSegments")]
[OAuth2Scope("rw_groups", Name = "RwGroups")]
[OAuth2Scope("rw_nus", Name = "RwNus")]
[OAuth2Scope("rw_organization", Name = "RwOrganization")]
[OAuth2Scope("w_messages", Name = "WMessages")]
[OAuth2Scope("w_share", Name = "WShare")]
public partial class LinkedInClient;

/// <summary>The client for LiveChat.</summary>
[OAuth2Client(Alias = "livechat", DisplayName = "LiveChat", AuthUri = "https://accounts.livechat.com/", AccessTokenUri = "https://accounts.livechat.com/v2/token", ApiOrigins = ["https://api.livechatinc.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id", Label = "entity_id")]
public partial class LiveChatClient;

/// <summary>The client for Logto.</summary>
[OAuth2Client(Alias = "logto", DisplayName = "Logto", AuthUri = "https://{domain}/oidc/auth", AccessTokenUri = "https://{domain}/oidc/token", Issuer = "https://{domain}/oidc", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Logto host", Example = "acme.logto.app")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class LogtoClient;

/// <summary>The client for Mailchimp.</summary>
[OAuth2Client(Alias = "mailchimp", DisplayName = "Mailchimp", AuthUri = "https://login.mailchimp.com/oauth2/authorize", AccessTokenUri = "https://login.mailchimp.com/oauth2/token", UserInfoUri = "https://login.mailchimp.com/oauth2/metadata", SupportsRefresh = false, ApiOrigins = ["https://login.mailchimp.com", "https://*.api.mailchimp.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "accountname", Picture = "login.avatar")]
public partial class MailchimpClient;

/// <summary>The client for mailcow.</summary>
[OAuth2Client(Alias = "mailcow", DisplayName = "mailcow", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/token", UserInfoUri = "https://{domain}/oauth/profile", DefaultScopes = ["profile"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "mailcow host", Example = "mail.acme.dev")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class MailcowClient;

/// <summary>The client for Mail.ru.</summary>
[OAuth2Client(Alias = "mailru", DisplayName = "Mail.ru", AuthUri = "https://oauth.mail.ru/login", AccessTokenUri = "https://oauth.mail.ru/token", UserInfoUri = "https://oauth.mail.ru/userinfo", DefaultScopes = ["userinfo"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("userinfo", Required = true, Name = "Userinfo")]
[OAuth2Scope("events", Name = "Events")]
[OAuth2Scope("guestbook", Name = "Guestbook")]
[OAuth2Scope("messages", Name = "Messages")]
[OAuth2Scope("photos", Name = "Photos")]
[OAuth2Scope("stream", Name = "Stream")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "image")]
public partial class MailRuClient;

/// <summary>The client for Mastodon.</summary>
[OAuth2Client(Alias = "mastodon", DisplayName = "Mastodon", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/token", RevokeTokenUri = "https://{domain}/oauth/revoke", UserInfoUri = "https://{domain}/api/v1/accounts/verify_credentials", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["read"], ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Mastodon server", Example = "mastodon.social")]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("follow", Name = "Follow")]
[OAuth2Scope("push", Name = "Push")]
[OAuth2Scope("read:accounts", Name = "ReadAccounts")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "acct", Picture = "avatar")]
public partial class MastodonClient;

/// <summary>The client for Mattermost.</summary>
[OAuth2Client(Alias = "mattermost", DisplayName = "Mattermost", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/access_token", UserInfoUri = "https://{domain}/api/v4/users/me", ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Mattermost server", Example = "chat.acme.dev")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
public partial class MattermostClient;

/// <summary>The client for Maximizer.</summary>
[OAuth2Client(Alias = "maximizer", DisplayName = "Maximizer", AuthUri = "https://{region}.maximizercrmlive.com/oauth2/{company_alias}/authorize", AccessTokenUri = "https://{region}.maximizercrmlive.com/oauth2/{company_alias}/token")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.User, Values = ["caw", "ukw"], Label = "Maximizer region")]
[OAuth2EndpointParameter("company_alias", Source = OAuth2EndpointParameterSource.User, Pattern = "[A-Za-z0-9_-]+", Label = "Maximizer company alias", Example = "acme")]
public partial class MaximizerClient;

/// <summary>The client for MediaWiki.</summary>
[OAuth2Client(Alias = "mediawiki", DisplayName = "MediaWiki", AuthUri = "https://{domain}/w/rest.php/oauth2/authorize", AccessTokenUri = "https://{domain}/w/rest.php/oauth2/access_token", UserInfoUri = "https://{domain}/w/rest.php/oauth2/resource/profile", ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Wiki", Example = "meta.wikimedia.org")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "username")]
public partial class MediaWikiClient;

/// <summary>The client for Meetup.</summary>
[OAuth2Client(Alias = "meetup", DisplayName = "Meetup", AuthUri = "https://secure.meetup.com/oauth2/authorize", AccessTokenUri = "https://secure.meetup.com/oauth2/access", UserInfoUri = "https://api.meetup.com/gql-ext")]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ self { id name } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("basic", Name = "Basic")]
[OAuth2Scope("ageless", Name = "Ageless")]
[OAuth2Scope("messaging", Name = "Messaging")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.self.id", Label = "data.self.name")]
public partial class MeetupClient;

/// <summary>The client for Mercado Libre.</summary>
[OAuth2Client(Alias = "mercado-libre", DisplayName = "Mercado Libre", AuthUri = "https://auth.mercadolibre.com/authorization", AccessTokenUri = "https://api.mercadolibre.com/oauth/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P6M", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["offline_access"], ApiOrigins = ["https://api.mercadolibre.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class MercadoLibreClient;

/// <summary>The client for Mercado Pago.</summary>
[OAuth2Client(Alias = "mercado-pago", DisplayName = "Mercado Pago", AuthUri = "https://auth.mercadopago.com/authorization", AccessTokenUri = "https://api.mercadopago.com/oauth/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.mercadopago.com"])]
[OAuth2AuthorizationParameter("platform_id", "mp")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class MercadoPagoClient;

/// <summary>The client for Microsoft.</summary>
[OAuth2Client(Alias = "microsoft", DisplayName = "Microsoft", AuthUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize", AccessTokenUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", Issuer = "https://login.microsoftonline.com/{tenant_id}/v2.0", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P90D", RefreshReuseTolerated = true, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://graph.microsoft.com"])]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.Setting, Value = "common", Pattern = "[A-Za-z0-9.-]+", Label = "Microsoft Entra tenant", Example = "contoso.onmicrosoft.com")]
[OAuth2EndpointParameter("tenant_id", Source = OAuth2EndpointParameterSource.IdToken, From = "tid")]
[OAuth2Environment("us-government", AuthUri = "https://login.microsoftonline.us/{tenant}/oauth2/v2.0/authorize", AccessTokenUri = "https://login.microsoftonline.us/{tenant}/oauth2/v2.0/token", Issuer = "https://login.microsoftonline.us/{tenant_id}/v2.0", ApiOrigins = ["https://graph.microsoft.us"])]
[OAuth2Environment("china", AuthUri = "https://login.partner.microsoftonline.cn/{tenant}/oauth2/v2.0/authorize", AccessTokenUri = "https://login.partner.microsoftonline.cn/{tenant}/oauth2/v2.0/token", Issuer = "https://login.partner.microsoftonline.cn/{tenant_id}/v2.0", ApiOrigins = ["https://microsoftgraph.chinacloudapi.cn"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("User.Read", Name = "UserRead")]
[OAuth2Scope("wl.basic", Name = "WlBasic")]
[OAuth2Scope("wl.emails", Name = "WlEmails")]
[OAuth2Scope("Calendars.ReadWrite", Name = "CalendarsReadWrite")]
[OAuth2Scope("ChannelMessage.Read.All", Name = "ChannelMessageReadAll")]
[OAuth2Scope("Chat.ReadWrite", Name = "ChatReadWrite")]
[OAuth2Scope("Files.ReadWrite", Name = "FilesReadWrite")]
[OAuth2Scope("Group.Read.All", Name = "GroupReadAll")]
[OAuth2Scope("Group.ReadWrite.All", Name = "GroupReadWriteAll")]
[OAuth2Scope("Mail.ReadWrite", Name = "MailReadWrite")]
[OAuth2Scope("Mail.Send", Name = "MailSend")]
[OAuth2Scope("Sites.Read.All", Name = "SitesReadAll")]
[OAuth2Scope("Sites.ReadWrite.All", Name = "SitesReadWriteAll")]
[OAuth2Scope("Tasks.ReadWrite", Name = "TasksReadWrite")]
[OAuth2Scope("User.ReadWrite.All", Name = "UserReadWriteAll")]
[OAuth2Scope("Calendars.Read", Name = "CalendarsRead")]
[OAuth2Scope("Channel.ReadBasic.All", Name = "ChannelReadBasicAll")]
[OAuth2Scope("ChannelMessage.ReadWrite", Name = "ChannelMessageReadWrite")]
[OAuth2Scope("ChannelMessage.Send", Name = "ChannelMessageSend")]
[OAuth2Scope("Chat.Read", Name = "ChatRead")]
[OAuth2Scope("Contacts.ReadWrite", Name = "ContactsReadWrite")]
[OAuth2Scope("Directory.ReadWrite.All", Name = "DirectoryReadWriteAll")]
[OAuth2Scope("Files.Read.All", Name = "FilesReadAll")]
[OAuth2Scope("Files.ReadWrite.All", Name = "FilesReadWriteAll")]
[OAuth2Scope("GroupMember.ReadWrite.All", Name = "GroupMemberReadWriteAll")]
[OAuth2Scope("Mail.Read", Name = "MailRead")]
[OAuth2Scope("Notes.ReadWrite", Name = "NotesReadWrite")]
[OAuth2Scope("Sites.Manage.All", Name = "SitesManageAll")]
[OAuth2Scope("Team.ReadBasic.All", Name = "TeamReadBasicAll")]
[OAuth2Scope("TeamMember.Read.All", Name = "TeamMemberReadAll")]
[OAuth2Scope("User.Read.All", Name = "UserReadAll")]
[OAuth2Scope("wl.signin", Name = "WlSignin")]
[OAuth2Scope("Application.Read.All", Name = "ApplicationReadAll")]
[OAuth2Scope("AuditLog.Read.All", Name = "AuditLogReadAll")]
[OAuth2Scope("Calendars.Read.Shared", Name = "CalendarsReadShared")]
[OAuth2Scope("Channel.Create", Name = "ChannelCreate")]
[OAuth2Scope("Contacts.Read", Name = "ContactsRead")]
[OAuth2Scope("Directory.AccessAsUser.All", Name = "DirectoryAccessAsUserAll")]
[OAuth2Scope("Files.Read", Name = "FilesRead")]
[OAuth2Scope("Mail.ReadWrite.Shared", Name = "MailReadWriteShared")]
[OAuth2Scope("Mail.Send.Shared", Name = "MailSendShared")]
[OAuth2Scope("MailboxSettings.Read", Name = "MailboxSettingsRead")]
[OAuth2Scope("Notes.Create", Name = "NotesCreate")]
[OAuth2Scope("Notes.Read", Name = "NotesRead")]
[OAuth2Scope("OnlineMeetings.Read", Name = "OnlineMeetingsRead")]
[OAuth2Scope("OnlineMeetings.ReadWrite", Name = "OnlineMeetingsReadWrite")]
[OAuth2Scope("Presence.Read.All", Name = "PresenceReadAll")]
[OAuth2Scope("Sites.FullControl.All", Name = "SitesFullControlAll")]
[OAuth2Scope("User.ReadBasic.All", Name = "UserReadBasicAll")]
[OAuth2Scope("Directory.Read.All", Name = "DirectoryReadAll")]
[OAuth2Scope("People.Read", Name = "PeopleRead")]
[OAuth2Scope("Tasks.Read", Name = "TasksRead")]
[OAuth2Scope("User.ReadWrite", Name = "UserReadWrite")]
[OAuth2Scope("AccessReview.ReadWrite.All", Name = "AccessReviewReadWriteAll")]
[OAuth2Scope("AiEnterpriseInteraction.Read", Name = "AiEnterpriseInteractionRead")]
[OAuth2Scope("AppRoleAssignment.ReadWrite.All", Name = "AppRoleAssignmentReadWriteAll")]
[OAuth2Scope("ChannelMember.Read.All", Name = "ChannelMemberReadAll")]
[OAuth2Scope("Chat.ReadBasic", Name = "ChatReadBasic")]
[OAuth2Scope("ChatMessage.Send", Name = "ChatMessageSend")]
[OAuth2Scope("DelegatedAdminRelationship.ReadWrite.All", Name = "DelegatedAdminRelationshipReadWriteAll")]
[OAuth2Scope("Device.Read.All", Name = "DeviceReadAll")]
[OAuth2Scope("EntitlementManagement.ReadWrite.All", Name = "EntitlementManagementReadWriteAll")]
[OAuth2Scope("ExternalItem.Read.All", Name = "ExternalItemReadAll")]
[OAuth2Scope("LicenseAssignment.ReadWrite.All", Name = "LicenseAssignmentReadWriteAll")]
[OAuth2Scope("Mail.ReadBasic", Name = "MailReadBasic")]
[OAuth2Scope("NetworkAccessPolicy.ReadWrite.All", Name = "NetworkAccessPolicyReadWriteAll")]
public partial class MicrosoftClient;

/// <summary>The client for Miro.</summary>
[OAuth2Client(Alias = "miro", DisplayName = "Miro", AuthUri = "https://miro.com/oauth/authorize", AccessTokenUri = "https://api.miro.com/v1/oauth/token", RevokeTokenUri = "https://api.miro.com/v2/oauth/revoke", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P60D", RevokedToken = OAuth2RevokedToken.AccessToken, ApiOrigins = ["https://api.miro.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "accessToken")]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, RenameTo = "clientId")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Revocation, RenameTo = "clientSecret")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("boards:read", Name = "BoardsRead")]
[OAuth2Scope("boards:write", Name = "BoardsWrite")]
[OAuth2Scope("identity:read", Name = "IdentityRead")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class MiroClient;

/// <summary>The client for Mollie.</summary>
[OAuth2Client(Alias = "mollie", DisplayName = "Mollie", AuthUri = "https://my.mollie.com/oauth2/authorize", AccessTokenUri = "https://api.mollie.com/oauth2/tokens", RevokeTokenUri = "https://api.mollie.com/oauth2/tokens", UserInfoUri = "https://api.mollie.com/v2/organizations/me", DefaultScopes = ["organizations.read"], ApiOrigins = ["https://api.mollie.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Form)]
[OAuth2Scope("organizations.read", Required = true, Name = "OrganizationsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class MollieClient;

/// <summary>The client for Monday.</summary>
[OAuth2Client(Alias = "monday", DisplayName = "Monday", AuthUri = "https://auth.monday.com/oauth2/authorize", AccessTokenUri = "https://auth.monday.com/oauth2/token", UserInfoUri = "https://api.monday.com/v2", SupportsRefresh = false, DefaultScopes = ["me:read"], ApiOrigins = ["https://api.monday.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { id name email photo_original } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("me:read", Required = true, Name = "MeRead")]
[OAuth2Scope("boards:read", Name = "BoardsRead")]
[OAuth2Scope("boards:write", Name = "BoardsWrite")]
[OAuth2Scope("updates:read", Name = "UpdatesRead")]
[OAuth2Scope("updates:write", Name = "UpdatesWrite")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.id", Label = "data.me.email", Picture = "data.me.photo_original")]
public partial class MondayClient;

/// <summary>The client for Monzo.</summary>
[OAuth2Client(Alias = "monzo", DisplayName = "Monzo", AuthUri = "https://auth.monzo.com/", AccessTokenUri = "https://api.monzo.com/oauth2/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.monzo.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class MonzoClient;

/// <summary>The client for Mural.</summary>
[OAuth2Client(Alias = "mural", DisplayName = "Mural", AuthUri = "https://app.mural.co/api/public/v1/authorization/oauth2", AccessTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/token", RefreshTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/refresh", ApiOrigins = ["https://app.mural.co"])]
[OAuth2Scope("identity:read", Name = "IdentityRead")]
[OAuth2Scope("murals:read", Name = "MuralsRead")]
[OAuth2Scope("murals:write", Name = "MuralsWrite")]
[OAuth2Scope("rooms:read", Name = "RoomsRead")]
[OAuth2Scope("templates:read", Name = "TemplatesRead")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("workspaces:read", Name = "WorkspacesRead")]
public partial class MuralClient;

/// <summary>The client for MusicBrainz.</summary>
[OAuth2Client(Alias = "musicbrainz", DisplayName = "MusicBrainz", AuthUri = "https://musicbrainz.org/oauth2/authorize", AccessTokenUri = "https://musicbrainz.org/oauth2/token", RevokeTokenUri = "https://musicbrainz.org/oauth2/revoke", UserInfoUri = "https://musicbrainz.org/oauth2/userinfo", DefaultScopes = ["profile"], ApiOrigins = ["https://musicbrainz.org"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "metabrainz_user_id", Label = "sub")]
public partial class MusicBrainzClient;

/// <summary>The client for MYOB.</summary>
[OAuth2Client(Alias = "myob", DisplayName = "MYOB", AuthUri = "https://secure.myob.com/oauth2/account/authorize", AccessTokenUri = "https://secure.myob.com/oauth2/v1/authorize", ApiOrigins = ["https://api.myob.com"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2RequestHeader("x-myobapi-version", "v2", On = OAuth2Requests.Api)]
[OAuth2RequestHeader("x-myobapi-key", "{client_id}", On = OAuth2Requests.Api)]
[OAuth2CallbackField<string>("businessId")]
[OAuth2Scope("CompanyFile", Name = "CompanyFile")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.uid", Label = "user.username")]
public partial class MyobClient;

/// <summary>The client for NationBuilder.</summary>
[OAuth2Client(Alias = "nationbuilder", DisplayName = "NationBuilder", AuthUri = "https://{slug}.nationbuilder.com/oauth/authorize", AccessTokenUri = "https://{slug}.nationbuilder.com/oauth/token", ScopeSeparator = ",", DefaultScopes = ["default"], ApiOrigins = ["https://{slug}.nationbuilder.com"])]
[OAuth2EndpointParameter("slug", Source = OAuth2EndpointParameterSource.User, Label = "Nation", Suffix = ".nationbuilder.com", Example = "acme", IsAccount = true)]
[OAuth2Scope("default", Required = true, Name = "Default")]
public partial class NationBuilderClient;

/// <summary>The client for Netlify.</summary>
[OAuth2Client(Alias = "netlify", DisplayName = "Netlify", AuthUri = "https://app.netlify.com/authorize", AccessTokenUri = "https://api.netlify.com/oauth/token", UserInfoUri = "https://api.netlify.com/api/v1/user", ApiOrigins = ["https://api.netlify.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_url")]
public partial class NetlifyClient;

/// <summary>The client for NetSuite.</summary>
[OAuth2Client(Alias = "netsuite", DisplayName = "NetSuite", AuthUri = "https://{account_id}.app.netsuite.com/app/login/oauth2/authorize.nl", AccessTokenUri = "https://{account_id}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token", RevokeTokenUri = "https://{account_id}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/revoke", RefreshTokenLifetime = "P7D", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RevokedToken = OAuth2RevokedToken.RefreshToken, DefaultScopes = ["rest_webservices"], ApiOrigins = ["https://{account_id}.suitetalk.api.netsuite.com"])]
[OAuth2CallbackField<string>("company")]
[OAuth2CallbackField<string>("entity")]
[OAuth2CallbackField<string>("role")]
[OAuth2EndpointParameter("account_id", Source = OAuth2EndpointParameterSource.User, Label = "NetSuite account id", Example = "1234567-sb1", IsAccount = true)]
[OAuth2Scope("rest_webservices", Required = true, Name = "RestWebservices")]
[OAuth2Scope("restlets", Name = "Restlets")]
public partial class NetSuiteClient;

/// <summary>The client for Nextcloud.</summary>
[OAuth2Client(Alias = "nextcloud", DisplayName = "Nextcloud", AuthUri = "https://{domain}/apps/oauth2/authorize", AccessTokenUri = "https://{domain}/apps/oauth2/api/v1/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://{domain}"])]
[OAuth2RequestHeader("OCS-APIRequest", "true", On = OAuth2Requests.Api)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Nextcloud host", Example = "cloud.acme.dev")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class NextcloudClient;

/// <summary>The client for NFDI Login.</summary>
[OAuth2Client(Alias = "nfdi", DisplayName = "NFDI Login", AuthUri = "https://infraproxy.nfdi-aai.dfn.de/idp/profile/oidc/authorize", AccessTokenUri = "https://infraproxy.nfdi-aai.dfn.de/idp/profile/oidc/token", Issuer = "https://infraproxy.nfdi-aai.dfn.de", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("eduperson_assurance", Name = "EdupersonAssurance")]
[OAuth2Scope("eduperson_entitlement", Name = "EdupersonEntitlement")]
[OAuth2Scope("eduperson_scoped_affiliation", Name = "EdupersonScopedAffiliation")]
[OAuth2Scope("orcid", Name = "Orcid")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("voperson_external_affiliation", Name = "VopersonExternalAffiliation")]
[OAuth2Scope("voperson_id", Name = "VopersonId")]
public partial class NfdiLoginClient;

/// <summary>The client for Notion.</summary>
[OAuth2Client(Alias = "notion", DisplayName = "Notion", AuthUri = "https://api.notion.com/v1/oauth/authorize", AccessTokenUri = "https://api.notion.com/v1/oauth/token", RevokeTokenUri = "https://api.notion.com/v1/oauth/revoke", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RevokedToken = OAuth2RevokedToken.AccessToken, ApiOrigins = ["https://api.notion.com"])]
[OAuth2AuthorizationParameter("owner", "user")]
[OAuth2Request(OAuth2Requests.AnyToken | OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Notion-Version", "2022-06-28", On = OAuth2Requests.AnyToken | OAuth2Requests.Revocation | OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "workspace_id", Label = "workspace_name")]
public partial class NotionClient;

/// <summary>The client for Nylas.</summary>
[OAuth2Client(Alias = "nylas", DisplayName = "Nylas", AuthUri = "https://api.{region}.nylas.com/v3/connect/auth", AccessTokenUri = "https://api.{region}.nylas.com/v3/connect/token", ApiOrigins = ["https://api.{region}.nylas.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("provider")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us", "eu"], Label = "Nylas region")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "grant_id", Label = "email")]
public partial class NylasClient;

/// <summary>The client for Okta.</summary>
[OAuth2Client(Alias = "okta", DisplayName = "Okta", AuthUri = "https://{domain}/oauth2/v1/authorize", AccessTokenUri = "https://{domain}/oauth2/v1/token", RevokeTokenUri = "https://{domain}/oauth2/v1/revoke", Issuer = "https://{domain}", RevocationReach = OAuth2RevocationReach.Token, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Okta domain", Example = "acme.okta.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
public partial class OktaClient;

/// <summary>The client for OneLogin.</summary>
[OAuth2Client(Alias = "onelogin", DisplayName = "OneLogin", AuthUri = "https://{subdomain}.onelogin.com/oidc/2/auth", AccessTokenUri = "https://{subdomain}.onelogin.com/oidc/2/token", RevokeTokenUri = "https://{subdomain}.onelogin.com/oidc/2/token/revocation", Issuer = "https://{subdomain}.onelogin.com/oidc/2", DefaultScopes = ["openid"], ApiOrigins = ["https://{subdomain}.onelogin.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Setting, Label = "OneLogin subdomain", Suffix = ".onelogin.com", Example = "acme")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class OneLoginClient;

/// <summary>The client for OpenStreetMap.</summary>
[OAuth2Client(Alias = "openstreetmap", DisplayName = "OpenStreetMap", AuthUri = "https://www.openstreetmap.org/oauth2/authorize", AccessTokenUri = "https://www.openstreetmap.org/oauth2/token", Issuer = "https://www.openstreetmap.org", UserInfoUri = "https://api.openstreetmap.org/api/0.6/user/details.json", SupportsRefresh = false, DefaultScopes = ["read_prefs"], ApiOrigins = ["https://api.openstreetmap.org", "https://www.openstreetmap.org"])]
[OAuth2Scope("read_prefs", Required = true, Name = "ReadPrefs")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.display_name", Picture = "user.img.href")]
public partial class OpenStreetMapClient;

/// <summary>The client for ORCID.</summary>
[OAuth2Client(Alias = "orcid", DisplayName = "ORCID", AuthUri = "https://orcid.org/oauth/authorize", AccessTokenUri = "https://orcid.org/oauth/token", Issuer = "https://orcid.org", DefaultScopes = ["/authenticate"], ApiOrigins = ["https://pub.orcid.org", "https://api.orcid.org"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.orcid.org/oauth/authorize", AccessTokenUri = "https://sandbox.orcid.org/oauth/token", Issuer = "https://sandbox.orcid.org", ApiOrigins = ["https://pub.sandbox.orcid.org", "https://api.sandbox.orcid.org"])]
[OAuth2Scope("/authenticate", Required = true, Name = "Authenticate")]
[OAuth2Scope("/read-limited", Name = "ReadLimited")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("/activities/update", Name = "ActivitiesUpdate")]
[OAuth2Scope("/person/update", Name = "PersonUpdate")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "orcid", Label = "name")]
public partial class OrcidClient;

/// <summary>The client for Oschina.</summary>
[OAuth2Client(Alias = "oschina", DisplayName = "Oschina", AuthUri = "https://www.oschina.net/action/oauth2/authorize", AccessTokenUri = "https://www.oschina.net/action/openapi/token", UserInfoUri = "https://www.oschina.net/action/openapi/user", ApiOrigins = ["https://www.oschina.net"])]
[OAuth2RequestParameter("dataType", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar")]
public partial class OschinaClient;

/// <summary>The client for Osso.</summary>
[OAuth2Client(Alias = "osso", DisplayName = "Osso", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/token", UserInfoUri = "https://{domain}/oauth/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Osso host")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class OssoClient;

/// <summary>The client for PagerDuty.</summary>
[OAuth2Client(Alias = "pagerduty", DisplayName = "PagerDuty", AuthUri = "https://app.pagerduty.com/oauth/authorize", AccessTokenUri = "https://app.pagerduty.com/oauth/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.pagerduty.com"])]
[OAuth2Scope("abilities.read", Name = "AbilitiesRead")]
[OAuth2Scope("addons.read", Name = "AddonsRead")]
[OAuth2Scope("addons.write", Name = "AddonsWrite")]
[OAuth2Scope("analytics.read", Name = "AnalyticsRead")]
[OAuth2Scope("analytics.write", Name = "AnalyticsWrite")]
[OAuth2Scope("audit_records.read", Name = "AuditRecordsRead")]
[OAuth2Scope("change_events.read", Name = "ChangeEventsRead")]
[OAuth2Scope("change_events.write", Name = "ChangeEventsWrite")]
[OAuth2Scope("contextual_data.read", Name = "ContextualDataRead")]
[OAuth2Scope("contextual_data.write", Name = "ContextualDataWrite")]
[OAuth2Scope("custom_fields.read", Name = "CustomFieldsRead")]
[OAuth2Scope("custom_fields.write", Name = "CustomFieldsWrite")]
[OAuth2Scope("escalation_policies.read", Name = "EscalationPoliciesRead")]
[OAuth2Scope("escalation_policies.write", Name = "EscalationPoliciesWrite")]
[OAuth2Scope("event_orchestrations.read", Name = "EventOrchestrationsRead")]
[OAuth2Scope("event_orchestrations.write", Name = "EventOrchestrationsWrite")]
[OAuth2Scope("event_rules.read", Name = "EventRulesRead")]
[OAuth2Scope("event_rules.write", Name = "EventRulesWrite")]
[OAuth2Scope("extension_schemas.read", Name = "ExtensionSchemasRead")]
[OAuth2Scope("extensions.read", Name = "ExtensionsRead")]
[OAuth2Scope("extensions.write", Name = "ExtensionsWrite")]
[OAuth2Scope("incident.read", Name = "IncidentRead")]
[OAuth2Scope("incident_types.read", Name = "IncidentTypesRead")]
[OAuth2Scope("incident_types.write", Name = "IncidentTypesWrite")]
[OAuth2Scope("incident_workflows.read", Name = "IncidentWorkflowsRead")]
[OAuth2Scope("incident_workflows.write", Name = "IncidentWorkflowsWrite")]
[OAuth2Scope("incident_workflows:instances.write", Name = "IncidentWorkflowsInstancesWrite")]
[OAuth2Scope("incidents.read", Name = "IncidentsRead")]
[OAuth2Scope("incidents.write", Name = "IncidentsWrite")]
[OAuth2Scope("ip_allow_lists.read", Name = "IpAllowListsRead")]
[OAuth2Scope("ip_allow_lists.write", Name = "IpAllowListsWrite")]
[OAuth2Scope("jira_cloud_accounts.read", Name = "JiraCloudAccountsRead")]
[OAuth2Scope("jira_cloud_rules.read", Name = "JiraCloudRulesRead")]
[OAuth2Scope("jira_cloud_rules.write", Name = "JiraCloudRulesWrite")]
[OAuth2Scope("licenses.read", Name = "LicensesRead")]
[OAuth2Scope("oauth_delegations.read", Name = "OauthDelegationsRead")]
[OAuth2Scope("oauth_delegations.write", Name = "OauthDelegationsWrite")]
[OAuth2Scope("oncalls.read", Name = "OncallsRead")]
[OAuth2Scope("priorities.read", Name = "PrioritiesRead")]
[OAuth2Scope("recommendations.read", Name = "RecommendationsRead")]
public partial class PagerDutyClient;

/// <summary>The client for Patreon.</summary>
[OAuth2Client(Alias = "patreon", DisplayName = "Patreon", AuthUri = "https://www.patreon.com/oauth2/authorize", AccessTokenUri = "https://www.patreon.com/api/oauth2/token", RevokeTokenUri = "https://www.patreon.com/oauth2/revoke", UserInfoUri = "https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=full_name,image_url", DefaultScopes = ["identity"], ApiOrigins = ["https://www.patreon.com"])]
[OAuth2Scope("identity", Required = true, Name = "Identity")]
[OAuth2Scope("identity[email]", Name = "IdentityEmail")]
[OAuth2Scope("campaigns", Name = "Campaigns")]
[OAuth2Scope("campaigns.members", Name = "CampaignsMembers")]
[OAuth2Scope("identity.memberships", Name = "IdentityMemberships")]
[OAuth2Scope("campaigns.members[email]", Name = "CampaignsMembersEmail")]
[OAuth2Scope("campaigns.posts", Name = "CampaignsPosts")]
[OAuth2Scope("w:campaigns.webhook", Name = "WCampaignsWebhook")]
[OAuth2Scope("my-campaign", Name = "MyCampaign")]
[OAuth2Scope("pledges-to-me", Name = "PledgesToMe")]
[OAuth2Scope("users", Name = "Users")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.full_name", Picture = "data.attributes.image_url")]
public partial class PatreonClient;

/// <summary>The client for PAYMILL.</summary>
[OAuth2Client(Alias = "paymill", DisplayName = "PAYMILL", AuthUri = "https://connect.paymill.com/authorize", AccessTokenUri = "https://connect.paymill.com/token", DefaultScopes = ["transactions_rw"], ApiOrigins = ["https://api.paymill.com"])]
[OAuth2RequestHeader("Authorization", "Basic {basic:access_token}", On = OAuth2Requests.Api)]
[OAuth2Scope("transactions_rw", Required = true, Name = "TransactionsRw")]
[OAuth2Scope("clients_r", Name = "ClientsR")]
[OAuth2Scope("clients_rw", Name = "ClientsRw")]
[OAuth2Scope("clients_w", Name = "ClientsW")]
[OAuth2Scope("offers_r", Name = "OffersR")]
[OAuth2Scope("offers_rw", Name = "OffersRw")]
[OAuth2Scope("offers_w", Name = "OffersW")]
[OAuth2Scope("payments_r", Name = "PaymentsR")]
[OAuth2Scope("payments_rw", Name = "PaymentsRw")]
[OAuth2Scope("payments_w", Name = "PaymentsW")]
[OAuth2Scope("preauthorizations_r", Name = "PreauthorizationsR")]
[OAuth2Scope("preauthorizations_rw", Name = "PreauthorizationsRw")]
[OAuth2Scope("preauthorizations_w", Name = "PreauthorizationsW")]
[OAuth2Scope("refunds_r", Name = "RefundsR")]
[OAuth2Scope("refunds_rw", Name = "RefundsRw")]
[OAuth2Scope("refunds_w", Name = "RefundsW")]
[OAuth2Scope("subscriptions_r", Name = "SubscriptionsR")]
[OAuth2Scope("subscriptions_rw", Name = "SubscriptionsRw")]
[OAuth2Scope("subscriptions_w", Name = "SubscriptionsW")]
[OAuth2Scope("transactions_r", Name = "TransactionsR")]
[OAuth2Scope("transactions_w", Name = "TransactionsW")]
[OAuth2Scope("webhooks_r", Name = "WebhooksR")]
[OAuth2Scope("webhooks_rw", Name = "WebhooksRw")]
[OAuth2Scope("webhooks_w", Name = "WebhooksW")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "merchant_id")]
public partial class PaymillClient;

/// <summary>The client for PayPal.</summary>
[OAuth2Client(Alias = "paypal", DisplayName = "PayPal", AuthUri = "https://www.paypal.com/signin/authorize", AccessTokenUri = "https://api-m.paypal.com/v1/oauth2/token", UserInfoUri = "https://api-m.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["openid"], ApiOrigins = ["https://api-m.paypal.com"])]
[OAuth2AuthorizationParameter("flowEntry", "static")]
[OAuth2Environment("sandbox", AuthUri = "https://www.sandbox.paypal.com/signin/authorize", AccessTokenUri = "https://api-m.sandbox.paypal.com/v1/oauth2/token", UserInfoUri = "https://api-m.sandbox.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1", ApiOrigins = ["https://api-m.sandbox.paypal.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("address", Name = "Address")]
[OAuth2Scope("phone", Name = "Phone")]
[OAuth2Scope("https://api.paypal.com/v1/payments/.*", Name = "Unnamed")]
[OAuth2Scope("https://uri.paypal.com/payments/payouts", Name = "Payouts")]
[OAuth2Scope("https://uri.paypal.com/services/applications/verify-webhook-signature", Name = "VerifyWebhookSignature")]
[OAuth2Scope("https://uri.paypal.com/services/applications/webhooks", Name = "Webhooks")]
[OAuth2Scope("https://uri.paypal.com/services/checkout/onetimepayment", Name = "Onetimepayment")]
[OAuth2Scope("https://uri.paypal.com/services/customer/partner", Name = "Partner")]
[OAuth2Scope("https://uri.paypal.com/services/customer/partner-referrals", Name = "PartnerReferrals")]
[OAuth2Scope("https://uri.paypal.com/services/customer/partner-referrals/readwrite", Name = "Readwrite")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/create", Name = "Create")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/read", Name = "Read")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/read-buyer", Name = "ReadBuyer")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/read-ebay", Name = "ReadEbay")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/read-partner", Name = "ReadPartner")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/read-seller", Name = "ReadSeller")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/update-buyer", Name = "UpdateBuyer")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/update-partner", Name = "UpdatePartner")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/update-seller", Name = "UpdateSeller")]
[OAuth2Scope("https://uri.paypal.com/services/disputes/webhooks", Name = "DisputesWebhooks")]
[OAuth2Scope("https://uri.paypal.com/services/invoicing", Name = "Invoicing")]
[OAuth2Scope("https://uri.paypal.com/services/invoicing/internal", Name = "Internal")]
[OAuth2Scope("https://uri.paypal.com/services/invoicing/invoices/read", Name = "InvoicesRead")]
[OAuth2Scope("https://uri.paypal.com/services/invoicing/invoices/readwrite", Name = "InvoicesReadwrite")]
[OAuth2Scope("https://uri.paypal.com/services/payments/channelpartner", Name = "Channelpartner")]
[OAuth2Scope("https://uri.paypal.com/services/payments/funding-options", Name = "FundingOptions")]
[OAuth2Scope("https://uri.paypal.com/services/payments/futurepayments", Name = "Futurepayments")]
[OAuth2Scope("https://uri.paypal.com/services/payments/initiatepayment", Name = "Initiatepayment")]
[OAuth2Scope("https://uri.paypal.com/services/payments/non-referenced-credit", Name = "NonReferencedCredit")]
[OAuth2Scope("https://uri.paypal.com/services/payments/orders/client-side-integration", Name = "ClientSideIntegration")]
[OAuth2Scope("https://uri.paypal.com/services/payments/partnerfee", Name = "Partnerfee")]
[OAuth2Scope("https://uri.paypal.com/services/payments/payment", Name = "Payment")]
[OAuth2Scope("https://uri.paypal.com/services/payments/payment/authcapture", Name = "Authcapture")]
[OAuth2Scope("https://uri.paypal.com/services/payments/payment/reference-transaction", Name = "ReferenceTransaction")]
[OAuth2Scope("https://uri.paypal.com/services/payments/paymentcard", Name = "Paymentcard")]
[OAuth2Scope("https://uri.paypal.com/services/payments/payouts-item/reverse", Name = "Reverse")]
[OAuth2Scope("https://uri.paypal.com/services/payments/realtimepayment", Name = "Realtimepayment")]
[OAuth2Scope("https://uri.paypal.com/services/payments/refund", Name = "Refund")]
[OAuth2Scope("https://uri.paypal.com/services/payments/reversepayment", Name = "Reversepayment")]
[OAuth2Scope("https://uri.paypal.com/services/payments/unilateralrefund", Name = "Unilateralrefund")]
[OAuth2Scope("https://uri.paypal.com/services/paypalattributes", Name = "Paypalattributes")]
[OAuth2Scope("https://uri.paypal.com/services/referred-disputes/readwrite", Name = "ReferredDisputesReadwrite")]
[OAuth2Scope("https://uri.paypal.com/services/reporting/balances/read", Name = "BalancesRead")]
[OAuth2Scope("https://uri.paypal.com/services/reporting/search/read", Name = "SearchRead")]
[OAuth2Scope("https://uri.paypal.com/services/shipping/trackers/read", Name = "TrackersRead")]
[OAuth2Scope("https://uri.paypal.com/services/shipping/trackers/readwrite", Name = "TrackersReadwrite")]
[OAuth2Scope("https://uri.paypal.com/services/subscriptions", Name = "Subscriptions")]
[OAuth2Scope("https://uri.paypal.com/services/vault/customers/read", Name = "CustomersRead")]
[OAuth2Scope("https://uri.paypal.com/services/vault/customers/readwrite", Name = "CustomersReadwrite")]
[OAuth2Scope("https://uri.paypal.com/services/vault/payment-tokens/read", Name = "PaymentTokensRead")]
[OAuth2Scope("https://uri.paypal.com/services/vault/payment-tokens/readwrite", Name = "PaymentTokensReadwrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "name")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0027", Justification = "PayPal returns no ID token although it grants openid, so there is nothing to validate.")]
public partial class PayPalClient;

/// <summary>The client for Phabricator.</summary>
[OAuth2Client(Alias = "phabricator", DisplayName = "Phabricator", AuthUri = "https://{host}/oauthserver/auth/", AccessTokenUri = "https://{host}/oauthserver/token/", UserInfoUri = "https://{host}/api/user.whoami", ScopeSeparator = ",", DefaultScopes = ["whoami"], ApiOrigins = ["https://{host}"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Value = "secure.phabricator.com", Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Phabricator host")]
[OAuth2Scope("whoami", Required = true, Name = "Whoami")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "result.phid", Label = "result.userName", Picture = "result.image")]
public partial class PhabricatorClient;

/// <summary>The client for PingOne.</summary>
[OAuth2Client(Alias = "pingone", DisplayName = "PingOne", AuthUri = "https://auth.pingone.{tld}/{environment_id}/as/authorize", AccessTokenUri = "https://auth.pingone.{tld}/{environment_id}/as/token", Issuer = "https://auth.pingone.{tld}/{environment_id}/as", DefaultScopes = ["openid"], ApiOrigins = ["https://api.pingone.{tld}"])]
[OAuth2EndpointParameter("tld", Source = OAuth2EndpointParameterSource.Setting, Value = "com", Values = ["com", "ca", "eu", "com.au", "sg", "asia"], Label = "PingOne region")]
[OAuth2EndpointParameter("environment_id", Source = OAuth2EndpointParameterSource.Setting, Label = "PingOne environment id")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class PingOneClient;

/// <summary>The client for Pinterest.</summary>
[OAuth2Client(Alias = "pinterest", DisplayName = "Pinterest", AuthUri = "https://www.pinterest.com/oauth/", AccessTokenUri = "https://api.pinterest.com/v5/oauth/token", UserInfoUri = "https://api.pinterest.com/v5/user_account", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeSeparator = ",", AccessTokenLifetime = "P30D", RefreshTokenLifetime = "P365D", DefaultScopes = ["user_accounts:read"], ApiOrigins = ["https://api.pinterest.com"])]
[OAuth2Scope("user_accounts:read", Required = true, Name = "UserAccountsRead")]
[OAuth2Scope("ads:read", Name = "AdsRead")]
[OAuth2Scope("boards:read", Name = "BoardsRead")]
[OAuth2Scope("boards:read_secret", Name = "BoardsReadSecret")]
[OAuth2Scope("boards:write", Name = "BoardsWrite")]
[OAuth2Scope("pins:read", Name = "PinsRead")]
[OAuth2Scope("pins:read_secret", Name = "PinsReadSecret")]
[OAuth2Scope("pins:write", Name = "PinsWrite")]
[OAuth2Scope("boards:write_secret", Name = "BoardsWriteSecret")]
[OAuth2Scope("pins:write_secret", Name = "PinsWriteSecret")]
[OAuth2Scope("ads:write", Name = "AdsWrite")]
[OAuth2Scope("catalogs:read", Name = "CatalogsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "profile_image")]
public partial class PinterestClient;

/// <summary>The client for Pipedrive.</summary>
[OAuth2Client(Alias = "pipedrive", DisplayName = "Pipedrive", AuthUri = "https://oauth.pipedrive.com/oauth/authorize", AccessTokenUri = "https://oauth.pipedrive.com/oauth/token", RevokeTokenUri = "https://oauth.pipedrive.com/oauth/revoke", UserInfoUri = "https://api.pipedrive.com/v1/users/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenIdleLifetime = "P60D", RevocationReach = OAuth2RevocationReach.Grant, RevokedToken = OAuth2RevokedToken.RefreshToken, ApiOrigins = ["https://*.pipedrive.com"])]
[OAuth2ErrorCode("user_denied", "access_denied")]
[OAuth2TokenField<Uri>("api_domain")]
[OAuth2Scope("base", Name = "Base")]
[OAuth2Scope("activities:full", Name = "ActivitiesFull")]
[OAuth2Scope("contacts:full", Name = "ContactsFull")]
[OAuth2Scope("deals:full", Name = "DealsFull")]
[OAuth2Scope("leads:full", Name = "LeadsFull")]
[OAuth2Scope("mail:full", Name = "MailFull")]
[OAuth2Scope("projects:full", Name = "ProjectsFull")]
[OAuth2Scope("admin", Name = "Admin")]
[OAuth2Scope("products:full", Name = "ProductsFull")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("webhooks:full", Name = "WebhooksFull")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.email", Picture = "data.icon_url")]
public partial class PipedriveClient;

/// <summary>The client for Planning Center.</summary>
[OAuth2Client(Alias = "planning-center", DisplayName = "Planning Center", AuthUri = "https://api.planningcenteronline.com/oauth/authorize", AccessTokenUri = "https://api.planningcenteronline.com/oauth/token", UserInfoUri = "https://api.planningcenteronline.com/people/v2/me", DefaultScopes = ["people"], ApiOrigins = ["https://api.planningcenteronline.com"])]
[OAuth2Scope("people", Required = true, Name = "People")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.name", Picture = "data.attributes.avatar")]
public partial class PlanningCenterClient;

/// <summary>The client for Podio.</summary>
[OAuth2Client(Alias = "podio", DisplayName = "Podio", AuthUri = "https://podio.com/oauth/authorize", AccessTokenUri = "https://podio.com/oauth/token", ApiOrigins = ["https://api.podio.com"])]
[OAuth2RequestHeader("Authorization", "OAuth2 {access_token}", On = OAuth2Requests.Api)]
[OAuth2Scope("global:read", Name = "GlobalRead")]
[OAuth2Scope("global:write", Name = "GlobalWrite")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "ref.id")]
public partial class PodioClient;

/// <summary>The client for Podium.</summary>
[OAuth2Client(Alias = "podium", DisplayName = "Podium", AuthUri = "https://api.podium.com/oauth/authorize", AccessTokenUri = "https://api.podium.com/oauth/token", ApiOrigins = ["https://api.podium.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
public partial class PodiumClient;

/// <summary>The client for Polar.</summary>
[OAuth2Client(Alias = "polar", DisplayName = "Polar", AuthUri = "https://polar.sh/oauth2/authorize", AccessTokenUri = "https://api.polar.sh/v1/oauth2/token", RevokeTokenUri = "https://api.polar.sh/v1/oauth2/revoke", ApiOrigins = ["https://api.polar.sh"])]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class PolarClient;

/// <summary>The client for Procore.</summary>
[OAuth2Client(Alias = "procore", DisplayName = "Procore", AuthUri = "https://login.procore.com/oauth/authorize", AccessTokenUri = "https://login.procore.com/oauth/token", UserInfoUri = "https://api.procore.com/rest/v1.0/me", ApiOrigins = ["https://api.procore.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://login-sandbox.procore.com/oauth/authorize", AccessTokenUri = "https://login-sandbox.procore.com/oauth/token", UserInfoUri = "https://sandbox.procore.com/rest/v1.0/me", ApiOrigins = ["https://sandbox.procore.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
public partial class ProcoreClient;

/// <summary>The client for ProductHunt.</summary>
[OAuth2Client(Alias = "producthunt", DisplayName = "ProductHunt", AuthUri = "https://api.producthunt.com/v2/oauth/authorize", AccessTokenUri = "https://api.producthunt.com/v2/oauth/token", UserInfoUri = "https://api.producthunt.com/v2/api/graphql", DefaultScopes = ["public", "private"], ApiOrigins = ["https://api.producthunt.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ viewer { user { id name profileImage } } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Scope("private", Name = "Private")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.viewer.user.id", Label = "data.viewer.user.name", Picture = "data.viewer.user.profileImage")]
public partial class ProductHuntClient;

/// <summary>The client for ProjectPlace.</summary>
[OAuth2Client(Alias = "projectplace", DisplayName = "ProjectPlace", AuthUri = "https://api.projectplace.com/oauth2/authorize", AccessTokenUri = "https://api.projectplace.com/oauth2/access_token", ApiOrigins = ["https://api.projectplace.com"])]
public partial class ProjectPlaceClient;

/// <summary>The client for Pushbullet.</summary>
[OAuth2Client(Alias = "pushbullet", DisplayName = "Pushbullet", AuthUri = "https://www.pushbullet.com/authorize", AccessTokenUri = "https://api.pushbullet.com/oauth2/token", UserInfoUri = "https://api.pushbullet.com/v2/users/me", StateLocation = OAuth2StateLocation.RedirectUri, SupportsRefresh = false, ApiOrigins = ["https://api.pushbullet.com"])]
[OAuth2RequestHeader("Access-Token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "iden", Label = "email", Picture = "image_url")]
public partial class PushbulletClient;

/// <summary>The client for QQ.</summary>
[OAuth2Client(Alias = "qq", DisplayName = "QQ", AuthUri = "https://graph.qq.com/oauth2.0/authorize", AccessTokenUri = "https://graph.qq.com/oauth2.0/token", UserInfoUri = "https://graph.qq.com/oauth2.0/me", ScopeSeparator = ",", DefaultScopes = ["get_user_info"], ApiOrigins = ["https://graph.qq.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestParameter("fmt", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("oauth_consumer_key", "{client_id}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("openid", "{account}", On = OAuth2Requests.Api)]
[OAuth2ErrorCode("100020", "invalid_grant")]
[OAuth2ErrorCode("100021", "invalid_grant")]
[OAuth2ErrorCode("100027", "invalid_grant")]
[OAuth2ErrorCode("100048", "invalid_grant")]
[OAuth2Scope("get_user_info", Required = true, Name = "GetUserInfo")]
[OAuth2Scope("get_unionId", Name = "GetUnionId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openid")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0083", Justification = "The token endpoint accepts only GET.")]
public partial class QQClient;

/// <summary>The client for QuickBooks.</summary>
[OAuth2Client(Alias = "quickbooks", DisplayName = "QuickBooks", AuthUri = "https://appcenter.intuit.com/connect/oauth2", AccessTokenUri = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer", RevokeTokenUri = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke", Issuer = "https://oauth.platform.intuit.com/op/v1", DiscoveryUri = "https://developer.api.intuit.com/.well-known/openid_configuration", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P100D", IdTokenHasNonce = false, RefreshReuseTolerated = true, GrantLifetime = "P5Y", RevokedToken = OAuth2RevokedToken.RefreshToken, RevocationReach = OAuth2RevocationReach.Grant, ApiOrigins = ["https://quickbooks.api.intuit.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackField<string>("realmId")]
[OAuth2Environment("sandbox", ApiOrigins = ["https://sandbox-quickbooks.api.intuit.com"])]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("com.intuit.quickbooks.accounting", Name = "ComIntuitQuickbooksAccounting")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("phone", Name = "Phone")]
[OAuth2Scope("com.intuit.quickbooks.payment", Name = "ComIntuitQuickbooksPayment")]
[OAuth2Scope("address", Name = "Address")]
[OAuth2Scope("activities.read", Name = "ActivitiesRead")]
[OAuth2Account(OAuth2AccountSource.CallbackField, Id = "realmId")]
public partial class QuickBooksClient;

/// <summary>The client for Redbooth.</summary>
[OAuth2Client(Alias = "redbooth", DisplayName = "Redbooth", AuthUri = "https://redbooth.com/oauth2/authorize", AccessTokenUri = "https://redbooth.com/oauth2/token", UserInfoUri = "https://redbooth.com/api/3/me", ApiOrigins = ["https://redbooth.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_url")]
public partial class RedboothClient;

/// <summary>The client for Reddit.</summary>
[OAuth2Client(Alias = "reddit", DisplayName = "Reddit", AuthUri = "https://www.reddit.com/api/v1/authorize", AccessTokenUri = "https://www.reddit.com/api/v1/access_token", RevokeTokenUri = "https://www.reddit.com/api/v1/revoke_token", UserInfoUri = "https://oauth.reddit.com/api/v1/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT1H", RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["identity"], ApiOrigins = ["https://oauth.reddit.com"])]
[OAuth2AuthorizationParameter("duration", "permanent")]
[OAuth2Scope("identity", Required = true, Name = "Identity")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Scope("edit", Name = "Edit")]
[OAuth2Scope("submit", Name = "Submit")]
[OAuth2Scope("history", Name = "History")]
[OAuth2Scope("mysubreddits", Name = "Mysubreddits")]
[OAuth2Scope("flair", Name = "Flair")]
[OAuth2Scope("privatemessages", Name = "Privatemessages")]
[OAuth2Scope("save", Name = "Save")]
[OAuth2Scope("account", Name = "Account")]
[OAuth2Scope("modflair", Name = "Modflair")]
[OAuth2Scope("modposts", Name = "Modposts")]
[OAuth2Scope("report", Name = "Report")]
[OAuth2Scope("subscribe", Name = "Subscribe")]
[OAuth2Scope("vote", Name = "Vote")]
[OAuth2Scope("modconfig", Name = "Modconfig")]
[OAuth2Scope("modlog", Name = "Modlog")]
[OAuth2Scope("modmail", Name = "Modmail")]
[OAuth2Scope("modwiki", Name = "Modwiki")]
[OAuth2Scope("wikiedit", Name = "Wikiedit")]
[OAuth2Scope("wikiread", Name = "Wikiread")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
public partial class RedditClient;

/// <summary>The client for Robinhood.</summary>
[OAuth2Client(Alias = "robinhood", DisplayName = "Robinhood", AuthUri = "https://www.robinhood.com/oauth2/authorize/", AccessTokenUri = "https://api.robinhood.com/oauth2/token/", UserInfoUri = "https://api.robinhood.com/user/id/", DefaultScopes = ["read"], ApiOrigins = ["https://api.robinhood.com"])]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
public partial class RobinhoodClient;

/// <summary>The client for Roblox.</summary>
[OAuth2Client(Alias = "roblox", DisplayName = "Roblox", AuthUri = "https://apis.roblox.com/oauth/v1/authorize", AccessTokenUri = "https://apis.roblox.com/oauth/v1/token", RevokeTokenUri = "https://apis.roblox.com/oauth/v1/token/revoke", Issuer = "https://apis.roblox.com/oauth/", DefaultScopes = ["openid"], ApiOrigins = ["https://apis.roblox.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class RobloxClient;

/// <summary>The client for Salesforce.</summary>
[OAuth2Client(Alias = "salesforce", DisplayName = "Salesforce", AuthUri = "https://{domain}.salesforce.com/services/oauth2/authorize", AccessTokenUri = "https://{domain}.salesforce.com/services/oauth2/token", RevokeTokenUri = "https://{domain}.salesforce.com/services/oauth2/revoke", Issuer = "https://{domain}.salesforce.com", RevocationReach = OAuth2RevocationReach.Token, ApiOrigins = ["https://*.my.salesforce.com", "https://*.sandbox.my.salesforce.com", "https://*.develop.my.salesforce.com"])]
[OAuth2TokenField<Uri>("instance_url")]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Value = "login", Pattern = "login|test|[A-Za-z0-9-]+(\\.sandbox|\\.develop|\\.scratch)?\\.my", Suffix = ".salesforce.com", Label = "Salesforce domain", Example = "acme.my")]
[OAuth2Environment("sandbox", AuthUri = "https://test.salesforce.com/services/oauth2/authorize", AccessTokenUri = "https://test.salesforce.com/services/oauth2/token", RevokeTokenUri = "https://test.salesforce.com/services/oauth2/revoke", Issuer = "https://test.salesforce.com", ApiOrigins = ["https://*.sandbox.my.salesforce.com"])]
[OAuth2Scope("refresh_token", Name = "RefreshToken")]
[OAuth2Scope("api", Name = "Api")]
[OAuth2Scope("full", Name = "Full")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("id", Name = "Id")]
[OAuth2Scope("offline_access", Name = "OfflineAccess")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("chatter_api", Name = "ChatterApi")]
[OAuth2Scope("visual_force", Name = "VisualForce")]
[OAuth2Scope("web", Name = "Web")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "id")]
public partial class SalesforceClient;

/// <summary>The client for Salesloft.</summary>
[OAuth2Client(Alias = "salesloft", DisplayName = "Salesloft", AuthUri = "https://accounts.salesloft.com/oauth/authorize", AccessTokenUri = "https://accounts.salesloft.com/oauth/token", UserInfoUri = "https://api.salesloft.com/v2/me", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.salesloft.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.email")]
public partial class SalesloftClient;

/// <summary>The client for SciStarter.</summary>
[OAuth2Client(Alias = "scistarter", DisplayName = "SciStarter", AuthUri = "https://scistarter.com/authorize", AccessTokenUri = "https://scistarter.com/token", DefaultScopes = ["login"])]
[OAuth2RequestParameter("key", "{client_id}", On = OAuth2Requests.AnyToken, InQuery = true)]
[OAuth2Scope("login", Required = true, Name = "Login")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("extensive", Name = "Extensive")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class SciStarterClient;

/// <summary>The client for ServiceChannel.</summary>
[OAuth2Client(Alias = "servicechannel", DisplayName = "ServiceChannel", AuthUri = "https://login.servicechannel.com/oauth/authorize", AccessTokenUri = "https://login.servicechannel.com/oauth/token", UserInfoUri = "https://api.servicechannel.com/v3/users/current/profile", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.servicechannel.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://sb2login.servicechannel.com/oauth/authorize", AccessTokenUri = "https://sb2login.servicechannel.com/oauth/token", UserInfoUri = "https://sb2api.servicechannel.com/v3/users/current/profile", ApiOrigins = ["https://sb2api.servicechannel.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "UserId", Label = "UserName")]
public partial class ServiceChannelClient;

/// <summary>The client for ServiceNow.</summary>
[OAuth2Client(Alias = "servicenow", DisplayName = "ServiceNow", AuthUri = "https://{subdomain}.service-now.com/oauth_auth.do", AccessTokenUri = "https://{subdomain}.service-now.com/oauth_token.do", RevokeTokenUri = "https://{subdomain}.service-now.com/oauth_revoke_token.do", ApiOrigins = ["https://{subdomain}.service-now.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "ServiceNow instance", Suffix = ".service-now.com", Example = "dev12345")]
[OAuth2Scope("useraccount", Name = "Useraccount")]
public partial class ServiceNowClient;

/// <summary>The client for ShareFile.</summary>
[OAuth2Client(Alias = "sharefile", DisplayName = "ShareFile", AuthUri = "https://secure.sharefile.com/oauth/authorize", AccessTokenUri = "https://{subdomain}.{appcp}/oauth/token", UserInfoUri = "https://{subdomain}.{apicp}/sf/v3/Users", ApiOrigins = ["https://{subdomain}.{apicp}"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Callback)]
[OAuth2EndpointParameter("appcp", Source = OAuth2EndpointParameterSource.Callback, Values = ["sharefile.com", "sharefile.eu"])]
[OAuth2EndpointParameter("apicp", Source = OAuth2EndpointParameterSource.Callback, Values = ["sf-api.com", "sf-api.eu"])]
[OAuth2Environment("europe", AuthUri = "https://secure.sharefile.eu/oauth/authorize")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "Id", Label = "Email")]
public partial class ShareFileClient;

/// <summary>The client for Shopify.</summary>
[OAuth2Client(Alias = "shopify", DisplayName = "Shopify", AuthUri = "https://{shop}.myshopify.com/admin/oauth/authorize", AccessTokenUri = "https://{shop}.myshopify.com/admin/oauth/access_token", RevokeTokenUri = "https://{shop}.myshopify.com/admin/api_permissions/current.json", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P90D", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Installation, ApiOrigins = ["https://{shop}.myshopify.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("expiring", "1", On = OAuth2Requests.Token)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("X-Shopify-Access-Token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.Revocation)]
[OAuth2CallbackSignature("hmac", Encoding = OAuth2SignatureEncoding.Hex)]
[OAuth2EndpointParameter("shop", Source = OAuth2EndpointParameterSource.User, Label = "Shopify shop", Suffix = ".myshopify.com", Example = "acme", IsAccount = true)]
[OAuth2Scope("read_orders", Name = "ReadOrders")]
[OAuth2Scope("read_products", Name = "ReadProducts")]
[OAuth2Scope("write_orders", Name = "WriteOrders")]
[OAuth2Scope("write_products", Name = "WriteProducts")]
[OAuth2Scope("read_content", Name = "ReadContent")]
[OAuth2Scope("write_customers", Name = "WriteCustomers")]
[OAuth2Scope("read_customers", Name = "ReadCustomers")]
[OAuth2Scope("read_fulfillments", Name = "ReadFulfillments")]
[OAuth2Scope("read_locations", Name = "ReadLocations")]
[OAuth2Scope("read_script_tags", Name = "ReadScriptTags")]
[OAuth2Scope("read_shipping", Name = "ReadShipping")]
[OAuth2Scope("read_themes", Name = "ReadThemes")]
[OAuth2Scope("write_content", Name = "WriteContent")]
[OAuth2Scope("write_fulfillments", Name = "WriteFulfillments")]
[OAuth2Scope("write_inventory", Name = "WriteInventory")]
[OAuth2Scope("write_script_tags", Name = "WriteScriptTags")]
[OAuth2Scope("write_shipping", Name = "WriteShipping")]
[OAuth2Scope("write_themes", Name = "WriteThemes")]
[OAuth2Scope("write_merchant_managed_fulfillment_orders", Name = "WriteMerchantManagedFulfillmentOrders")]
[OAuth2Scope("read_inventory", Name = "ReadInventory")]
public partial class ShopifyClient;

/// <summary>The client for SignNow.</summary>
[OAuth2Client(Alias = "sign-now", DisplayName = "SignNow", AuthUri = "https://app.signnow.com/authorize", AccessTokenUri = "https://api.signnow.com/oauth2/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["*"], ApiOrigins = ["https://api.signnow.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://app-eval.signnow.com/authorize", AccessTokenUri = "https://api-eval.signnow.com/oauth2/token", ApiOrigins = ["https://api-eval.signnow.com"])]
[OAuth2Scope("*", Required = true, Name = "All")]
public partial class SignNowClient;

/// <summary>The client for SimpleLogin.</summary>
[OAuth2Client(Alias = "simplelogin", DisplayName = "SimpleLogin", AuthUri = "https://app.simplelogin.io/oauth2/authorize", AccessTokenUri = "https://app.simplelogin.io/oauth2/token", Issuer = "https://app.simplelogin.io", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, SupportsRefresh = false, DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class SimpleLoginClient;

/// <summary>The client for Slack.</summary>
[OAuth2Client(Alias = "slack", DisplayName = "Slack", AuthUri = "https://slack.com/oauth/v2/authorize", AccessTokenUri = "https://slack.com/api/oauth.v2.access", RevokeTokenUri = "https://slack.com/api/auth.revoke", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, Pkce = OAuth2Pkce.Off, PkceOffReason = "At Slack, an app with PKCE is a public client: the token request with a client secret fails.", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Installation, TokenTypes = ["Bearer", "bot", "user"], ApiOrigins = ["https://slack.com"])]
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
[OAuth2Scope("identity.basic", Name = "IdentityBasic")]
[OAuth2Scope("channels:history", Name = "ChannelsHistory")]
[OAuth2Scope("channels:read", Name = "ChannelsRead")]
[OAuth2Scope("emoji:read", Name = "EmojiRead")]
[OAuth2Scope("files:read", Name = "FilesRead")]
[OAuth2Scope("groups:history", Name = "GroupsHistory")]
[OAuth2Scope("groups:read", Name = "GroupsRead")]
[OAuth2Scope("groups:write", Name = "GroupsWrite")]
[OAuth2Scope("im:read", Name = "ImRead")]
[OAuth2Scope("im:write", Name = "ImWrite")]
[OAuth2Scope("reactions:read", Name = "ReactionsRead")]
[OAuth2Scope("reactions:write", Name = "ReactionsWrite")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("channels:manage", Name = "ChannelsManage")]
[OAuth2Scope("chat:write", Name = "ChatWrite")]
[OAuth2Scope("identify", Name = "Identify")]
[OAuth2Scope("identity.email", Name = "IdentityEmail")]
[OAuth2Scope("im:history", Name = "ImHistory")]
[OAuth2Scope("mpim:history", Name = "MpimHistory")]
[OAuth2Scope("mpim:read", Name = "MpimRead")]
[OAuth2Scope("mpim:write", Name = "MpimWrite")]
[OAuth2Scope("pins:read", Name = "PinsRead")]
[OAuth2Scope("usergroups:read", Name = "UsergroupsRead")]
[OAuth2Scope("usergroups:write", Name = "UsergroupsWrite")]
[OAuth2Scope("users.profile:read", Name = "UsersProfileRead")]
[OAuth2Scope("users:read.email", Name = "UsersReadEmail")]
[OAuth2Scope("admin", Name = "Admin")]
[OAuth2Scope("dnd:read", Name = "DndRead")]
[OAuth2Scope("files:write", Name = "FilesWrite")]
[OAuth2Scope("identity.avatar", Name = "IdentityAvatar")]
[OAuth2Scope("reminders:read", Name = "RemindersRead")]
[OAuth2Scope("reminders:write", Name = "RemindersWrite")]
[OAuth2Scope("search:read", Name = "SearchRead")]
[OAuth2Scope("team:read", Name = "TeamRead")]
[OAuth2Scope("users.profile:write", Name = "UsersProfileWrite")]
[OAuth2Scope("bot", Name = "Bot")]
[OAuth2Scope("channels:join", Name = "ChannelsJoin")]
[OAuth2Scope("chat:write.customize", Name = "ChatWriteCustomize")]
[OAuth2Scope("chat:write.public", Name = "ChatWritePublic")]
[OAuth2Scope("commands", Name = "Commands")]
[OAuth2Scope("incoming-webhook", Name = "IncomingWebhook")]
[OAuth2Scope("pins:write", Name = "PinsWrite")]
[OAuth2Scope("app_mentions:read", Name = "AppMentionsRead")]
[OAuth2Scope("bookmarks:read", Name = "BookmarksRead")]
[OAuth2Scope("bookmarks:write", Name = "BookmarksWrite")]
[OAuth2Scope("identity.team", Name = "IdentityTeam")]
[OAuth2Scope("chat:write:bot", Name = "ChatWriteBot")]
[OAuth2Scope("links:write", Name = "LinksWrite")]
[OAuth2Scope("channels:write", Name = "ChannelsWrite")]
[OAuth2Scope("chat:write:user", Name = "ChatWriteUser")]
[OAuth2Scope("dnd:write", Name = "DndWrite")]
[OAuth2Scope("files:write:user", Name = "FilesWriteUser")]
[OAuth2Scope("stars:read", Name = "StarsRead")]
[OAuth2Scope("users:write", Name = "UsersWrite")]
[OAuth2Scope("admin.apps:read", Name = "AdminAppsRead")]
[OAuth2Scope("admin.apps:write", Name = "AdminAppsWrite")]
[OAuth2Scope("admin.conversations:read", Name = "AdminConversationsRead")]
[OAuth2Scope("admin.conversations:write", Name = "AdminConversationsWrite")]
[OAuth2Scope("admin.invites:read", Name = "AdminInvitesRead")]
[OAuth2Scope("admin.invites:write", Name = "AdminInvitesWrite")]
[OAuth2Scope("admin.teams:read", Name = "AdminTeamsRead")]
[OAuth2Scope("admin.teams:write", Name = "AdminTeamsWrite")]
[OAuth2Scope("admin.usergroups:read", Name = "AdminUsergroupsRead")]
[OAuth2Scope("admin.usergroups:write", Name = "AdminUsergroupsWrite")]
[OAuth2Scope("admin.users:read", Name = "AdminUsersRead")]
[OAuth2Scope("admin.users:write", Name = "AdminUsersWrite")]
[OAuth2Scope("calls:read", Name = "CallsRead")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
public partial class SlackClient;

/// <summary>The client for Snapchat.</summary>
[OAuth2Client(Alias = "snapchat", DisplayName = "Snapchat", AuthUri = "https://accounts.snapchat.com/accounts/oauth2/auth", AccessTokenUri = "https://accounts.snapchat.com/accounts/oauth2/token", UserInfoUri = "https://api.snapkit.com/v1/me", DefaultScopes = ["https://auth.snapchat.com/oauth2/api/user.external_id", "https://auth.snapchat.com/oauth2/api/user.display_name"], ApiOrigins = ["https://adsapi.snapchat.com", "https://api.snapkit.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { externalId displayName bitmoji { avatar } } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("https://auth.snapchat.com/oauth2/api/user.external_id", Required = true, Name = "UserExternalId")]
[OAuth2Scope("https://auth.snapchat.com/oauth2/api/user.display_name", Required = true, Name = "UserDisplayName")]
[OAuth2Scope("https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar", Name = "UserBitmojiAvatar")]
[OAuth2Scope("snapchat-marketing-api", Name = "SnapchatMarketingApi")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.externalId", Label = "data.me.displayName", Picture = "data.me.bitmoji.avatar")]
public partial class SnapchatClient;

/// <summary>The client for Socrata (Tyler Data &amp; Insights).</summary>
[OAuth2Client(Alias = "socrata", DisplayName = "Socrata (Tyler Data & Insights)", AuthUri = "https://{domain}/oauth/authorize", AccessTokenUri = "https://{domain}/oauth/access_token", UserInfoUri = "https://{domain}/api/users/current.json", ApiOrigins = ["https://{domain}"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Socrata domain", Example = "data.seattle.gov")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "displayName")]
public partial class SocrataTylerDataInsightsClient;

/// <summary>The client for SoundCloud.</summary>
[OAuth2Client(Alias = "soundcloud", DisplayName = "SoundCloud", AuthUri = "https://secure.soundcloud.com/authorize", AccessTokenUri = "https://secure.soundcloud.com/oauth/token", UserInfoUri = "https://api.soundcloud.com/me", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.soundcloud.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "avatar_url")]
public partial class SoundCloudClient;

/// <summary>The client for Splitwise.</summary>
[OAuth2Client(Alias = "splitwise", DisplayName = "Splitwise", AuthUri = "https://secure.splitwise.com/oauth/authorize", AccessTokenUri = "https://secure.splitwise.com/oauth/token", UserInfoUri = "https://secure.splitwise.com/api/v3.0/get_current_user", ApiOrigins = ["https://secure.splitwise.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.picture.medium")]
public partial class SplitwiseClient;

/// <summary>The client for Spotify.</summary>
[OAuth2Client(Alias = "spotify", DisplayName = "Spotify", AuthUri = "https://accounts.spotify.com/authorize", AccessTokenUri = "https://accounts.spotify.com/api/token", UserInfoUri = "https://api.spotify.com/v1/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT1H", ApiOrigins = ["https://api.spotify.com"])]
[OAuth2Scope("user-read-email", Name = "UserReadEmail")]
[OAuth2Scope("user-read-private", Name = "UserReadPrivate")]
[OAuth2Scope("playlist-modify-private", Name = "PlaylistModifyPrivate")]
[OAuth2Scope("playlist-modify-public", Name = "PlaylistModifyPublic")]
[OAuth2Scope("playlist-read-private", Name = "PlaylistReadPrivate")]
[OAuth2Scope("user-library-read", Name = "UserLibraryRead")]
[OAuth2Scope("playlist-read-collaborative", Name = "PlaylistReadCollaborative")]
[OAuth2Scope("user-follow-read", Name = "UserFollowRead")]
[OAuth2Scope("user-library-modify", Name = "UserLibraryModify")]
[OAuth2Scope("user-follow-modify", Name = "UserFollowModify")]
[OAuth2Scope("user-modify-playback-state", Name = "UserModifyPlaybackState")]
[OAuth2Scope("user-read-currently-playing", Name = "UserReadCurrentlyPlaying")]
[OAuth2Scope("user-read-playback-state", Name = "UserReadPlaybackState")]
[OAuth2Scope("user-read-recently-played", Name = "UserReadRecentlyPlayed")]
[OAuth2Scope("user-read-playback-position", Name = "UserReadPlaybackPosition")]
[OAuth2Scope("user-top-read", Name = "UserTopRead")]
[OAuth2Scope("streaming", Name = "Streaming")]
[OAuth2Scope("ugc-image-upload", Name = "UgcImageUpload")]
[OAuth2Scope("app-remote-control", Name = "AppRemoteControl")]
[OAuth2Scope("user-read-birthdate", Name = "UserReadBirthdate")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "display_name", Picture = "images.0.url")]
public partial class SpotifyClient;

/// <summary>The client for Square.</summary>
[OAuth2Client(Alias = "square", DisplayName = "Square", AuthUri = "https://connect.squareup.com/oauth2/authorize", AccessTokenUri = "https://connect.squareup.com/oauth2/token", RevokeTokenUri = "https://connect.squareup.com/oauth2/revoke", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "P30D", Pkce = OAuth2Pkce.Off, PkceOffReason = "At Square, a request with PKCE is one of a public client: the token request with a client secret fails.", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Installation, ApiOrigins = ["https://connect.squareup.com"])]
[OAuth2AuthorizationParameter("session", "false")]
[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus)]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "Client {client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2ResponseMember("expires_in", "expires_at", Unit = OAuth2TimeUnit.DateTime)]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_token_expires_at", Unit = OAuth2TimeUnit.DateTime)]
[OAuth2ResponseMember("error", "errors.0.code")]
[OAuth2ResponseMember("error", "type")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "errors.0.detail")]
[OAuth2ResponseMember("error_description", "message")]
[OAuth2Environment("sandbox", AuthUri = "https://connect.squareupsandbox.com/oauth2/authorize", AccessTokenUri = "https://connect.squareupsandbox.com/oauth2/token", RevokeTokenUri = "https://connect.squareupsandbox.com/oauth2/revoke", ApiOrigins = ["https://connect.squareupsandbox.com"])]
[OAuth2Scope("ITEMS_READ", Name = "ItemsRead")]
[OAuth2Scope("ITEMS_WRITE", Name = "ItemsWrite")]
[OAuth2Scope("MERCHANT_PROFILE_READ", Name = "MerchantProfileRead")]
[OAuth2Scope("ORDERS_READ", Name = "OrdersRead")]
[OAuth2Scope("ORDERS_WRITE", Name = "OrdersWrite")]
[OAuth2Scope("PAYMENTS_READ", Name = "PaymentsRead")]
[OAuth2Scope("APPOINTMENTS_READ", Name = "AppointmentsRead")]
[OAuth2Scope("APPOINTMENTS_WRITE", Name = "AppointmentsWrite")]
[OAuth2Scope("BANK_ACCOUNTS_READ", Name = "BankAccountsRead")]
[OAuth2Scope("CUSTOMERS_READ", Name = "CustomersRead")]
[OAuth2Scope("CUSTOMERS_WRITE", Name = "CustomersWrite")]
[OAuth2Scope("EMPLOYEES_READ", Name = "EmployeesRead")]
[OAuth2Scope("EMPLOYEES_WRITE", Name = "EmployeesWrite")]
[OAuth2Scope("INVOICES_READ", Name = "InvoicesRead")]
[OAuth2Scope("PAYMENTS_WRITE", Name = "PaymentsWrite")]
[OAuth2Scope("SETTLEMENTS_READ", Name = "SettlementsRead")]
[OAuth2Scope("TIMECARDS_READ", Name = "TimecardsRead")]
[OAuth2Scope("TIMECARDS_WRITE", Name = "TimecardsWrite")]
[OAuth2Scope("ADDON_CONFIGURATIONS_READ", Name = "AddonConfigurationsRead")]
[OAuth2Scope("ADDON_CONFIGURATIONS_WRITE", Name = "AddonConfigurationsWrite")]
[OAuth2Scope("APPOINTMENTS_ALL_READ", Name = "AppointmentsAllRead")]
[OAuth2Scope("APPOINTMENTS_ALL_WRITE", Name = "AppointmentsAllWrite")]
[OAuth2Scope("APPOINTMENTS_BUSINESS_SETTINGS_READ", Name = "AppointmentsBusinessSettingsRead")]
[OAuth2Scope("CASH_DRAWER_READ", Name = "CashDrawerRead")]
[OAuth2Scope("CHANNELS_CREATE", Name = "ChannelsCreate")]
[OAuth2Scope("CHANNELS_READ", Name = "ChannelsRead")]
[OAuth2Scope("CHANNELS_UPDATE", Name = "ChannelsUpdate")]
[OAuth2Scope("DEVICES_READ", Name = "DevicesRead")]
[OAuth2Scope("DEVICE_CREDENTIAL_MANAGEMENT", Name = "DeviceCredentialManagement")]
[OAuth2Scope("DISCOUNT_CODES_READ", Name = "DiscountCodesRead")]
[OAuth2Scope("DISCOUNT_CODES_WRITE", Name = "DiscountCodesWrite")]
[OAuth2Scope("DISPUTES_READ", Name = "DisputesRead")]
[OAuth2Scope("DISPUTES_WRITE", Name = "DisputesWrite")]
[OAuth2Scope("GIFTCARDS_READ", Name = "GiftcardsRead")]
[OAuth2Scope("GIFTCARDS_WRITE", Name = "GiftcardsWrite")]
[OAuth2Scope("INVENTORY_READ", Name = "InventoryRead")]
[OAuth2Scope("INVENTORY_WRITE", Name = "InventoryWrite")]
[OAuth2Scope("INVOICES_WRITE", Name = "InvoicesWrite")]
[OAuth2Scope("LOYALTY_READ", Name = "LoyaltyRead")]
[OAuth2Scope("LOYALTY_WRITE", Name = "LoyaltyWrite")]
[OAuth2Scope("MERCHANT_PROFILE_WRITE", Name = "MerchantProfileWrite")]
[OAuth2Scope("ONLINE_STORE_SITE_READ", Name = "OnlineStoreSiteRead")]
[OAuth2Scope("ONLINE_STORE_SNIPPETS_READ", Name = "OnlineStoreSnippetsRead")]
[OAuth2Scope("ONLINE_STORE_SNIPPETS_WRITE", Name = "OnlineStoreSnippetsWrite")]
[OAuth2Scope("PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS", Name = "PaymentsWriteAdditionalRecipients")]
[OAuth2Scope("PAYMENTS_WRITE_IN_PERSON", Name = "PaymentsWriteInPerson")]
[OAuth2Scope("PAYMENTS_WRITE_SHARED_ONFILE", Name = "PaymentsWriteSharedOnfile")]
[OAuth2Scope("PAYOUTS_READ", Name = "PayoutsRead")]
[OAuth2Scope("PERMISSION_SETS_READ", Name = "PermissionSetsRead")]
[OAuth2Scope("PERMISSION_SETS_WRITE", Name = "PermissionSetsWrite")]
[OAuth2Scope("RESERVATIONS_READ", Name = "ReservationsRead")]
[OAuth2Scope("RESERVATIONS_WRITE", Name = "ReservationsWrite")]
[OAuth2Scope("RESTAURANT_CHECKS_READ", Name = "RestaurantChecksRead")]
[OAuth2Scope("SUBSCRIPTIONS_READ", Name = "SubscriptionsRead")]
[OAuth2Scope("SUBSCRIPTIONS_WRITE", Name = "SubscriptionsWrite")]
[OAuth2Scope("TIMECARDS_SETTINGS_READ", Name = "TimecardsSettingsRead")]
[OAuth2Scope("TIMECARDS_SETTINGS_WRITE", Name = "TimecardsSettingsWrite")]
[OAuth2Scope("VENDOR_READ", Name = "VendorRead")]
[OAuth2Scope("VENDOR_WRITE", Name = "VendorWrite")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "merchant_id")]
public partial class SquareClient;

/// <summary>The client for Squarespace.</summary>
[OAuth2Client(Alias = "squarespace", DisplayName = "Squarespace", AuthUri = "https://login.squarespace.com/api/1/login/oauth/provider/authorize", AccessTokenUri = "https://login.squarespace.com/api/1/login/oauth/provider/tokens", UserInfoUri = "https://api.squarespace.com/1.0/authorization/website", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.squarespace.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("access_token", "token")]
[OAuth2ResponseMember("expires_in", "access_token_expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2ResponseMember("expires_in", "expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_token_expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2Scope("website.inventory", Name = "WebsiteInventory")]
[OAuth2Scope("website.inventory.read", Name = "WebsiteInventoryRead")]
[OAuth2Scope("website.orders", Name = "WebsiteOrders")]
[OAuth2Scope("website.orders.read", Name = "WebsiteOrdersRead")]
[OAuth2Scope("website.products", Name = "WebsiteProducts")]
[OAuth2Scope("website.products.read", Name = "WebsiteProductsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "title")]
public partial class SquarespaceClient;

/// <summary>The client for Stack Exchange.</summary>
[OAuth2Client(Alias = "stackexchange", DisplayName = "Stack Exchange", AuthUri = "https://stackoverflow.com/oauth", AccessTokenUri = "https://stackoverflow.com/oauth/access_token/json", UserInfoUri = "https://api.stackexchange.com/2.3/me?site=stackoverflow", ScopeSeparator = ",", SupportsRefresh = false, DefaultScopes = ["no_expiry"], ApiOrigins = ["https://api.stackexchange.com"])]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("key", "{key}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2ResponseMember("expires_in", "expires")]
[OAuth2EndpointParameter("key", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9()*_-]+", Label = "Stack Exchange application key")]
[OAuth2Scope("no_expiry", Required = true, Name = "NoExpiry")]
[OAuth2Scope("private_info", Name = "PrivateInfo")]
[OAuth2Scope("read_inbox", Name = "ReadInbox")]
[OAuth2Scope("write_access", Name = "WriteAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "items.0.account_id", Label = "items.0.display_name", Picture = "items.0.profile_image")]
public partial class StackExchangeClient;

/// <summary>The client for Start.gg.</summary>
[OAuth2Client(Alias = "startgg", DisplayName = "Start.gg", AuthUri = "https://start.gg/oauth/authorize", AccessTokenUri = "https://api.start.gg/oauth/access_token", RefreshTokenUri = "https://api.start.gg/oauth/refresh", UserInfoUri = "https://api.start.gg/gql/alpha", DefaultScopes = ["user.identity"], ApiOrigins = ["https://api.start.gg"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ currentUser { id slug } }", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("scope", "{scope}", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("redirect_uri", "{redirect_uri}", On = OAuth2Requests.Refresh)]
[OAuth2Scope("user.identity", Required = true, Name = "UserIdentity")]
[OAuth2Scope("user.email", Name = "UserEmail")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.currentUser.id", Label = "data.currentUser.slug")]
public partial class StartGgClient;

/// <summary>The client for Stormz.</summary>
[OAuth2Client(Alias = "stormz", DisplayName = "Stormz", AuthUri = "https://stormz.me/oauth/authorize", AccessTokenUri = "https://stormz.me/oauth/token")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Scope("write", Name = "Write")]
public partial class StormzClient;

/// <summary>The client for Strava.</summary>
[OAuth2Client(Alias = "strava", DisplayName = "Strava", AuthUri = "https://www.strava.com/oauth/authorize", AccessTokenUri = "https://www.strava.com/api/v3/oauth/token", RevokeTokenUri = "https://www.strava.com/oauth/deauthorize", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT6H", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Grant, DefaultScopes = ["read"], ApiOrigins = ["https://www.strava.com"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Scope("profile:read_all", Name = "ProfileReadAll")]
[OAuth2Scope("activity:read_all", Name = "ActivityReadAll")]
[OAuth2Scope("activity:write", Name = "ActivityWrite")]
[OAuth2Scope("activity:read", Name = "ActivityRead")]
[OAuth2Scope("read_all", Name = "ReadAll")]
[OAuth2Scope("public", Name = "Public")]
[OAuth2Scope("view_private", Name = "ViewPrivate")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("profile:write", Name = "ProfileWrite")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "athlete.id", Label = "athlete.username", Picture = "athlete.profile")]
public partial class StravaClient;

/// <summary>The client for Streamlabs.</summary>
[OAuth2Client(Alias = "streamlabs", DisplayName = "Streamlabs", AuthUri = "https://streamlabs.com/api/v2.0/authorize", AccessTokenUri = "https://streamlabs.com/api/v2.0/token", UserInfoUri = "https://streamlabs.com/api/v2.0/user", ApiOrigins = ["https://streamlabs.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "streamlabs.id", Label = "streamlabs.display_name", Picture = "streamlabs.thumbnail")]
public partial class StreamlabsClient;

/// <summary>The client for Stripe.</summary>
[OAuth2Client(Alias = "stripe", DisplayName = "Stripe", AuthUri = "https://connect.stripe.com/oauth/authorize", AccessTokenUri = "https://connect.stripe.com/oauth/token", RevokeTokenUri = "https://connect.stripe.com/oauth/deauthorize", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Installation, ApiOrigins = ["https://api.stripe.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("stripe_user_id", "{account}", On = OAuth2Requests.Revocation)]
[OAuth2RequestHeader("Authorization", "Bearer {client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2TokenField<string>("stripe_publishable_key")]
[OAuth2TokenField<bool>("livemode")]
[OAuth2Scope("read_write", Name = "ReadWrite")]
[OAuth2Scope("read_only", Name = "ReadOnly")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "stripe_user_id")]
public partial class StripeClient;

/// <summary>The client for SubscribeStar.</summary>
[OAuth2Client(Alias = "subscribestar", DisplayName = "SubscribeStar", AuthUri = "https://www.subscribestar.com/oauth2/authorize", AccessTokenUri = "https://www.subscribestar.com/oauth2/token", UserInfoUri = "https://www.subscribestar.com/api/graphql/v1", DefaultScopes = ["user.read"], ApiOrigins = ["https://www.subscribestar.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ user { id name avatar_url } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("user.read", Required = true, Name = "UserRead")]
[OAuth2Scope("subscriber.read", Name = "SubscriberRead")]
[OAuth2Scope("user.email.read", Name = "UserEmailRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id", Label = "data.user.name", Picture = "data.user.avatar_url")]
public partial class SubscribeStarClient;

/// <summary>The client for Supabase.</summary>
[OAuth2Client(Alias = "supabase", DisplayName = "Supabase", AuthUri = "https://api.supabase.com/v1/oauth/authorize", AccessTokenUri = "https://api.supabase.com/v1/oauth/token", RevokeTokenUri = "https://api.supabase.com/v1/oauth/revoke", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RevokedToken = OAuth2RevokedToken.RefreshToken, ApiOrigins = ["https://api.supabase.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretPost)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "refresh_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("all", Name = "All")]
public partial class SupabaseClient;

/// <summary>The client for SuperOffice.</summary>
[OAuth2Client(Alias = "superoffice", DisplayName = "SuperOffice", AuthUri = "https://{environment}.superoffice.com/login/common/oauth/authorize", AccessTokenUri = "https://{environment}.superoffice.com/login/common/oauth/tokens", Issuer = "https://{environment}.superoffice.com", DefaultScopes = ["openid"], ApiOrigins = ["https://*.superoffice.com"])]
[OAuth2EndpointParameter("environment", Source = OAuth2EndpointParameterSource.Setting, Value = "online", Values = ["online", "qaonline", "sod"], Label = "SuperOffice environment")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class SuperOfficeClient;

/// <summary>The client for Taobao.</summary>
[OAuth2Client(Alias = "taobao", DisplayName = "Taobao", AuthUri = "https://oauth.taobao.com/authorize", AccessTokenUri = "https://oauth.taobao.com/token")]
[OAuth2ResponseMember("refresh_token_expires_in", "re_expires_in")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "taobao_user_id")]
public partial class TaobaoClient;

/// <summary>The client for Teamwork.</summary>
[OAuth2Client(Alias = "teamwork", DisplayName = "Teamwork", AuthUri = "https://www.teamwork.com/launchpad/login", AccessTokenUri = "https://www.teamwork.com/launchpad/v1/token.json", SupportsRefresh = false, ApiOrigins = ["https://*.teamwork.com"])]
[OAuth2TokenField<Uri>("installation.apiEndPoint")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.id", Label = "user.email")]
public partial class TeamworkClient;

/// <summary>The client for Telegram.</summary>
[OAuth2Client(Alias = "telegram", DisplayName = "Telegram", AuthUri = "https://oauth.telegram.org/auth", AccessTokenUri = "https://oauth.telegram.org/token", Issuer = "https://oauth.telegram.org", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, SupportsRefresh = false, DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("phone", Name = "Phone")]
public partial class TelegramClient;

/// <summary>The client for Threads.</summary>
[OAuth2Client(Alias = "threads", DisplayName = "Threads", AuthUri = "https://threads.net/oauth/authorize", AccessTokenUri = "https://graph.threads.net/oauth/access_token", RefreshTokenUri = "https://graph.threads.net/refresh_access_token", UserInfoUri = "https://graph.threads.net/v1.0/me?fields=id,username,threads_profile_picture_url", ScopeSeparator = ",", AccessTokenLifetime = "P60D", ExchangeTokenUri = "https://graph.threads.net/access_token", RefreshCredential = OAuth2RefreshCredential.AccessToken, DefaultScopes = ["threads_basic"], ApiOrigins = ["https://graph.threads.net"])]
[OAuth2Request(OAuth2Requests.Exchange, Method = OAuth2HttpMethod.Get)]
[OAuth2Request(OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("grant_type", "th_exchange_token", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("grant_type", "th_refresh_token", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh, Remove = true)]
[OAuth2ResponseMember("error", "error_type")]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error_description", "error_message")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2Scope("threads_basic", Required = true, Name = "ThreadsBasic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "threads_profile_picture_url")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0083", Justification = "The endpoint reads the token only from the query.")]
public partial class ThreadsClient;

/// <summary>The client for TickTick.</summary>
[OAuth2Client(Alias = "ticktick", DisplayName = "TickTick", AuthUri = "https://ticktick.com/oauth/authorize", AccessTokenUri = "https://ticktick.com/oauth/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.ticktick.com"])]
[OAuth2Scope("tasks:read", Name = "TasksRead")]
[OAuth2Scope("tasks:write", Name = "TasksWrite")]
public partial class TickTickClient;

/// <summary>The client for TIDAL.</summary>
[OAuth2Client(Alias = "tidal", DisplayName = "TIDAL", AuthUri = "https://login.tidal.com/authorize", AccessTokenUri = "https://auth.tidal.com/v1/oauth2/token", UserInfoUri = "https://openapi.tidal.com/v2/users/me", DefaultScopes = ["user.read"], ApiOrigins = ["https://openapi.tidal.com"])]
[OAuth2RequestHeader("Accept", "application/vnd.api+json", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("user.read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.username")]
public partial class TidalClient;

/// <summary>The client for TikTok.</summary>
[OAuth2Client(Alias = "tiktok", DisplayName = "TikTok", AuthUri = "https://www.tiktok.com/v2/auth/authorize/", AccessTokenUri = "https://open.tiktokapis.com/v2/oauth/token/", RevokeTokenUri = "https://open.tiktokapis.com/v2/oauth/revoke/", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT24H", RefreshTokenLifetime = "P365D", Pkce = OAuth2Pkce.S256Hex, RevokedToken = OAuth2RevokedToken.AccessToken, DefaultScopes = ["user.info.basic"], ApiOrigins = ["https://open.tiktokapis.com"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken | OAuth2Requests.Revocation, RenameTo = "client_key")]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_expires_in")]
[OAuth2Scope("user.info.basic", Required = true, Name = "UserInfoBasic")]
[OAuth2Scope("user.info.profile", Name = "UserInfoProfile")]
[OAuth2Scope("video.list", Name = "VideoList")]
[OAuth2Scope("user.info.stats", Name = "UserInfoStats")]
[OAuth2Scope("video.upload", Name = "VideoUpload")]
[OAuth2Scope("video.publish", Name = "VideoPublish")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "open_id")]
public partial class TikTokClient;

/// <summary>The client for Timely.</summary>
[OAuth2Client(Alias = "timely", DisplayName = "Timely", AuthUri = "https://api.timelyapp.com/1.1/oauth/authorize", AccessTokenUri = "https://api.timelyapp.com/1.1/oauth/token", ApiOrigins = ["https://api.timelyapp.com"])]
public partial class TimelyClient;

/// <summary>The client for Todoist.</summary>
[OAuth2Client(Alias = "todoist", DisplayName = "Todoist", AuthUri = "https://app.todoist.com/oauth/authorize", AccessTokenUri = "https://api.todoist.com/oauth/access_token", RevokeTokenUri = "https://api.todoist.com/api/v1/revoke", UserInfoUri = "https://api.todoist.com/api/v1/user", ScopeSeparator = ",", SupportsRefresh = false, RevokedToken = OAuth2RevokedToken.AccessToken, DefaultScopes = ["data:read"], ApiOrigins = ["https://api.todoist.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2Scope("data:read", Required = true, Name = "DataRead")]
[OAuth2Scope("data:read_write", Name = "DataReadWrite")]
[OAuth2Scope("data:delete", Name = "DataDelete")]
[OAuth2Scope("task:add", Name = "TaskAdd")]
[OAuth2Scope("project:delete", Name = "ProjectDelete")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_big")]
public partial class TodoistClient;

/// <summary>The client for Trakt.</summary>
[OAuth2Client(Alias = "trakt", DisplayName = "Trakt", AuthUri = "https://trakt.tv/oauth/authorize", AccessTokenUri = "https://api.trakt.tv/oauth/token", RevokeTokenUri = "https://api.trakt.tv/oauth/revoke", UserInfoUri = "https://api.trakt.tv/users/settings", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.trakt.tv"])]
[OAuth2RequestHeader("trakt-api-version", "2", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestHeader("trakt-api-key", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.ids.uuid", Label = "user.username", Picture = "user.images.avatar.full")]
public partial class TraktClient;

/// <summary>The client for Traxo.</summary>
[OAuth2Client(Alias = "traxo", DisplayName = "Traxo", AuthUri = "https://www.traxo.com/oauth/authenticate", AccessTokenUri = "https://www.traxo.com/oauth/token")]
public partial class TraxoClient;

/// <summary>The client for Trustpilot.</summary>
[OAuth2Client(Alias = "trustpilot", DisplayName = "Trustpilot", AuthUri = "https://authenticate.trustpilot.com/", AccessTokenUri = "https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/accesstoken", RefreshTokenUri = "https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/refresh", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, ApiOrigins = ["https://api.trustpilot.com"])]
public partial class TrustpilotClient;

/// <summary>The client for QuickBooks Time (TSheets).</summary>
[OAuth2Client(Alias = "tsheets", DisplayName = "QuickBooks Time (TSheets)", AuthUri = "https://rest.tsheets.com/api/v1/authorize", AccessTokenUri = "https://rest.tsheets.com/api/v1/grant", ApiOrigins = ["https://rest.tsheets.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class TSheetsClient;

/// <summary>The client for Tumblr.</summary>
[OAuth2Client(Alias = "tumblr", DisplayName = "Tumblr", AuthUri = "https://www.tumblr.com/oauth2/authorize", AccessTokenUri = "https://api.tumblr.com/v2/oauth2/token", UserInfoUri = "https://api.tumblr.com/v2/user/info", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["basic", "offline_access"], ApiOrigins = ["https://api.tumblr.com"])]
[OAuth2Scope("basic", Required = true, Name = "Basic")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Scope("read", Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.name", Label = "response.user.name")]
public partial class TumblrClient;

/// <summary>The client for Twitch.</summary>
[OAuth2Client(Alias = "twitch", DisplayName = "Twitch", AuthUri = "https://id.twitch.tv/oauth2/authorize", AccessTokenUri = "https://id.twitch.tv/oauth2/token", RevokeTokenUri = "https://id.twitch.tv/oauth2/revoke", Issuer = "https://id.twitch.tv/oauth2", UserInfoUri = "https://api.twitch.tv/helix/users", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT4H", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Token, ApiOrigins = ["https://api.twitch.tv"])]
[OAuth2RequestHeader("Client-Id", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("user:read:email", Name = "UserReadEmail")]
[OAuth2Scope("openid", Name = "OpenId")]
[OAuth2Scope("channel_check_subscription", Name = "ChannelCheckSubscription")]
[OAuth2Scope("channel_commercial", Name = "ChannelCommercial")]
[OAuth2Scope("channel_editor", Name = "ChannelEditor")]
[OAuth2Scope("channel_read", Name = "ChannelRead")]
[OAuth2Scope("channel_stream", Name = "ChannelStream")]
[OAuth2Scope("channel_subscriptions", Name = "ChannelSubscriptions")]
[OAuth2Scope("chat_login", Name = "ChatLogin")]
[OAuth2Scope("user_blocks_edit", Name = "UserBlocksEdit")]
[OAuth2Scope("user_blocks_read", Name = "UserBlocksRead")]
[OAuth2Scope("user_follows_edit", Name = "UserFollowsEdit")]
[OAuth2Scope("user_subscriptions", Name = "UserSubscriptions")]
[OAuth2Scope("user:read:follows", Name = "UserReadFollows")]
[OAuth2Scope("user:read:chat", Name = "UserReadChat")]
[OAuth2Scope("user:write:chat", Name = "UserWriteChat")]
[OAuth2Scope("chat:read", Name = "ChatRead")]
[OAuth2Scope("chat:edit", Name = "ChatEdit")]
[OAuth2Scope("channel:read:subscriptions", Name = "ChannelReadSubscriptions")]
[OAuth2Scope("channel:manage:broadcast", Name = "ChannelManageBroadcast")]
[OAuth2Scope("bits:read", Name = "BitsRead")]
[OAuth2Scope("moderation:read", Name = "ModerationRead")]
[OAuth2Scope("clips:edit", Name = "ClipsEdit")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.display_name", Picture = "data.0.profile_image_url")]
public partial class TwitchClient;

/// <summary>The client for Typeform.</summary>
[OAuth2Client(Alias = "typeform", DisplayName = "Typeform", AuthUri = "https://api.typeform.com/oauth/authorize", AccessTokenUri = "https://api.typeform.com/oauth/token", UserInfoUri = "https://api.typeform.com/me", ScopeShownByRefreshToken = "offline", DefaultScopes = ["accounts:read", "offline"], ApiOrigins = ["https://api.typeform.com"])]
[OAuth2Scope("accounts:read", Required = true, Name = "AccountsRead")]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
[OAuth2Scope("forms:read", Name = "FormsRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Scope("webhooks:read", Name = "WebhooksRead")]
[OAuth2Scope("forms:write", Name = "FormsWrite")]
[OAuth2Scope("responses:read", Name = "ResponsesRead")]
[OAuth2Scope("workspaces:read", Name = "WorkspacesRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "alias")]
public partial class TypeformClient;

/// <summary>The client for Uber.</summary>
[OAuth2Client(Alias = "uber", DisplayName = "Uber", AuthUri = "https://auth.uber.com/oauth/v2/authorize", AccessTokenUri = "https://auth.uber.com/oauth/v2/token", RevokeTokenUri = "https://auth.uber.com/oauth/v2/revoke", UserInfoUri = "https://api.uber.com/v1.2/me", DefaultScopes = ["profile"], ApiOrigins = ["https://api.uber.com"])]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Scope("history", Name = "History")]
[OAuth2Scope("history_lite", Name = "HistoryLite")]
[OAuth2Scope("request", Name = "Request")]
[OAuth2Scope("request_receipt", Name = "RequestReceipt")]
[OAuth2Scope("delivery", Name = "Delivery")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uuid", Label = "email", Picture = "picture")]
public partial class UberClient;

/// <summary>The client for Unsplash.</summary>
[OAuth2Client(Alias = "unsplash", DisplayName = "Unsplash", AuthUri = "https://unsplash.com/oauth/authorize", AccessTokenUri = "https://unsplash.com/oauth/token", UserInfoUri = "https://api.unsplash.com/me", DefaultScopes = ["public", "read_user"], ApiOrigins = ["https://api.unsplash.com"])]
[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus)]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Scope("read_user", Name = "ReadUser")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "profile_image.medium")]
public partial class UnsplashClient;

/// <summary>The client for VATSIM.</summary>
[OAuth2Client(Alias = "vatsim", DisplayName = "VATSIM", AuthUri = "https://auth.vatsim.net/oauth/authorize", AccessTokenUri = "https://auth.vatsim.net/oauth/token", UserInfoUri = "https://auth.vatsim.net/api/user", ApiOrigins = ["https://api.vatsim.net"])]
[OAuth2Environment("development", AuthUri = "https://auth-dev.vatsim.net/oauth/authorize", AccessTokenUri = "https://auth-dev.vatsim.net/oauth/token", UserInfoUri = "https://auth-dev.vatsim.net/api/user")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.cid", Label = "data.personal.name_full")]
public partial class VatsimClient;

/// <summary>The client for Lightspeed Retail (Vend).</summary>
[OAuth2Client(Alias = "vend", DisplayName = "Lightspeed Retail (Vend)", AuthUri = "https://secure.retail.lightspeed.app/connect", AccessTokenUri = "https://{domain}.retail.lightspeed.app/api/1.0/token", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://{domain}.retail.lightspeed.app"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Callback, From = "domain_prefix", IsAccount = true)]
public partial class LightspeedRetailVendClient;

/// <summary>The client for Vercel.</summary>
[OAuth2Client(Alias = "vercel", DisplayName = "Vercel", AuthUri = "https://vercel.com/oauth/authorize", AccessTokenUri = "https://api.vercel.com/login/oauth/token", RevokeTokenUri = "https://api.vercel.com/login/oauth/token/revoke", Issuer = "https://vercel.com", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://api.vercel.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
public partial class VercelClient;

/// <summary>The client for Vertical Response.</summary>
[OAuth2Client(Alias = "verticalresponse", DisplayName = "Vertical Response", AuthUri = "https://vrapi.verticalresponse.com/api/v1/oauth/authorize", AccessTokenUri = "https://vrapi.verticalresponse.com/api/v1/oauth/access_token")]
public partial class VerticalResponseClient;

/// <summary>The client for VideoAsk.</summary>
[OAuth2Client(Alias = "videoask", DisplayName = "VideoAsk", AuthUri = "https://auth.videoask.com/authorize", AccessTokenUri = "https://auth.videoask.com/oauth/token", Issuer = "https://auth.videoask.com/", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://api.videoask.com"])]
[OAuth2AuthorizationParameter("audience", "https://api.videoask.com/")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
public partial class VideoAskClient;

/// <summary>The client for Vimeo.</summary>
[OAuth2Client(Alias = "vimeo", DisplayName = "Vimeo", AuthUri = "https://api.vimeo.com/oauth/authorize", AccessTokenUri = "https://api.vimeo.com/oauth/access_token", RevokeTokenUri = "https://api.vimeo.com/tokens", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Token, SupportsRefresh = false, ApiOrigins = ["https://api.vimeo.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("public", Name = "Public")]
[OAuth2Scope("private", Name = "Private")]
[OAuth2Scope("delete", Name = "Delete")]
[OAuth2Scope("edit", Name = "Edit")]
[OAuth2Scope("interact", Name = "Interact")]
[OAuth2Scope("upload", Name = "Upload")]
[OAuth2Scope("create", Name = "Create")]
[OAuth2Scope("purchased", Name = "Purchased")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.uri", Label = "user.name")]
public partial class VimeoClient;

/// <summary>The client for VK.</summary>
[OAuth2Client(Alias = "vk", DisplayName = "VK", AuthUri = "https://id.vk.com/authorize", AccessTokenUri = "https://id.vk.com/oauth2/auth", RevokeTokenUri = "https://id.vk.com/oauth2/revoke", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ClientAuthentication = OAuth2ClientAuthentication.None, RevokedToken = OAuth2RevokedToken.AccessToken, ApiOrigins = ["https://api.vk.com"])]
[OAuth2RequestParameter("device_id", "{device_id}", On = OAuth2Requests.Token | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("state", "{state}", On = OAuth2Requests.Token)]
[OAuth2RequestParameter("v", "5.199", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackField<string>("device_id")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("messages", Name = "Messages")]
[OAuth2Scope("offline", Name = "Offline")]
[OAuth2Scope("ads", Name = "Ads")]
[OAuth2Scope("audio", Name = "Audio")]
[OAuth2Scope("docs", Name = "Docs")]
[OAuth2Scope("friends", Name = "Friends")]
[OAuth2Scope("groups", Name = "Groups")]
[OAuth2Scope("notes", Name = "Notes")]
[OAuth2Scope("notifications", Name = "Notifications")]
[OAuth2Scope("pages", Name = "Pages")]
[OAuth2Scope("phone", Name = "Phone")]
[OAuth2Scope("photos", Name = "Photos")]
[OAuth2Scope("stats", Name = "Stats")]
[OAuth2Scope("status", Name = "Status")]
[OAuth2Scope("video", Name = "Video")]
[OAuth2Scope("wall", Name = "Wall")]
[OAuth2Scope("notify", Name = "Notify")]
[OAuth2Scope("offers", Name = "Offers")]
[OAuth2Scope("questions", Name = "Questions")]
[OAuth2Scope("market", Name = "Market")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
public partial class VKClient;

/// <summary>The client for Wave.</summary>
[OAuth2Client(Alias = "wave", DisplayName = "Wave", AuthUri = "https://api.waveapps.com/oauth2/authorize", AccessTokenUri = "https://api.waveapps.com/oauth2/token/", UserInfoUri = "https://gql.waveapps.com/graphql/public", DefaultScopes = ["user:read"], ApiOrigins = ["https://gql.waveapps.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ user { id defaultEmail } }", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("redirect_uri", "{redirect_uri}", On = OAuth2Requests.Refresh)]
[OAuth2Scope("user:read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id", Label = "data.user.defaultEmail")]
public partial class WaveClient;

/// <summary>The client for Webex.</summary>
[OAuth2Client(Alias = "webex", DisplayName = "Webex", AuthUri = "https://webexapis.com/v1/authorize", AccessTokenUri = "https://webexapis.com/v1/access_token", UserInfoUri = "https://webexapis.com/v1/people/me", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, DefaultScopes = ["spark:kms", "spark:people_read"], ApiOrigins = ["https://webexapis.com"])]
[OAuth2Scope("spark:kms", Required = true, Name = "SparkKms")]
[OAuth2Scope("spark:people_read", Name = "SparkPeopleRead")]
[OAuth2Scope("meeting:schedules_read", Name = "MeetingSchedulesRead")]
[OAuth2Scope("meeting:preferences_read", Name = "MeetingPreferencesRead")]
[OAuth2Scope("meeting:schedules_write", Name = "MeetingSchedulesWrite")]
[OAuth2Scope("spark:all", Name = "SparkAll")]
[OAuth2Scope("meeting:controls_read", Name = "MeetingControlsRead")]
[OAuth2Scope("meeting:controls_write", Name = "MeetingControlsWrite")]
[OAuth2Scope("meeting:participants_read", Name = "MeetingParticipantsRead")]
[OAuth2Scope("meeting:participants_write", Name = "MeetingParticipantsWrite")]
[OAuth2Scope("meeting:preferences_write", Name = "MeetingPreferencesWrite")]
[OAuth2Scope("meeting:recordings_read", Name = "MeetingRecordingsRead")]
[OAuth2Scope("meeting:recordings_write", Name = "MeetingRecordingsWrite")]
[OAuth2Scope("spark:memberships_read", Name = "SparkMembershipsRead")]
[OAuth2Scope("spark:memberships_write", Name = "SparkMembershipsWrite")]
[OAuth2Scope("spark:messages_read", Name = "SparkMessagesRead")]
[OAuth2Scope("spark:messages_write", Name = "SparkMessagesWrite")]
[OAuth2Scope("spark:rooms_read", Name = "SparkRoomsRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "displayName", Picture = "avatar")]
public partial class WebexClient;

/// <summary>The client for Webflow.</summary>
[OAuth2Client(Alias = "webflow", DisplayName = "Webflow", AuthUri = "https://webflow.com/oauth/authorize", AccessTokenUri = "https://api.webflow.com/oauth/access_token", RevokeTokenUri = "https://webflow.com/oauth/revoke_authorization", UserInfoUri = "https://api.webflow.com/v2/token/authorized_by", RevokedToken = OAuth2RevokedToken.AccessToken, SupportsRefresh = false, DefaultScopes = ["authorized_user:read"], ApiOrigins = ["https://api.webflow.com"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("authorized_user:read", Required = true, Name = "AuthorizedUserRead")]
[OAuth2Scope("forms:read", Name = "FormsRead")]
[OAuth2Scope("sites:read", Name = "SitesRead")]
[OAuth2Scope("cms:read", Name = "CmsRead")]
[OAuth2Scope("cms:write", Name = "CmsWrite")]
[OAuth2Scope("sites:write", Name = "SitesWrite")]
[OAuth2Scope("ecommerce:read", Name = "EcommerceRead")]
[OAuth2Scope("ecommerce:write", Name = "EcommerceWrite")]
[OAuth2Scope("users:read", Name = "UsersRead")]
[OAuth2Scope("webhooks:write", Name = "WebhooksWrite")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
public partial class WebflowClient;

/// <summary>The client for WeChat.</summary>
[OAuth2Client(Alias = "wechat", DisplayName = "WeChat", AuthUri = "https://open.weixin.qq.com/connect/qrconnect", AccessTokenUri = "https://api.weixin.qq.com/sns/oauth2/access_token", RefreshTokenUri = "https://api.weixin.qq.com/sns/oauth2/refresh_token", ScopeSeparator = ",", RefreshTokenLifetime = "P30D", AuthUriFragment = "wechat_redirect", DefaultScopes = ["snsapi_login"], ApiOrigins = ["https://api.weixin.qq.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "appid")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Token, RenameTo = "secret")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Refresh, Remove = true)]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("openid", "{openid}", On = OAuth2Requests.Api)]
[OAuth2ResponseMember("error", "errcode")]
[OAuth2ResponseMember("error_description", "errmsg")]
[OAuth2ErrorCode("40029", "invalid_grant")]
[OAuth2ErrorCode("40030", "invalid_grant")]
[OAuth2ErrorCode("40163", "invalid_grant")]
[OAuth2ErrorCode("42002", "invalid_grant")]
[OAuth2ErrorCode("42003", "invalid_grant")]
[OAuth2ErrorCode("40013", "invalid_client")]
[OAuth2ErrorCode("40125", "invalid_client")]
[OAuth2TokenField<string>("openid")]
[OAuth2TokenField<string>("unionid")]
[OAuth2Scope("snsapi_login", Required = true, Name = "SnsapiLogin")]
[OAuth2Scope("snsapi_userinfo", Name = "SnsapiUserinfo")]
[OAuth2Scope("scope.userInfo", Name = "ScopeUserInfo")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "openid")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0083", Justification = "The token endpoint accepts only GET.")]
public partial class WeChatClient;

/// <summary>The client for Weekdone.</summary>
[OAuth2Client(Alias = "week-done", DisplayName = "Weekdone", AuthUri = "https://weekdone.com/oauth_authorize", AccessTokenUri = "https://weekdone.com/oauth_token")]
public partial class WeekDoneClient;

/// <summary>The client for Wikimedia.</summary>
[OAuth2Client(Alias = "wikimedia", DisplayName = "Wikimedia", AuthUri = "https://meta.wikimedia.org/w/rest.php/oauth2/authorize", AccessTokenUri = "https://meta.wikimedia.org/w/rest.php/oauth2/access_token", UserInfoUri = "https://meta.wikimedia.org/w/rest.php/oauth2/resource/profile", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.wikimedia.org", "https://meta.wikimedia.org"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "username")]
public partial class WikimediaClient;

/// <summary>The client for Withings.</summary>
[OAuth2Client(Alias = "withings", DisplayName = "Withings", AuthUri = "https://account.withings.com/oauth2_user/authorize2", AccessTokenUri = "https://wbsapi.withings.net/v2/oauth2", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P1Y", ApiOrigins = ["https://wbsapi.withings.net"])]
[OAuth2RequestParameter("action", "requesttoken", On = OAuth2Requests.AnyToken)]
[OAuth2ResponseMember("access_token", "body.access_token")]
[OAuth2ResponseMember("refresh_token", "body.refresh_token")]
[OAuth2ResponseMember("expires_in", "body.expires_in")]
[OAuth2ResponseMember("scope", "body.scope")]
[OAuth2ResponseMember("token_type", "body.token_type")]
[OAuth2ResponseMember("error", "status")]
[OAuth2ResponseMember("error_description", "error")]
[OAuth2SuccessMember("status", "0")]
[OAuth2ErrorCode("401", "invalid_grant")]
[OAuth2ErrorCode("503", "invalid_grant")]
[OAuth2Scope("user.activity", Name = "UserActivity")]
[OAuth2Scope("user.info", Name = "UserInfo")]
[OAuth2Scope("user.metrics", Name = "UserMetrics")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "body.userid")]
public partial class WithingsClient;

/// <summary>The client for WordPress.com.</summary>
[OAuth2Client(Alias = "wordpress-com", DisplayName = "WordPress.com", AuthUri = "https://public-api.wordpress.com/oauth2/authorize", AccessTokenUri = "https://public-api.wordpress.com/oauth2/token", UserInfoUri = "https://public-api.wordpress.com/rest/v1.1/me", SupportsRefresh = false, DefaultScopes = ["auth"], ApiOrigins = ["https://public-api.wordpress.com"])]
[OAuth2Scope("auth", Required = true, Name = "Auth")]
[OAuth2Scope("global", Name = "Global")]
[OAuth2Scope("media", Name = "Media")]
[OAuth2Scope("posts", Name = "Posts")]
[OAuth2Scope("sites", Name = "Sites")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "ID", Label = "display_name", Picture = "avatar_URL")]
public partial class WordPressComClient;

/// <summary>The client for WorkOS.</summary>
[OAuth2Client(Alias = "workos", DisplayName = "WorkOS", AuthUri = "https://api.workos.com/sso/authorize", AccessTokenUri = "https://api.workos.com/sso/token", SupportsRefresh = false, ApiOrigins = ["https://api.workos.com"])]
[OAuth2AuthorizationParameter("provider")]
[OAuth2AuthorizationParameter("connection")]
[OAuth2AuthorizationParameter("organization")]
[OAuth2AuthorizationParameter("domain_hint")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "profile.id", Label = "profile.email")]
public partial class WorkOSClient;

/// <summary>The client for World ID.</summary>
[OAuth2Client(Alias = "worldcoin", DisplayName = "World ID", AuthUri = "https://id.worldcoin.org/authorize", AccessTokenUri = "https://id.worldcoin.org/token", Issuer = "https://id.worldcoin.org", IdTokenHasNonce = false, SupportsRefresh = false, DefaultScopes = ["openid"])]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
public partial class WorldIdClient;

/// <summary>The client for Wrike.</summary>
[OAuth2Client(Alias = "wrike", DisplayName = "Wrike", AuthUri = "https://login.wrike.com/oauth2/authorize/v4", AccessTokenUri = "https://login.wrike.com/oauth2/token", RefreshTokenUri = "https://{instance}.wrike.com/oauth2/token", UserInfoUri = "https://{instance}.wrike.com/api/v4/contacts?me=true", ScopeSeparator = ",", ApiOrigins = ["https://{instance}.wrike.com"])]
[OAuth2TokenField<string>("host")]
[OAuth2EndpointParameter("instance", Source = OAuth2EndpointParameterSource.TokenResponse, From = "host", Suffix = ".wrike.com")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.0.id", Label = "data.0.primaryEmail", Picture = "data.0.avatarUrl")]
public partial class WrikeClient;

/// <summary>The client for X.</summary>
[OAuth2Client(Alias = "x", DisplayName = "X", AuthUri = "https://x.com/i/oauth2/authorize", AccessTokenUri = "https://api.x.com/2/oauth2/token", RevokeTokenUri = "https://api.x.com/2/oauth2/revoke", UserInfoUri = "https://api.x.com/2/users/me?user.fields=profile_image_url", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT2H", ScopeShownByRefreshToken = "offline.access", DefaultScopes = ["tweet.read", "users.read", "offline.access"], ApiOrigins = ["https://api.x.com", "https://api.twitter.com"])]
[OAuth2Scope("tweet.read", Required = true, Name = "TweetRead")]
[OAuth2Scope("users.read", Required = true, Name = "UsersRead")]
[OAuth2Scope("offline.access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("users.email", Name = "UsersEmail")]
[OAuth2Scope("follows.read", Name = "FollowsRead")]
[OAuth2Scope("follows.write", Name = "FollowsWrite")]
[OAuth2Scope("like.read", Name = "LikeRead")]
[OAuth2Scope("like.write", Name = "LikeWrite")]
[OAuth2Scope("tweet.moderate.write", Name = "TweetModerateWrite")]
[OAuth2Scope("tweet.write", Name = "TweetWrite")]
[OAuth2Scope("block.read", Name = "BlockRead")]
[OAuth2Scope("block.write", Name = "BlockWrite")]
[OAuth2Scope("bookmark.read", Name = "BookmarkRead")]
[OAuth2Scope("bookmark.write", Name = "BookmarkWrite")]
[OAuth2Scope("dm.read", Name = "DmRead")]
[OAuth2Scope("dm.write", Name = "DmWrite")]
[OAuth2Scope("list.read", Name = "ListRead")]
[OAuth2Scope("list.write", Name = "ListWrite")]
[OAuth2Scope("mute.read", Name = "MuteRead")]
[OAuth2Scope("mute.write", Name = "MuteWrite")]
[OAuth2Scope("media.write", Name = "MediaWrite")]
[OAuth2Scope("space.read", Name = "SpaceRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.username", Picture = "data.profile_image_url")]
public partial class XClient;

/// <summary>The client for Xero.</summary>
[OAuth2Client(Alias = "xero", DisplayName = "Xero", AuthUri = "https://login.xero.com/identity/connect/authorize", AccessTokenUri = "https://identity.xero.com/connect/token", RevokeTokenUri = "https://identity.xero.com/connect/revocation", Issuer = "https://identity.xero.com", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT30M", RevokedToken = OAuth2RevokedToken.RefreshToken, RevocationReach = OAuth2RevocationReach.Grant, RefreshReuseTolerated = true, RefreshTokenIdleLifetime = "P60D", ScopeShownByRefreshToken = "offline_access", DefaultScopes = ["openid", "offline_access"], ApiOrigins = ["https://api.xero.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("accounting.settings", Name = "AccountingSettings")]
[OAuth2Scope("accounting.transactions", Name = "AccountingTransactions")]
[OAuth2Scope("email", Name = "Email")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("accounting.contacts", Name = "AccountingContacts")]
[OAuth2Scope("accounting.attachments", Name = "AccountingAttachments")]
[OAuth2Scope("accounting.budgets.read", Name = "AccountingBudgetsRead")]
[OAuth2Scope("accounting.journals.read", Name = "AccountingJournalsRead")]
[OAuth2Scope("accounting.reports.read", Name = "AccountingReportsRead")]
[OAuth2Scope("projects", Name = "Projects")]
[OAuth2Scope("accounting.attachments.read", Name = "AccountingAttachmentsRead")]
[OAuth2Scope("accounting.banktransactions", Name = "AccountingBanktransactions")]
[OAuth2Scope("accounting.contacts.read", Name = "AccountingContactsRead")]
[OAuth2Scope("accounting.invoices", Name = "AccountingInvoices")]
[OAuth2Scope("accounting.manualjournals", Name = "AccountingManualjournals")]
[OAuth2Scope("accounting.payments", Name = "AccountingPayments")]
[OAuth2Scope("accounting.settings.read", Name = "AccountingSettingsRead")]
[OAuth2Scope("accounting.transactions.read", Name = "AccountingTransactionsRead")]
[OAuth2Scope("assets", Name = "Assets")]
[OAuth2Scope("assets.read", Name = "AssetsRead")]
[OAuth2Scope("files", Name = "Files")]
[OAuth2Scope("files.read", Name = "FilesRead")]
[OAuth2Scope("projects.read", Name = "ProjectsRead")]
[OAuth2Scope("accounting.reports.tenninetynine.read", Name = "AccountingReportsTenninetynineRead")]
[OAuth2Scope("bankfeeds", Name = "Bankfeeds")]
[OAuth2Scope("finance.bankstatementsplus.read", Name = "FinanceBankstatementsplusRead")]
[OAuth2Scope("finance.cashvalidation.read", Name = "FinanceCashvalidationRead")]
[OAuth2Scope("finance.statements.read", Name = "FinanceStatementsRead")]
[OAuth2Scope("marketplace.billing", Name = "MarketplaceBilling")]
[OAuth2Scope("paymentservices", Name = "Paymentservices")]
[OAuth2Scope("payroll.employees", Name = "PayrollEmployees")]
[OAuth2Scope("payroll.employees.read", Name = "PayrollEmployeesRead")]
[OAuth2Scope("payroll.payruns", Name = "PayrollPayruns")]
[OAuth2Scope("payroll.payruns.read", Name = "PayrollPayrunsRead")]
[OAuth2Scope("payroll.payslip", Name = "PayrollPayslip")]
[OAuth2Scope("payroll.payslip.read", Name = "PayrollPayslipRead")]
[OAuth2Scope("payroll.settings", Name = "PayrollSettings")]
[OAuth2Scope("payroll.settings.read", Name = "PayrollSettingsRead")]
[OAuth2Scope("payroll.timesheets", Name = "PayrollTimesheets")]
[OAuth2Scope("payroll.timesheets.read", Name = "PayrollTimesheetsRead")]
public partial class XeroClient;

/// <summary>The client for Yahoo.</summary>
[OAuth2Client(Alias = "yahoo", DisplayName = "Yahoo", AuthUri = "https://api.login.yahoo.com/oauth2/request_auth", AccessTokenUri = "https://api.login.yahoo.com/oauth2/get_token", Issuer = "https://api.login.yahoo.com", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("admg-w", Name = "AdmgW")]
[OAuth2Scope("fspt-r", Name = "FsptR")]
[OAuth2Scope("fspt-w", Name = "FsptW")]
[OAuth2Scope("gpub-r", Name = "GpubR")]
[OAuth2Scope("msgr-w", Name = "MsgrW")]
[OAuth2Scope("sdct-r", Name = "SdctR")]
[OAuth2Scope("sdct-w", Name = "SdctW")]
[OAuth2Scope("sdpp-w", Name = "SdppW")]
[OAuth2Scope("sdps-r", Name = "SdpsR")]
[OAuth2Scope("sdps-w", Name = "SdpsW")]
[OAuth2Scope("sdrl-w", Name = "SdrlW")]
[OAuth2Scope("yfin-r", Name = "YfinR")]
[OAuth2Scope("yfin-w", Name = "YfinW")]
[OAuth2Scope("profile", Name = "Profile")]
[OAuth2Scope("email", Name = "Email")]
public partial class YahooClient;

/// <summary>The client for Yandex.</summary>
[OAuth2Client(Alias = "yandex", DisplayName = "Yandex", AuthUri = "https://oauth.yandex.com/authorize", AccessTokenUri = "https://oauth.yandex.com/token", RevokeTokenUri = "https://oauth.yandex.com/revoke_token", UserInfoUri = "https://login.yandex.ru/info", RevokedToken = OAuth2RevokedToken.AccessToken, DefaultScopes = ["login:info"], ApiOrigins = ["https://login.yandex.ru", "https://*.yandex.net", "https://*.yandex.ru"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("login:info", Required = true, Name = "LoginInfo")]
[OAuth2Scope("login:email", Name = "LoginEmail")]
[OAuth2Scope("login:avatar", Name = "LoginAvatar")]
[OAuth2Scope("login:birthday", Name = "LoginBirthday")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
public partial class YandexClient;

/// <summary>The client for YNAB.</summary>
[OAuth2Client(Alias = "ynab", DisplayName = "YNAB", AuthUri = "https://app.ynab.com/oauth/authorize", AccessTokenUri = "https://app.ynab.com/oauth/token", UserInfoUri = "https://api.ynab.com/v1/user", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, ApiOrigins = ["https://api.ynab.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id")]
public partial class YnabClient;

/// <summary>The client for Zalo.</summary>
[OAuth2Client(Alias = "zalo", DisplayName = "Zalo", AuthUri = "https://oauth.zaloapp.com/v4/permission", AccessTokenUri = "https://oauth.zaloapp.com/v4/access_token", UserInfoUri = "https://graph.zalo.me/v2.0/me?fields=id,name,picture", RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshTokenLifetime = "P3M", ApiOrigins = ["https://graph.zalo.me"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken, RenameTo = "app_id")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.AnyToken, Remove = true)]
[OAuth2RequestParameter("redirect_uri", On = OAuth2Requests.Token, Remove = true)]
[OAuth2RequestHeader("secret_key", "{client_secret}", On = OAuth2Requests.AnyToken)]
[OAuth2RequestHeader("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "picture.data.url")]
public partial class ZaloClient;

/// <summary>The client for Zendesk.</summary>
[OAuth2Client(Alias = "zendesk", DisplayName = "Zendesk", AuthUri = "https://{subdomain}.zendesk.com/oauth/authorizations/new", AccessTokenUri = "https://{subdomain}.zendesk.com/oauth/tokens", RevokeTokenUri = "https://{subdomain}.zendesk.com/api/v2/oauth/tokens/current.json", UserInfoUri = "https://{subdomain}.zendesk.com/api/v2/users/me.json", RevokedToken = OAuth2RevokedToken.AccessToken, RevocationReach = OAuth2RevocationReach.Token, DefaultScopes = ["read"], ApiOrigins = ["https://{subdomain}.zendesk.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("expires_in", "1800", On = OAuth2Requests.Token | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Zendesk subdomain", Suffix = ".zendesk.com", Example = "acme")]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Scope("write", Name = "Write")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.photo.content_url")]
public partial class ZendeskClient;

/// <summary>The client for Zoho.</summary>
[OAuth2Client(Alias = "zoho", DisplayName = "Zoho", AuthUri = "https://accounts.zoho.com/oauth/v2/auth", AccessTokenUri = "https://{accounts}/oauth/v2/token", RevokeTokenUri = "https://{accounts}/oauth/v2/token/revoke", UserInfoUri = "https://{accounts}/oauth/user/info", ScopeSeparator = ",", RefreshTokenUse = OAuth2RefreshTokenUse.Stays, AccessTokenLifetime = "PT1H", RevokedToken = OAuth2RevokedToken.RefreshToken, DefaultScopes = ["AaaServer.profile.READ"], ApiOrigins = ["https://{api}", "https://*.zoho.com", "https://*.zoho.eu", "https://*.zoho.in"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "Zoho-oauthtoken {access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2ErrorCode("invalid_code", "invalid_grant")]
[OAuth2ErrorCode("invalid_client_secret", "invalid_client")]
[OAuth2TokenField<Uri>("api_domain")]
[OAuth2EndpointParameter("accounts", Source = OAuth2EndpointParameterSource.Callback, Value = "us", Values = ["us=accounts.zoho.com", "eu=accounts.zoho.eu", "in=accounts.zoho.in", "au=accounts.zoho.com.au", "jp=accounts.zoho.jp", "cn=accounts.zoho.com.cn", "sa=accounts.zoho.sa", "uk=accounts.zoho.uk", "ca=accounts.zohocloud.ca"], From = "location")]
[OAuth2EndpointParameter("api", Source = OAuth2EndpointParameterSource.Callback, Value = "us", Values = ["us=www.zohoapis.com", "eu=www.zohoapis.eu", "in=www.zohoapis.in", "au=www.zohoapis.com.au", "jp=www.zohoapis.jp", "cn=www.zohoapis.com.cn", "sa=www.zohoapis.sa", "uk=www.zohoapis.uk", "ca=www.zohoapis.ca"], From = "location")]
[OAuth2Scope("AaaServer.profile.READ", Required = true, Name = "AaaServerProfileRead")]
[OAuth2Scope("Desk.basic.READ", Name = "DeskBasicRead")]
[OAuth2Scope("Desk.contacts.READ", Name = "DeskContactsRead")]
[OAuth2Scope("Desk.agents.READ", Name = "DeskAgentsRead")]
[OAuth2Scope("Desk.tickets.READ", Name = "DeskTicketsRead")]
[OAuth2Scope("Desk.tickets.UPDATE", Name = "DeskTicketsUpdate")]
[OAuth2Scope("Desk.webhooks.CREATE", Name = "DeskWebhooksCreate")]
[OAuth2Scope("Desk.webhooks.DELETE", Name = "DeskWebhooksDelete")]
[OAuth2Scope("ZohoCRM.modules.ALL", Name = "ZohoCRMModulesAll")]
[OAuth2Scope("Desk.articles.READ", Name = "DeskArticlesRead")]
[OAuth2Scope("ZohoCRM.users.all", Name = "ZohoCRMUsersAll")]
[OAuth2Scope("Desk.articles.CREATE", Name = "DeskArticlesCreate")]
[OAuth2Scope("Desk.articles.DELETE", Name = "DeskArticlesDelete")]
[OAuth2Scope("Desk.articles.UPDATE", Name = "DeskArticlesUpdate")]
[OAuth2Scope("Desk.basic.CREATE", Name = "DeskBasicCreate")]
[OAuth2Scope("Desk.contacts.CREATE", Name = "DeskContactsCreate")]
[OAuth2Scope("Desk.contacts.UPDATE", Name = "DeskContactsUpdate")]
[OAuth2Scope("Desk.contacts.WRITE", Name = "DeskContactsWrite")]
[OAuth2Scope("Desk.events.ALL", Name = "DeskEventsAll")]
[OAuth2Scope("Desk.organization.READ", Name = "DeskOrganizationRead")]
[OAuth2Scope("Desk.search.READ", Name = "DeskSearchRead")]
[OAuth2Scope("Desk.settings.ALL", Name = "DeskSettingsAll")]
[OAuth2Scope("Desk.tasks.ALL", Name = "DeskTasksAll")]
[OAuth2Scope("Desk.tickets.ALL", Name = "DeskTicketsAll")]
[OAuth2Scope("SDPOnDemand.assets.ALL", Name = "SDPOnDemandAssetsAll")]
[OAuth2Scope("SDPOnDemand.changes.ALL", Name = "SDPOnDemandChangesAll")]
[OAuth2Scope("SDPOnDemand.cmdb.ALL", Name = "SDPOnDemandCmdbAll")]
[OAuth2Scope("SDPOnDemand.contracts.ALL", Name = "SDPOnDemandContractsAll")]
[OAuth2Scope("SDPOnDemand.custommodule.ALL", Name = "SDPOnDemandCustommoduleAll")]
[OAuth2Scope("SDPOnDemand.general.ALL", Name = "SDPOnDemandGeneralAll")]
[OAuth2Scope("SDPOnDemand.problems.ALL", Name = "SDPOnDemandProblemsAll")]
[OAuth2Scope("SDPOnDemand.projects.ALL", Name = "SDPOnDemandProjectsAll")]
[OAuth2Scope("SDPOnDemand.purchases.ALL", Name = "SDPOnDemandPurchasesAll")]
[OAuth2Scope("SDPOnDemand.releases.ALL", Name = "SDPOnDemandReleasesAll")]
[OAuth2Scope("SDPOnDemand.requests.ALL", Name = "SDPOnDemandRequestsAll")]
[OAuth2Scope("SDPOnDemand.setup.ALL", Name = "SDPOnDemandSetupAll")]
[OAuth2Scope("SDPOnDemand.solutions.ALL", Name = "SDPOnDemandSolutionsAll")]
[OAuth2Scope("SDPOnDemand.users.ALL", Name = "SDPOnDemandUsersAll")]
[OAuth2Scope("VirtualOffice.accounts.READ", Name = "VirtualOfficeAccountsRead")]
[OAuth2Scope("VirtualOffice.filters.ALL", Name = "VirtualOfficeFiltersAll")]
[OAuth2Scope("VirtualOffice.folders.ALL", Name = "VirtualOfficeFoldersAll")]
[OAuth2Scope("VirtualOffice.messages.ALL", Name = "VirtualOfficeMessagesAll")]
[OAuth2Scope("VirtualOffice.ogwebhooks.ALL", Name = "VirtualOfficeOgwebhooksAll")]
[OAuth2Scope("VirtualOffice.tags.ALL", Name = "VirtualOfficeTagsAll")]
[OAuth2Scope("Zeptomail.metrics.read", Name = "ZeptomailMetricsRead")]
[OAuth2Scope("ZohoBigin.modules.ALL", Name = "ZohoBiginModulesAll")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "ZUID", Label = "Email")]
public partial class ZohoClient;

/// <summary>The client for Zoom.</summary>
[OAuth2Client(Alias = "zoom", DisplayName = "Zoom", AuthUri = "https://zoom.us/oauth/authorize", AccessTokenUri = "https://zoom.us/oauth/token", RevokeTokenUri = "https://zoom.us/oauth/revoke", UserInfoUri = "https://api.zoom.us/v2/users/me", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, AccessTokenLifetime = "PT1H", RefreshTokenLifetime = "P90D", ApiOrigins = ["https://api.zoom.us"])]
[OAuth2Scope("cloud_recording:delete:recording_file", Name = "CloudRecordingDeleteRecordingFile")]
[OAuth2Scope("cloud_recording:read:list_recording_files", Name = "CloudRecordingReadListRecordingFiles")]
[OAuth2Scope("cloud_recording:read:list_user_recordings", Name = "CloudRecordingReadListUserRecordings")]
[OAuth2Scope("meeting:delete:meeting", Name = "MeetingDeleteMeeting")]
[OAuth2Scope("meeting:master", Name = "MeetingMaster")]
[OAuth2Scope("meeting:read:admin", Name = "MeetingReadAdmin")]
[OAuth2Scope("meeting:read:list_meetings", Name = "MeetingReadListMeetings")]
[OAuth2Scope("meeting:read:meeting", Name = "MeetingReadMeeting")]
[OAuth2Scope("meeting:update:meeting", Name = "MeetingUpdateMeeting")]
[OAuth2Scope("meeting:write", Name = "MeetingWrite")]
[OAuth2Scope("meeting:write:admin", Name = "MeetingWriteAdmin")]
[OAuth2Scope("meeting:write:meeting", Name = "MeetingWriteMeeting")]
[OAuth2Scope("user:read", Name = "UserRead")]
[OAuth2Scope("user:read:admin", Name = "UserReadAdmin")]
[OAuth2Scope("user:read:user", Name = "UserReadUser")]
[OAuth2Scope("meeting:read:invitation", Name = "MeetingReadInvitation")]
[OAuth2Scope("meeting:read:list_past_participants", Name = "MeetingReadListPastParticipants")]
[OAuth2Scope("meeting:read", Name = "MeetingRead")]
[OAuth2Scope("user:read:email", Name = "UserReadEmail")]
[OAuth2Scope("user_info:read", Name = "UserInfoRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "pic_url")]
public partial class ZoomClient;
