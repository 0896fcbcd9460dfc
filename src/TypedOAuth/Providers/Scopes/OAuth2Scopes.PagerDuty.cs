// Written from pagerduty.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of PagerDuty.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PagerDuty (<see href="https://developer.pagerduty.com/docs/dd91fbd09a1a1-register-an-app">documentation</see>).</summary>
    public static class PagerDuty
    {
        /// <summary>The scope (<c>abilities.read</c>).</summary>
        public const string AbilitiesRead = "abilities.read";

        /// <summary>The scope (<c>addons.read</c>).</summary>
        public const string AddonsRead = "addons.read";

        /// <summary>The scope (<c>addons.write</c>).</summary>
        public const string AddonsWrite = "addons.write";

        /// <summary>The scope (<c>analytics.read</c>).</summary>
        public const string AnalyticsRead = "analytics.read";

        /// <summary>The scope (<c>analytics.write</c>).</summary>
        public const string AnalyticsWrite = "analytics.write";

        /// <summary>The scope (<c>audit_records.read</c>).</summary>
        public const string AuditRecordsRead = "audit_records.read";

        /// <summary>The scope (<c>change_events.read</c>).</summary>
        public const string ChangeEventsRead = "change_events.read";

        /// <summary>The scope (<c>change_events.write</c>).</summary>
        public const string ChangeEventsWrite = "change_events.write";

        /// <summary>The scope (<c>contextual_data.read</c>).</summary>
        public const string ContextualDataRead = "contextual_data.read";

        /// <summary>The scope (<c>contextual_data.write</c>).</summary>
        public const string ContextualDataWrite = "contextual_data.write";

        /// <summary>The scope (<c>custom_fields.read</c>).</summary>
        public const string CustomFieldsRead = "custom_fields.read";

        /// <summary>The scope (<c>custom_fields.write</c>).</summary>
        public const string CustomFieldsWrite = "custom_fields.write";

        /// <summary>The scope (<c>escalation_policies.read</c>).</summary>
        public const string EscalationPoliciesRead = "escalation_policies.read";

        /// <summary>The scope (<c>escalation_policies.write</c>).</summary>
        public const string EscalationPoliciesWrite = "escalation_policies.write";

        /// <summary>The scope (<c>event_orchestrations.read</c>).</summary>
        public const string EventOrchestrationsRead = "event_orchestrations.read";

        /// <summary>The scope (<c>event_orchestrations.write</c>).</summary>
        public const string EventOrchestrationsWrite = "event_orchestrations.write";

        /// <summary>The scope (<c>event_rules.read</c>).</summary>
        public const string EventRulesRead = "event_rules.read";

        /// <summary>The scope (<c>event_rules.write</c>).</summary>
        public const string EventRulesWrite = "event_rules.write";

        /// <summary>The scope (<c>extension_schemas.read</c>).</summary>
        public const string ExtensionSchemasRead = "extension_schemas.read";

        /// <summary>The scope (<c>extensions.read</c>).</summary>
        public const string ExtensionsRead = "extensions.read";

        /// <summary>The scope (<c>extensions.write</c>).</summary>
        public const string ExtensionsWrite = "extensions.write";

        /// <summary>The scope (<c>incident.read</c>).</summary>
        public const string IncidentRead = "incident.read";

        /// <summary>The scope (<c>incident_types.read</c>).</summary>
        public const string IncidentTypesRead = "incident_types.read";

        /// <summary>The scope (<c>incident_types.write</c>).</summary>
        public const string IncidentTypesWrite = "incident_types.write";

        /// <summary>The scope (<c>incident_workflows.read</c>).</summary>
        public const string IncidentWorkflowsRead = "incident_workflows.read";

        /// <summary>The scope (<c>incident_workflows.write</c>).</summary>
        public const string IncidentWorkflowsWrite = "incident_workflows.write";

        /// <summary>The scope (<c>incident_workflows:instances.write</c>).</summary>
        public const string IncidentWorkflowsInstancesWrite = "incident_workflows:instances.write";

        /// <summary>The scope (<c>incidents.read</c>).</summary>
        public const string IncidentsRead = "incidents.read";

        /// <summary>The scope (<c>incidents.write</c>).</summary>
        public const string IncidentsWrite = "incidents.write";

        /// <summary>The scope (<c>ip_allow_lists.read</c>).</summary>
        public const string IpAllowListsRead = "ip_allow_lists.read";

        /// <summary>The scope (<c>ip_allow_lists.write</c>).</summary>
        public const string IpAllowListsWrite = "ip_allow_lists.write";

        /// <summary>The scope (<c>jira_cloud_accounts.read</c>).</summary>
        public const string JiraCloudAccountsRead = "jira_cloud_accounts.read";

        /// <summary>The scope (<c>jira_cloud_rules.read</c>).</summary>
        public const string JiraCloudRulesRead = "jira_cloud_rules.read";

        /// <summary>The scope (<c>jira_cloud_rules.write</c>).</summary>
        public const string JiraCloudRulesWrite = "jira_cloud_rules.write";

        /// <summary>The scope (<c>licenses.read</c>).</summary>
        public const string LicensesRead = "licenses.read";

        /// <summary>The scope (<c>oauth_delegations.read</c>).</summary>
        public const string OauthDelegationsRead = "oauth_delegations.read";

        /// <summary>The scope (<c>oauth_delegations.write</c>).</summary>
        public const string OauthDelegationsWrite = "oauth_delegations.write";

        /// <summary>The scope (<c>oncalls.read</c>).</summary>
        public const string OncallsRead = "oncalls.read";

        /// <summary>The scope (<c>priorities.read</c>).</summary>
        public const string PrioritiesRead = "priorities.read";

        /// <summary>The scope (<c>recommendations.read</c>).</summary>
        public const string RecommendationsRead = "recommendations.read";
    }
}
