// Written from gong.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Gong.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gong (<see href="https://help.gong.io/hc/en-us/articles/13944551222157-Create-an-app-for-Gong">documentation</see>).</summary>
    public static class Gong
    {
        /// <summary>The scope (<c>api:calls:create</c>).</summary>
        public const string ApiCallsCreate = "api:calls:create";

        /// <summary>The scope (<c>api:calls:read:basic</c>).</summary>
        public const string ApiCallsReadBasic = "api:calls:read:basic";

        /// <summary>The scope (<c>api:calls:read:extensive</c>).</summary>
        public const string ApiCallsReadExtensive = "api:calls:read:extensive";

        /// <summary>The scope (<c>api:calls:read:media-url</c>).</summary>
        public const string ApiCallsReadMediaUrl = "api:calls:read:media-url";

        /// <summary>The scope (<c>api:calls:read:transcript</c>).</summary>
        public const string ApiCallsReadTranscript = "api:calls:read:transcript";

        /// <summary>The scope (<c>api:crm-calls:manual-association:read</c>).</summary>
        public const string ApiCrmCallsManualAssociationRead = "api:crm-calls:manual-association:read";

        /// <summary>The scope (<c>api:crm:get-objects</c>).</summary>
        public const string ApiCrmGetObjects = "api:crm:get-objects";

        /// <summary>The scope (<c>api:crm:integration:delete</c>).</summary>
        public const string ApiCrmIntegrationDelete = "api:crm:integration:delete";

        /// <summary>The scope (<c>api:crm:integration:register</c>).</summary>
        public const string ApiCrmIntegrationRegister = "api:crm:integration:register";

        /// <summary>The scope (<c>api:crm:integrations:read</c>).</summary>
        public const string ApiCrmIntegrationsRead = "api:crm:integrations:read";

        /// <summary>The scope (<c>api:crm:schema</c>).</summary>
        public const string ApiCrmSchema = "api:crm:schema";

        /// <summary>The scope (<c>api:crm:upload</c>).</summary>
        public const string ApiCrmUpload = "api:crm:upload";

        /// <summary>The scope (<c>api:data-privacy:delete</c>).</summary>
        public const string ApiDataPrivacyDelete = "api:data-privacy:delete";

        /// <summary>The scope (<c>api:data-privacy:read</c>).</summary>
        public const string ApiDataPrivacyRead = "api:data-privacy:read";

        /// <summary>The scope (<c>api:digital-interactions:write</c>).</summary>
        public const string ApiDigitalInteractionsWrite = "api:digital-interactions:write";

        /// <summary>The scope (<c>api:engagement-data:write</c>).</summary>
        public const string ApiEngagementDataWrite = "api:engagement-data:write";

        /// <summary>The scope (<c>api:flows:read</c>).</summary>
        public const string ApiFlowsRead = "api:flows:read";

        /// <summary>The scope (<c>api:flows:write</c>).</summary>
        public const string ApiFlowsWrite = "api:flows:write";

        /// <summary>The scope (<c>api:integration-settings:write</c>).</summary>
        public const string ApiIntegrationSettingsWrite = "api:integration-settings:write";

        /// <summary>The scope (<c>api:library:read</c>).</summary>
        public const string ApiLibraryRead = "api:library:read";

        /// <summary>The scope (<c>api:logs:read</c>).</summary>
        public const string ApiLogsRead = "api:logs:read";

        /// <summary>The scope (<c>api:meetings:integration:status</c>).</summary>
        public const string ApiMeetingsIntegrationStatus = "api:meetings:integration:status";

        /// <summary>The scope (<c>api:meetings:user:create</c>).</summary>
        public const string ApiMeetingsUserCreate = "api:meetings:user:create";

        /// <summary>The scope (<c>api:meetings:user:delete</c>).</summary>
        public const string ApiMeetingsUserDelete = "api:meetings:user:delete";

        /// <summary>The scope (<c>api:meetings:user:update</c>).</summary>
        public const string ApiMeetingsUserUpdate = "api:meetings:user:update";

        /// <summary>The scope (<c>api:permission-profile:read</c>).</summary>
        public const string ApiPermissionProfileRead = "api:permission-profile:read";

        /// <summary>The scope (<c>api:permission-profile:write</c>).</summary>
        public const string ApiPermissionProfileWrite = "api:permission-profile:write";

        /// <summary>The scope (<c>api:provisioning:read</c>).</summary>
        public const string ApiProvisioningRead = "api:provisioning:read";

        /// <summary>The scope (<c>api:provisioning:read-write</c>).</summary>
        public const string ApiProvisioningReadWrite = "api:provisioning:read-write";

        /// <summary>The scope (<c>api:settings:scorecards:read</c>).</summary>
        public const string ApiSettingsScorecardsRead = "api:settings:scorecards:read";

        /// <summary>The scope (<c>api:settings:trackers:read</c>).</summary>
        public const string ApiSettingsTrackersRead = "api:settings:trackers:read";

        /// <summary>The scope (<c>api:stats:interaction</c>).</summary>
        public const string ApiStatsInteraction = "api:stats:interaction";

        /// <summary>The scope (<c>api:stats:scorecards</c>).</summary>
        public const string ApiStatsScorecards = "api:stats:scorecards";

        /// <summary>The scope (<c>api:stats:user-actions</c>).</summary>
        public const string ApiStatsUserActions = "api:stats:user-actions";

        /// <summary>The scope (<c>api:stats:user-actions:detailed</c>).</summary>
        public const string ApiStatsUserActionsDetailed = "api:stats:user-actions:detailed";

        /// <summary>The scope (<c>api:users:read</c>).</summary>
        public const string ApiUsersRead = "api:users:read";

        /// <summary>The scope (<c>api:workspaces:read</c>).</summary>
        public const string ApiWorkspacesRead = "api:workspaces:read";
    }
}
