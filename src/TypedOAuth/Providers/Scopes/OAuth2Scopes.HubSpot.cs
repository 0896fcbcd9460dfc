// Written from hubspot.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of HubSpot.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of HubSpot (<see href="https://developers.hubspot.com/docs/api/oauth-quickstart-guide">documentation</see>).</summary>
    public static class HubSpot
    {
        /// <summary>Needed by every app (<c>oauth</c>).</summary>
        [Description("Needed by every app")]
        public const string Oauth = "oauth";

        /// <summary>Contacts (<c>crm.objects.contacts.read</c>).</summary>
        [Description("Contacts")]
        public const string CrmObjectsContactsRead = "crm.objects.contacts.read";

        /// <summary>Contacts, change (<c>crm.objects.contacts.write</c>).</summary>
        [Description("Contacts, change")]
        public const string CrmObjectsContactsWrite = "crm.objects.contacts.write";

        /// <summary>Deals (<c>crm.objects.deals.read</c>).</summary>
        [Description("Deals")]
        public const string CrmObjectsDealsRead = "crm.objects.deals.read";

        /// <summary>Deals, change (<c>crm.objects.deals.write</c>).</summary>
        [Description("Deals, change")]
        public const string CrmObjectsDealsWrite = "crm.objects.deals.write";

        /// <summary>Companies (<c>crm.objects.companies.read</c>).</summary>
        [Description("Companies")]
        public const string CrmObjectsCompaniesRead = "crm.objects.companies.read";

        /// <summary>Companies, change (<c>crm.objects.companies.write</c>).</summary>
        [Description("Companies, change")]
        public const string CrmObjectsCompaniesWrite = "crm.objects.companies.write";

        /// <summary>Owners (<c>crm.objects.owners.read</c>).</summary>
        [Description("Owners")]
        public const string CrmObjectsOwnersRead = "crm.objects.owners.read";

        /// <summary>Forms (<c>forms</c>).</summary>
        [Description("Forms")]
        public const string Forms = "forms";

        /// <summary>Tickets (<c>tickets</c>).</summary>
        [Description("Tickets")]
        public const string Tickets = "tickets";

        /// <summary>Workflows (<c>automation</c>).</summary>
        [Description("Workflows")]
        public const string Automation = "automation";

        /// <summary>Pages, blogs and e-mails (<c>content</c>).</summary>
        [Description("Pages, blogs and e-mails")]
        public const string Content = "content";

        /// <summary>Lists, change (<c>crm.lists.write</c>).</summary>
        [Description("Lists, change")]
        public const string CrmListsWrite = "crm.lists.write";

        /// <summary>Custom objects (<c>crm.objects.custom.read</c>).</summary>
        [Description("Custom objects")]
        public const string CrmObjectsCustomRead = "crm.objects.custom.read";

        /// <summary>Custom objects, change (<c>crm.objects.custom.write</c>).</summary>
        [Description("Custom objects, change")]
        public const string CrmObjectsCustomWrite = "crm.objects.custom.write";

        /// <summary>Properties of deals (<c>crm.schemas.deals.read</c>).</summary>
        [Description("Properties of deals")]
        public const string CrmSchemasDealsRead = "crm.schemas.deals.read";

        /// <summary>Files (<c>files</c>).</summary>
        [Description("Files")]
        public const string Files = "files";

        /// <summary>Contents of sales e-mails (<c>sales-email-read</c>).</summary>
        [Description("Contents of sales e-mails")]
        public const string SalesEmailRead = "sales-email-read";

        /// <summary>Lists (<c>crm.lists.read</c>).</summary>
        [Description("Lists")]
        public const string CrmListsRead = "crm.lists.read";

        /// <summary>Leads (<c>crm.objects.leads.read</c>).</summary>
        [Description("Leads")]
        public const string CrmObjectsLeadsRead = "crm.objects.leads.read";

        /// <summary>Leads, change (<c>crm.objects.leads.write</c>).</summary>
        [Description("Leads, change")]
        public const string CrmObjectsLeadsWrite = "crm.objects.leads.write";

        /// <summary>Line items (<c>crm.objects.line_items.read</c>).</summary>
        [Description("Line items")]
        public const string CrmObjectsLineItemsRead = "crm.objects.line_items.read";

        /// <summary>Marketing events (<c>crm.objects.marketing_events.read</c>).</summary>
        [Description("Marketing events")]
        public const string CrmObjectsMarketingEventsRead = "crm.objects.marketing_events.read";

        /// <summary>Users (<c>crm.objects.users.read</c>).</summary>
        [Description("Users")]
        public const string CrmObjectsUsersRead = "crm.objects.users.read";

        /// <summary>Properties of companies (<c>crm.schemas.companies.read</c>).</summary>
        [Description("Properties of companies")]
        public const string CrmSchemasCompaniesRead = "crm.schemas.companies.read";

        /// <summary>Properties of contacts (<c>crm.schemas.contacts.read</c>).</summary>
        [Description("Properties of contacts")]
        public const string CrmSchemasContactsRead = "crm.schemas.contacts.read";

        /// <summary>Schemas of custom objects (<c>crm.schemas.custom.read</c>).</summary>
        [Description("Schemas of custom objects")]
        public const string CrmSchemasCustomRead = "crm.schemas.custom.read";

        /// <summary>Products and line items (<c>e-commerce</c>).</summary>
        [Description("Products and line items")]
        public const string ECommerce = "e-commerce";

        /// <summary>HubDB tables (<c>hubdb</c>).</summary>
        [Description("HubDB tables")]
        public const string Hubdb = "hubdb";

        /// <summary>Users and permissions (<c>settings.users.read</c>).</summary>
        [Description("Users and permissions")]
        public const string SettingsUsersRead = "settings.users.read";

        /// <summary>Timeline events (<c>timeline</c>).</summary>
        [Description("Timeline events")]
        public const string Timeline = "timeline";

        /// <summary>Transactional e-mail (<c>transactional-email</c>).</summary>
        [Description("Transactional e-mail")]
        public const string TransactionalEmail = "transactional-email";

        /// <summary>Currencies (<c>settings.currencies.read</c>).</summary>
        [Description("Currencies")]
        public const string SettingsCurrenciesRead = "settings.currencies.read";

        /// <summary>Brand resources: read (<c>business_units_view.read</c>).</summary>
        [Description("Brand resources: read")]
        public const string BusinessUnitsViewRead = "business_units_view.read";

        /// <summary>Contacts, Companies, and Deals, along with property APIs, Engagements: use (<c>contacts</c>).</summary>
        [Description("Contacts, Companies, and Deals, along with property APIs, Engagements: use")]
        public const string Contacts = "contacts";

        /// <summary>From conversations: read (<c>conversations.read</c>).</summary>
        [Description("From conversations: read")]
        public const string ConversationsRead = "conversations.read";

        /// <summary>Identification tokens for authenticated website visitors interacting with HubSpot: read (<c>conversations.visitor_identification.tokens.create</c>).</summary>
        [Description("Identification tokens for authenticated website visitors interacting with HubSpot: read")]
        public const string ConversationsVisitorIdentificationTokensCreate = "conversations.visitor_identification.tokens.create";

        /// <summary>All CRM data through bulk imports: change (<c>crm.import</c>).</summary>
        [Description("All CRM data through bulk imports: change")]
        public const string CrmImport = "crm.import";

        /// <summary>HubSpot appointments: read (<c>crm.objects.appointments.read</c>).</summary>
        [Description("HubSpot appointments: read")]
        public const string CrmObjectsAppointmentsRead = "crm.objects.appointments.read";

        /// <summary>HubSpot appointments: change (<c>crm.objects.appointments.write</c>).</summary>
        [Description("HubSpot appointments: change")]
        public const string CrmObjectsAppointmentsWrite = "crm.objects.appointments.write";

        /// <summary>HubSpot shopping carts: read (<c>crm.objects.carts.read</c>).</summary>
        [Description("HubSpot shopping carts: read")]
        public const string CrmObjectsCartsRead = "crm.objects.carts.read";

        /// <summary>Feedback survey submissions: read (<c>crm.objects.feedback_submissions.read</c>).</summary>
        [Description("Feedback survey submissions: read")]
        public const string CrmObjectsFeedbackSubmissionsRead = "crm.objects.feedback_submissions.read";

        /// <summary>HubSpot line items: change (<c>crm.objects.line_items.write</c>).</summary>
        [Description("HubSpot line items: change")]
        public const string CrmObjectsLineItemsWrite = "crm.objects.line_items.write";

        /// <summary>Marketing events: change (<c>crm.objects.marketing_events.write</c>).</summary>
        [Description("Marketing events: change")]
        public const string CrmObjectsMarketingEventsWrite = "crm.objects.marketing_events.write";

        /// <summary>HubSpot quotes: read (<c>crm.objects.quotes.read</c>).</summary>
        [Description("HubSpot quotes: read")]
        public const string CrmObjectsQuotesRead = "crm.objects.quotes.read";

        /// <summary>User CRM objects: change (<c>crm.objects.users.write</c>).</summary>
        [Description("User CRM objects: change")]
        public const string CrmObjectsUsersWrite = "crm.objects.users.write";

        /// <summary>New contact properties or change contact property settings: change (<c>crm.schemas.contacts.write</c>).</summary>
        [Description("New contact properties or change contact property settings: change")]
        public const string CrmSchemasContactsWrite = "crm.schemas.contacts.write";

        /// <summary>New deal properties or change deal property settings: change (<c>crm.schemas.deals.write</c>).</summary>
        [Description("New deal properties or change deal property settings: change")]
        public const string CrmSchemasDealsWrite = "crm.schemas.deals.write";

        /// <summary>Line Items schemas: read (<c>crm.schemas.line_items.read</c>).</summary>
        [Description("Line Items schemas: read")]
        public const string CrmSchemasLineItemsRead = "crm.schemas.line_items.read";

        /// <summary>Hidden files: read (<c>files.ui_hidden.read</c>).</summary>
        [Description("Hidden files: read")]
        public const string FilesUiHiddenRead = "files.ui_hidden.read";

        /// <summary>Keywords API: use (<c>reports</c>).</summary>
        [Description("Keywords API: use")]
        public const string Reports = "reports";

        /// <summary>From meeting links: read (<c>scheduler.meetings.meeting-link.read</c>).</summary>
        [Description("From meeting links: read")]
        public const string SchedulerMeetingsMeetingLinkRead = "scheduler.meetings.meeting-link.read";

        /// <summary>Social Media API: use (<c>social</c>).</summary>
        [Description("Social Media API: use")]
        public const string Social = "social";

        /// <summary>Ing of account security information: read (<c>account-info.security.read</c>).</summary>
        [Description("Ing of account security information: read")]
        public const string AccountInfoSecurityRead = "account-info.security.read";

        /// <summary>Behavioral Event Completions: send (<c>analytics.behavioral_events.send</c>).</summary>
        [Description("Behavioral Event Completions: send")]
        public const string AnalyticsBehavioralEventsSend = "analytics.behavioral_events.send";

        /// <summary>Permission to write sequences enrollments data: change (<c>automation.sequences.enrollments.write</c>).</summary>
        [Description("Permission to write sequences enrollments data: change")]
        public const string AutomationSequencesEnrollmentsWrite = "automation.sequences.enrollments.write";

        /// <summary>Permission to read sequences data: read (<c>automation.sequences.read</c>).</summary>
        [Description("Permission to read sequences data: read")]
        public const string AutomationSequencesRead = "automation.sequences.read";

        /// <summary>Behavioral Event Definitions: read and change (<c>behavioral_events.event_definitions.read_write</c>).</summary>
        [Description("Behavioral Event Definitions: read and change")]
        public const string BehavioralEventsEventDefinitionsReadWrite = "behavioral_events.event_definitions.read_write";

        /// <summary>CMS domains: read (<c>cms.domains.read</c>).</summary>
        [Description("CMS domains: read")]
        public const string CmsDomainsRead = "cms.domains.read";

        /// <summary>CMS domains: change (<c>cms.domains.write</c>).</summary>
        [Description("CMS domains: change")]
        public const string CmsDomainsWrite = "cms.domains.write";

        /// <summary>The scope (<c>settings.billing.write</c>).</summary>
        public const string SettingsBillingWrite = "settings.billing.write";

        /// <summary>The scope (<c>settings.users.teams.read</c>).</summary>
        public const string SettingsUsersTeamsRead = "settings.users.teams.read";

        /// <summary>The scope (<c>ACCEPTANCE_TEST.visibility.legacyOnly.42393924.893208</c>).</summary>
        public const string AcceptanceTestVisibilityLegacyOnly42393924893208 = "ACCEPTANCE_TEST.visibility.legacyOnly.42393924.893208";

        /// <summary>The scope (<c>accounting</c>).</summary>
        public const string Accounting = "accounting";

        /// <summary>The scope (<c>actions</c>).</summary>
        public const string Actions = "actions";

        /// <summary>The scope (<c>aeo-standalone-access</c>).</summary>
        public const string AeoStandaloneAccess = "aeo-standalone-access";
    }
}
