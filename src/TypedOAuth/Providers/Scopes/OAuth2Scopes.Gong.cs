// Written from gong.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Gong.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gong (<see href="https://help.gong.io/docs/create-an-app-for-gong">documentation</see>).</summary>
    public static class Gong
    {
        /// <summary>Create calls (<c>api:calls:create</c>).</summary>
        [Description("Create calls")]
        public const string ApiCallsCreate = "api:calls:create";

        /// <summary>Read basic data of calls (<c>api:calls:read:basic</c>).</summary>
        [Description("Read basic data of calls")]
        public const string ApiCallsReadBasic = "api:calls:read:basic";

        /// <summary>Read details of calls (<c>api:calls:read:extensive</c>).</summary>
        [Description("Read details of calls")]
        public const string ApiCallsReadExtensive = "api:calls:read:extensive";

        /// <summary>Read addresses of recordings (<c>api:calls:read:media-url</c>).</summary>
        [Description("Read addresses of recordings")]
        public const string ApiCallsReadMediaUrl = "api:calls:read:media-url";

        /// <summary>Read transcripts of calls (<c>api:calls:read:transcript</c>).</summary>
        [Description("Read transcripts of calls")]
        public const string ApiCallsReadTranscript = "api:calls:read:transcript";

        /// <summary>Read calls that were assigned to CRM objects manually (<c>api:crm-calls:manual-association:read</c>).</summary>
        [Description("Read calls that were assigned to CRM objects manually")]
        public const string ApiCrmCallsManualAssociationRead = "api:crm-calls:manual-association:read";

        /// <summary>Read CRM objects (<c>api:crm:get-objects</c>).</summary>
        [Description("Read CRM objects")]
        public const string ApiCrmGetObjects = "api:crm:get-objects";

        /// <summary>Delete the CRM integration (<c>api:crm:integration:delete</c>).</summary>
        [Description("Delete the CRM integration")]
        public const string ApiCrmIntegrationDelete = "api:crm:integration:delete";

        /// <summary>Register a CRM integration (<c>api:crm:integration:register</c>).</summary>
        [Description("Register a CRM integration")]
        public const string ApiCrmIntegrationRegister = "api:crm:integration:register";

        /// <summary>Read CRM integrations (<c>api:crm:integrations:read</c>).</summary>
        [Description("Read CRM integrations")]
        public const string ApiCrmIntegrationsRead = "api:crm:integrations:read";

        /// <summary>Read and change the CRM schema (<c>api:crm:schema</c>).</summary>
        [Description("Read and change the CRM schema")]
        public const string ApiCrmSchema = "api:crm:schema";

        /// <summary>Upload CRM objects (<c>api:crm:upload</c>).</summary>
        [Description("Upload CRM objects")]
        public const string ApiCrmUpload = "api:crm:upload";

        /// <summary>Erase data of people (<c>api:data-privacy:delete</c>).</summary>
        [Description("Erase data of people")]
        public const string ApiDataPrivacyDelete = "api:data-privacy:delete";

        /// <summary>Read data of people (<c>api:data-privacy:read</c>).</summary>
        [Description("Read data of people")]
        public const string ApiDataPrivacyRead = "api:data-privacy:read";

        /// <summary>Add digital interactions (<c>api:digital-interactions:write</c>).</summary>
        [Description("Add digital interactions")]
        public const string ApiDigitalInteractionsWrite = "api:digital-interactions:write";

        /// <summary>Add engagement data (<c>api:engagement-data:write</c>).</summary>
        [Description("Add engagement data")]
        public const string ApiEngagementDataWrite = "api:engagement-data:write";

        /// <summary>Read flows (<c>api:flows:read</c>).</summary>
        [Description("Read flows")]
        public const string ApiFlowsRead = "api:flows:read";

        /// <summary>Change flows (<c>api:flows:write</c>).</summary>
        [Description("Change flows")]
        public const string ApiFlowsWrite = "api:flows:write";

        /// <summary>Change integration settings (<c>api:integration-settings:write</c>).</summary>
        [Description("Change integration settings")]
        public const string ApiIntegrationSettingsWrite = "api:integration-settings:write";

        /// <summary>Read the library of calls (<c>api:library:read</c>).</summary>
        [Description("Read the library of calls")]
        public const string ApiLibraryRead = "api:library:read";

        /// <summary>Read logs (<c>api:logs:read</c>).</summary>
        [Description("Read logs")]
        public const string ApiLogsRead = "api:logs:read";

        /// <summary>Read the status of the meeting integration (<c>api:meetings:integration:status</c>).</summary>
        [Description("Read the status of the meeting integration")]
        public const string ApiMeetingsIntegrationStatus = "api:meetings:integration:status";

        /// <summary>Create meetings (<c>api:meetings:user:create</c>).</summary>
        [Description("Create meetings")]
        public const string ApiMeetingsUserCreate = "api:meetings:user:create";

        /// <summary>Delete meetings (<c>api:meetings:user:delete</c>).</summary>
        [Description("Delete meetings")]
        public const string ApiMeetingsUserDelete = "api:meetings:user:delete";

        /// <summary>Change meetings (<c>api:meetings:user:update</c>).</summary>
        [Description("Change meetings")]
        public const string ApiMeetingsUserUpdate = "api:meetings:user:update";

        /// <summary>Read permission profiles (<c>api:permission-profile:read</c>).</summary>
        [Description("Read permission profiles")]
        public const string ApiPermissionProfileRead = "api:permission-profile:read";

        /// <summary>Change permission profiles (<c>api:permission-profile:write</c>).</summary>
        [Description("Change permission profiles")]
        public const string ApiPermissionProfileWrite = "api:permission-profile:write";

        /// <summary>Read provisioned users (<c>api:provisioning:read</c>).</summary>
        [Description("Read provisioned users")]
        public const string ApiProvisioningRead = "api:provisioning:read";

        /// <summary>Read and change provisioned users (<c>api:provisioning:read-write</c>).</summary>
        [Description("Read and change provisioned users")]
        public const string ApiProvisioningReadWrite = "api:provisioning:read-write";

        /// <summary>Read scorecards (<c>api:settings:scorecards:read</c>).</summary>
        [Description("Read scorecards")]
        public const string ApiSettingsScorecardsRead = "api:settings:scorecards:read";

        /// <summary>Read trackers (<c>api:settings:trackers:read</c>).</summary>
        [Description("Read trackers")]
        public const string ApiSettingsTrackersRead = "api:settings:trackers:read";

        /// <summary>Read interaction statistics (<c>api:stats:interaction</c>).</summary>
        [Description("Read interaction statistics")]
        public const string ApiStatsInteraction = "api:stats:interaction";

        /// <summary>Read scorecard statistics (<c>api:stats:scorecards</c>).</summary>
        [Description("Read scorecard statistics")]
        public const string ApiStatsScorecards = "api:stats:scorecards";

        /// <summary>Read statistics of user actions (<c>api:stats:user-actions</c>).</summary>
        [Description("Read statistics of user actions")]
        public const string ApiStatsUserActions = "api:stats:user-actions";

        /// <summary>Read detailed statistics of user actions (<c>api:stats:user-actions:detailed</c>).</summary>
        [Description("Read detailed statistics of user actions")]
        public const string ApiStatsUserActionsDetailed = "api:stats:user-actions:detailed";

        /// <summary>Read users (<c>api:users:read</c>).</summary>
        [Description("Read users")]
        public const string ApiUsersRead = "api:users:read";

        /// <summary>Read workspaces (<c>api:workspaces:read</c>).</summary>
        [Description("Read workspaces")]
        public const string ApiWorkspacesRead = "api:workspaces:read";
    }
}
