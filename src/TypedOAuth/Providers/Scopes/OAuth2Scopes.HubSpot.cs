// Written from hubspot.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of HubSpot.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of HubSpot (<see href="https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth">documentation</see>).</summary>
    public static class HubSpot
    {
        /// <summary>Basic access, which every app needs (<c>oauth</c>).</summary>
        [Description("Basic access, which every app needs")]
        public const string OAuth = "oauth";

        /// <summary>Read contacts (<c>crm.objects.contacts.read</c>).</summary>
        [Description("Read contacts")]
        public const string CrmObjectsContactsRead = "crm.objects.contacts.read";

        /// <summary>Change contacts (<c>crm.objects.contacts.write</c>).</summary>
        [Description("Change contacts")]
        public const string CrmObjectsContactsWrite = "crm.objects.contacts.write";

        /// <summary>Read deals (<c>crm.objects.deals.read</c>).</summary>
        [Description("Read deals")]
        public const string CrmObjectsDealsRead = "crm.objects.deals.read";

        /// <summary>Change deals (<c>crm.objects.deals.write</c>).</summary>
        [Description("Change deals")]
        public const string CrmObjectsDealsWrite = "crm.objects.deals.write";

        /// <summary>Read companies (<c>crm.objects.companies.read</c>).</summary>
        [Description("Read companies")]
        public const string CrmObjectsCompaniesRead = "crm.objects.companies.read";

        /// <summary>Change companies (<c>crm.objects.companies.write</c>).</summary>
        [Description("Change companies")]
        public const string CrmObjectsCompaniesWrite = "crm.objects.companies.write";

        /// <summary>Read owners (<c>crm.objects.owners.read</c>).</summary>
        [Description("Read owners")]
        public const string CrmObjectsOwnersRead = "crm.objects.owners.read";

        /// <summary>Read and change forms (<c>forms</c>).</summary>
        [Description("Read and change forms")]
        public const string Forms = "forms";

        /// <summary>Read and change tickets (<c>tickets</c>).</summary>
        [Description("Read and change tickets")]
        public const string Tickets = "tickets";

        /// <summary>Manage workflows (<c>automation</c>).</summary>
        [Description("Manage workflows")]
        public const string Automation = "automation";

        /// <summary>Manage pages, blogs and emails (<c>content</c>).</summary>
        [Description("Manage pages, blogs and emails")]
        public const string Content = "content";

        /// <summary>Change lists (<c>crm.lists.write</c>).</summary>
        [Description("Change lists")]
        public const string CrmListsWrite = "crm.lists.write";

        /// <summary>Read custom objects (<c>crm.objects.custom.read</c>).</summary>
        [Description("Read custom objects")]
        public const string CrmObjectsCustomRead = "crm.objects.custom.read";

        /// <summary>Change custom objects (<c>crm.objects.custom.write</c>).</summary>
        [Description("Change custom objects")]
        public const string CrmObjectsCustomWrite = "crm.objects.custom.write";

        /// <summary>Read properties of deals (<c>crm.schemas.deals.read</c>).</summary>
        [Description("Read properties of deals")]
        public const string CrmSchemasDealsRead = "crm.schemas.deals.read";

        /// <summary>Manage files (<c>files</c>).</summary>
        [Description("Manage files")]
        public const string Files = "files";

        /// <summary>Read contents of sales emails (<c>sales-email-read</c>).</summary>
        [Description("Read contents of sales emails")]
        public const string SalesEmailRead = "sales-email-read";

        /// <summary>Read lists (<c>crm.lists.read</c>).</summary>
        [Description("Read lists")]
        public const string CrmListsRead = "crm.lists.read";

        /// <summary>Read leads (<c>crm.objects.leads.read</c>).</summary>
        [Description("Read leads")]
        public const string CrmObjectsLeadsRead = "crm.objects.leads.read";

        /// <summary>Change leads (<c>crm.objects.leads.write</c>).</summary>
        [Description("Change leads")]
        public const string CrmObjectsLeadsWrite = "crm.objects.leads.write";

        /// <summary>Read line items (<c>crm.objects.line_items.read</c>).</summary>
        [Description("Read line items")]
        public const string CrmObjectsLineItemsRead = "crm.objects.line_items.read";

        /// <summary>Read marketing events (<c>crm.objects.marketing_events.read</c>).</summary>
        [Description("Read marketing events")]
        public const string CrmObjectsMarketingEventsRead = "crm.objects.marketing_events.read";

        /// <summary>Read users in the CRM (<c>crm.objects.users.read</c>).</summary>
        [Description("Read users in the CRM")]
        public const string CrmObjectsUsersRead = "crm.objects.users.read";

        /// <summary>Read properties of companies (<c>crm.schemas.companies.read</c>).</summary>
        [Description("Read properties of companies")]
        public const string CrmSchemasCompaniesRead = "crm.schemas.companies.read";

        /// <summary>Read properties of contacts (<c>crm.schemas.contacts.read</c>).</summary>
        [Description("Read properties of contacts")]
        public const string CrmSchemasContactsRead = "crm.schemas.contacts.read";

        /// <summary>Read schemas of custom objects (<c>crm.schemas.custom.read</c>).</summary>
        [Description("Read schemas of custom objects")]
        public const string CrmSchemasCustomRead = "crm.schemas.custom.read";

        /// <summary>Read and change products and line items (<c>e-commerce</c>).</summary>
        [Description("Read and change products and line items")]
        public const string ECommerce = "e-commerce";

        /// <summary>Read and change HubDB tables (<c>hubdb</c>).</summary>
        [Description("Read and change HubDB tables")]
        public const string HubDb = "hubdb";

        /// <summary>Read users and permissions (<c>settings.users.read</c>).</summary>
        [Description("Read users and permissions")]
        public const string SettingsUsersRead = "settings.users.read";

        /// <summary>Create timeline events (<c>timeline</c>).</summary>
        [Description("Create timeline events")]
        public const string Timeline = "timeline";

        /// <summary>Send transactional email (<c>transactional-email</c>).</summary>
        [Description("Send transactional email")]
        public const string TransactionalEmail = "transactional-email";

        /// <summary>Read currencies (<c>settings.currencies.read</c>).</summary>
        [Description("Read currencies")]
        public const string SettingsCurrenciesRead = "settings.currencies.read";

        /// <summary>Read business units (<c>business_units_view.read</c>).</summary>
        [Description("Read business units")]
        public const string BusinessUnitsViewRead = "business_units_view.read";

        /// <summary>Read and change contacts, companies and deals (old) (<c>contacts</c>).</summary>
        [Description("Read and change contacts, companies and deals (old)")]
        public const string Contacts = "contacts";

        /// <summary>Read conversations (<c>conversations.read</c>).</summary>
        [Description("Read conversations")]
        public const string ConversationsRead = "conversations.read";

        /// <summary>Create identification tokens for signed-in visitors (<c>conversations.visitor_identification.tokens.create</c>).</summary>
        [Description("Create identification tokens for signed-in visitors")]
        public const string ConversationsVisitorIdentificationTokensCreate = "conversations.visitor_identification.tokens.create";

        /// <summary>Import CRM data (<c>crm.import</c>).</summary>
        [Description("Import CRM data")]
        public const string CrmImport = "crm.import";

        /// <summary>Read appointments (<c>crm.objects.appointments.read</c>).</summary>
        [Description("Read appointments")]
        public const string CrmObjectsAppointmentsRead = "crm.objects.appointments.read";

        /// <summary>Change appointments (<c>crm.objects.appointments.write</c>).</summary>
        [Description("Change appointments")]
        public const string CrmObjectsAppointmentsWrite = "crm.objects.appointments.write";

        /// <summary>Read shopping carts (<c>crm.objects.carts.read</c>).</summary>
        [Description("Read shopping carts")]
        public const string CrmObjectsCartsRead = "crm.objects.carts.read";

        /// <summary>Read feedback submissions (<c>crm.objects.feedback_submissions.read</c>).</summary>
        [Description("Read feedback submissions")]
        public const string CrmObjectsFeedbackSubmissionsRead = "crm.objects.feedback_submissions.read";

        /// <summary>Change line items (<c>crm.objects.line_items.write</c>).</summary>
        [Description("Change line items")]
        public const string CrmObjectsLineItemsWrite = "crm.objects.line_items.write";

        /// <summary>Change marketing events (<c>crm.objects.marketing_events.write</c>).</summary>
        [Description("Change marketing events")]
        public const string CrmObjectsMarketingEventsWrite = "crm.objects.marketing_events.write";

        /// <summary>Read quotes (<c>crm.objects.quotes.read</c>).</summary>
        [Description("Read quotes")]
        public const string CrmObjectsQuotesRead = "crm.objects.quotes.read";

        /// <summary>Change users in the CRM (<c>crm.objects.users.write</c>).</summary>
        [Description("Change users in the CRM")]
        public const string CrmObjectsUsersWrite = "crm.objects.users.write";

        /// <summary>Change properties of contacts (<c>crm.schemas.contacts.write</c>).</summary>
        [Description("Change properties of contacts")]
        public const string CrmSchemasContactsWrite = "crm.schemas.contacts.write";

        /// <summary>Change properties of deals (<c>crm.schemas.deals.write</c>).</summary>
        [Description("Change properties of deals")]
        public const string CrmSchemasDealsWrite = "crm.schemas.deals.write";

        /// <summary>Read schemas of line items (<c>crm.schemas.line_items.read</c>).</summary>
        [Description("Read schemas of line items")]
        public const string CrmSchemasLineItemsRead = "crm.schemas.line_items.read";

        /// <summary>Read hidden files (<c>files.ui_hidden.read</c>).</summary>
        [Description("Read hidden files")]
        public const string FilesUiHiddenRead = "files.ui_hidden.read";

        /// <summary>Read meeting links (<c>scheduler.meetings.meeting-link.read</c>).</summary>
        [Description("Read meeting links")]
        public const string SchedulerMeetingsMeetingLinkRead = "scheduler.meetings.meeting-link.read";

        /// <summary>Use the social media API (<c>social</c>).</summary>
        [Description("Use the social media API")]
        public const string Social = "social";

        /// <summary>Read security information of the account (<c>account-info.security.read</c>).</summary>
        [Description("Read security information of the account")]
        public const string AccountInfoSecurityRead = "account-info.security.read";

        /// <summary>Send behavioral events (<c>analytics.behavioral_events.send</c>).</summary>
        [Description("Send behavioral events")]
        public const string AnalyticsBehavioralEventsSend = "analytics.behavioral_events.send";

        /// <summary>Enroll contacts in sequences (<c>automation.sequences.enrollments.write</c>).</summary>
        [Description("Enroll contacts in sequences")]
        public const string AutomationSequencesEnrollmentsWrite = "automation.sequences.enrollments.write";

        /// <summary>Read sequences (<c>automation.sequences.read</c>).</summary>
        [Description("Read sequences")]
        public const string AutomationSequencesRead = "automation.sequences.read";

        /// <summary>Read and change definitions of behavioral events (<c>behavioral_events.event_definitions.read_write</c>).</summary>
        [Description("Read and change definitions of behavioral events")]
        public const string BehavioralEventsEventDefinitionsReadWrite = "behavioral_events.event_definitions.read_write";

        /// <summary>Read CMS domains (<c>cms.domains.read</c>).</summary>
        [Description("Read CMS domains")]
        public const string CmsDomainsRead = "cms.domains.read";

        /// <summary>Change CMS domains (<c>cms.domains.write</c>).</summary>
        [Description("Change CMS domains")]
        public const string CmsDomainsWrite = "cms.domains.write";

        /// <summary>Change billing settings (<c>settings.billing.write</c>).</summary>
        [Description("Change billing settings")]
        public const string SettingsBillingWrite = "settings.billing.write";

        /// <summary>Read teams of users (<c>settings.users.teams.read</c>).</summary>
        [Description("Read teams of users")]
        public const string SettingsUsersTeamsRead = "settings.users.teams.read";

        /// <summary>Use the accounting extension (<c>accounting</c>).</summary>
        [Description("Use the accounting extension")]
        public const string Accounting = "accounting";

        /// <summary>Manage custom workflow actions (<c>actions</c>).</summary>
        [Description("Manage custom workflow actions")]
        public const string Actions = "actions";
    }
}
