// Written from pagerduty.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PagerDuty.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PagerDuty (<see href="https://developer.pagerduty.com/docs/dd91fbd09a1a1-register-an-app">documentation</see>).</summary>
    public static class PagerDuty
    {
        /// <summary>Read abilities (<c>abilities.read</c>).</summary>
        [Description("Read abilities")]
        public const string AbilitiesRead = "abilities.read";

        /// <summary>Read add-ons (<c>addons.read</c>).</summary>
        [Description("Read add-ons")]
        public const string AddonsRead = "addons.read";

        /// <summary>Change add-ons (<c>addons.write</c>).</summary>
        [Description("Change add-ons")]
        public const string AddonsWrite = "addons.write";

        /// <summary>Read analytics (<c>analytics.read</c>).</summary>
        [Description("Read analytics")]
        public const string AnalyticsRead = "analytics.read";

        /// <summary>Change analytics (<c>analytics.write</c>).</summary>
        [Description("Change analytics")]
        public const string AnalyticsWrite = "analytics.write";

        /// <summary>Read audit records (<c>audit_records.read</c>).</summary>
        [Description("Read audit records")]
        public const string AuditRecordsRead = "audit_records.read";

        /// <summary>Read change events (<c>change_events.read</c>).</summary>
        [Description("Read change events")]
        public const string ChangeEventsRead = "change_events.read";

        /// <summary>Send change events (<c>change_events.write</c>).</summary>
        [Description("Send change events")]
        public const string ChangeEventsWrite = "change_events.write";

        /// <summary>Read contextual data (<c>contextual_data.read</c>).</summary>
        [Description("Read contextual data")]
        public const string ContextualDataRead = "contextual_data.read";

        /// <summary>Change contextual data (<c>contextual_data.write</c>).</summary>
        [Description("Change contextual data")]
        public const string ContextualDataWrite = "contextual_data.write";

        /// <summary>Read custom fields (<c>custom_fields.read</c>).</summary>
        [Description("Read custom fields")]
        public const string CustomFieldsRead = "custom_fields.read";

        /// <summary>Change custom fields (<c>custom_fields.write</c>).</summary>
        [Description("Change custom fields")]
        public const string CustomFieldsWrite = "custom_fields.write";

        /// <summary>Read escalation policies (<c>escalation_policies.read</c>).</summary>
        [Description("Read escalation policies")]
        public const string EscalationPoliciesRead = "escalation_policies.read";

        /// <summary>Change escalation policies (<c>escalation_policies.write</c>).</summary>
        [Description("Change escalation policies")]
        public const string EscalationPoliciesWrite = "escalation_policies.write";

        /// <summary>Read event orchestrations (<c>event_orchestrations.read</c>).</summary>
        [Description("Read event orchestrations")]
        public const string EventOrchestrationsRead = "event_orchestrations.read";

        /// <summary>Change event orchestrations (<c>event_orchestrations.write</c>).</summary>
        [Description("Change event orchestrations")]
        public const string EventOrchestrationsWrite = "event_orchestrations.write";

        /// <summary>Read event rules (<c>event_rules.read</c>).</summary>
        [Description("Read event rules")]
        public const string EventRulesRead = "event_rules.read";

        /// <summary>Change event rules (<c>event_rules.write</c>).</summary>
        [Description("Change event rules")]
        public const string EventRulesWrite = "event_rules.write";

        /// <summary>Read extension schemas (<c>extension_schemas.read</c>).</summary>
        [Description("Read extension schemas")]
        public const string ExtensionSchemasRead = "extension_schemas.read";

        /// <summary>Read extensions (<c>extensions.read</c>).</summary>
        [Description("Read extensions")]
        public const string ExtensionsRead = "extensions.read";

        /// <summary>Change extensions (<c>extensions.write</c>).</summary>
        [Description("Change extensions")]
        public const string ExtensionsWrite = "extensions.write";

        /// <summary>Read an incident (<c>incident.read</c>).</summary>
        [Description("Read an incident")]
        public const string IncidentRead = "incident.read";

        /// <summary>Read incident types (<c>incident_types.read</c>).</summary>
        [Description("Read incident types")]
        public const string IncidentTypesRead = "incident_types.read";

        /// <summary>Change incident types (<c>incident_types.write</c>).</summary>
        [Description("Change incident types")]
        public const string IncidentTypesWrite = "incident_types.write";

        /// <summary>Read incident workflows (<c>incident_workflows.read</c>).</summary>
        [Description("Read incident workflows")]
        public const string IncidentWorkflowsRead = "incident_workflows.read";

        /// <summary>Change incident workflows (<c>incident_workflows.write</c>).</summary>
        [Description("Change incident workflows")]
        public const string IncidentWorkflowsWrite = "incident_workflows.write";

        /// <summary>Start incident workflows (<c>incident_workflows:instances.write</c>).</summary>
        [Description("Start incident workflows")]
        public const string IncidentWorkflowsInstancesWrite = "incident_workflows:instances.write";

        /// <summary>Read incidents (<c>incidents.read</c>).</summary>
        [Description("Read incidents")]
        public const string IncidentsRead = "incidents.read";

        /// <summary>Change incidents (<c>incidents.write</c>).</summary>
        [Description("Change incidents")]
        public const string IncidentsWrite = "incidents.write";

        /// <summary>Read lists of allowed IP addresses (<c>ip_allow_lists.read</c>).</summary>
        [Description("Read lists of allowed IP addresses")]
        public const string IpAllowListsRead = "ip_allow_lists.read";

        /// <summary>Change lists of allowed IP addresses (<c>ip_allow_lists.write</c>).</summary>
        [Description("Change lists of allowed IP addresses")]
        public const string IpAllowListsWrite = "ip_allow_lists.write";

        /// <summary>Read Jira Cloud accounts (<c>jira_cloud_accounts.read</c>).</summary>
        [Description("Read Jira Cloud accounts")]
        public const string JiraCloudAccountsRead = "jira_cloud_accounts.read";

        /// <summary>Read Jira Cloud rules (<c>jira_cloud_rules.read</c>).</summary>
        [Description("Read Jira Cloud rules")]
        public const string JiraCloudRulesRead = "jira_cloud_rules.read";

        /// <summary>Change Jira Cloud rules (<c>jira_cloud_rules.write</c>).</summary>
        [Description("Change Jira Cloud rules")]
        public const string JiraCloudRulesWrite = "jira_cloud_rules.write";

        /// <summary>Read licenses (<c>licenses.read</c>).</summary>
        [Description("Read licenses")]
        public const string LicensesRead = "licenses.read";

        /// <summary>Read OAuth delegations (<c>oauth_delegations.read</c>).</summary>
        [Description("Read OAuth delegations")]
        public const string OauthDelegationsRead = "oauth_delegations.read";

        /// <summary>Change OAuth delegations (<c>oauth_delegations.write</c>).</summary>
        [Description("Change OAuth delegations")]
        public const string OauthDelegationsWrite = "oauth_delegations.write";

        /// <summary>Read on-call shifts (<c>oncalls.read</c>).</summary>
        [Description("Read on-call shifts")]
        public const string OncallsRead = "oncalls.read";

        /// <summary>Read priorities (<c>priorities.read</c>).</summary>
        [Description("Read priorities")]
        public const string PrioritiesRead = "priorities.read";

        /// <summary>Read recommendations (<c>recommendations.read</c>).</summary>
        [Description("Read recommendations")]
        public const string RecommendationsRead = "recommendations.read";
    }
}
