// Written from zoho.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Zoho.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Zoho (<see href="https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html">documentation</see>).</summary>
    public static class Zoho
    {
        /// <summary>Read your profile (<c>AaaServer.profile.READ</c>).</summary>
        [Description("Read your profile")]
        public const string AaaServerProfileRead = "AaaServer.profile.READ";

        /// <summary>Read basic data of Zoho Desk (<c>Desk.basic.READ</c>).</summary>
        [Description("Read basic data of Zoho Desk")]
        public const string DeskBasicRead = "Desk.basic.READ";

        /// <summary>Read contacts of Zoho Desk (<c>Desk.contacts.READ</c>).</summary>
        [Description("Read contacts of Zoho Desk")]
        public const string DeskContactsRead = "Desk.contacts.READ";

        /// <summary>Read agents of Zoho Desk (<c>Desk.agents.READ</c>).</summary>
        [Description("Read agents of Zoho Desk")]
        public const string DeskAgentsRead = "Desk.agents.READ";

        /// <summary>Read tickets of Zoho Desk (<c>Desk.tickets.READ</c>).</summary>
        [Description("Read tickets of Zoho Desk")]
        public const string DeskTicketsRead = "Desk.tickets.READ";

        /// <summary>Change tickets of Zoho Desk (<c>Desk.tickets.UPDATE</c>).</summary>
        [Description("Change tickets of Zoho Desk")]
        public const string DeskTicketsUpdate = "Desk.tickets.UPDATE";

        /// <summary>Create webhooks of Zoho Desk (<c>Desk.webhooks.CREATE</c>).</summary>
        [Description("Create webhooks of Zoho Desk")]
        public const string DeskWebhooksCreate = "Desk.webhooks.CREATE";

        /// <summary>Delete webhooks of Zoho Desk (<c>Desk.webhooks.DELETE</c>).</summary>
        [Description("Delete webhooks of Zoho Desk")]
        public const string DeskWebhooksDelete = "Desk.webhooks.DELETE";

        /// <summary>Read and change records of Zoho CRM (<c>ZohoCRM.modules.ALL</c>).</summary>
        [Description("Read and change records of Zoho CRM")]
        public const string ZohoCRMModulesAll = "ZohoCRM.modules.ALL";

        /// <summary>Read articles of Zoho Desk (<c>Desk.articles.READ</c>).</summary>
        [Description("Read articles of Zoho Desk")]
        public const string DeskArticlesRead = "Desk.articles.READ";

        /// <summary>Read and change users of Zoho CRM (<c>ZohoCRM.users.all</c>).</summary>
        [Description("Read and change users of Zoho CRM")]
        public const string ZohoCRMUsersAll = "ZohoCRM.users.all";

        /// <summary>Create articles of Zoho Desk (<c>Desk.articles.CREATE</c>).</summary>
        [Description("Create articles of Zoho Desk")]
        public const string DeskArticlesCreate = "Desk.articles.CREATE";

        /// <summary>Delete articles of Zoho Desk (<c>Desk.articles.DELETE</c>).</summary>
        [Description("Delete articles of Zoho Desk")]
        public const string DeskArticlesDelete = "Desk.articles.DELETE";

        /// <summary>Change articles of Zoho Desk (<c>Desk.articles.UPDATE</c>).</summary>
        [Description("Change articles of Zoho Desk")]
        public const string DeskArticlesUpdate = "Desk.articles.UPDATE";

        /// <summary>Create basic data of Zoho Desk (<c>Desk.basic.CREATE</c>).</summary>
        [Description("Create basic data of Zoho Desk")]
        public const string DeskBasicCreate = "Desk.basic.CREATE";

        /// <summary>Create contacts of Zoho Desk (<c>Desk.contacts.CREATE</c>).</summary>
        [Description("Create contacts of Zoho Desk")]
        public const string DeskContactsCreate = "Desk.contacts.CREATE";

        /// <summary>Change contacts of Zoho Desk (<c>Desk.contacts.UPDATE</c>).</summary>
        [Description("Change contacts of Zoho Desk")]
        public const string DeskContactsUpdate = "Desk.contacts.UPDATE";

        /// <summary>Change contacts of Zoho Desk (<c>Desk.contacts.WRITE</c>).</summary>
        [Description("Change contacts of Zoho Desk")]
        public const string DeskContactsWrite = "Desk.contacts.WRITE";

        /// <summary>Read and change events of Zoho Desk (<c>Desk.events.ALL</c>).</summary>
        [Description("Read and change events of Zoho Desk")]
        public const string DeskEventsAll = "Desk.events.ALL";

        /// <summary>Read the organization of Zoho Desk (<c>Desk.organization.READ</c>).</summary>
        [Description("Read the organization of Zoho Desk")]
        public const string DeskOrganizationRead = "Desk.organization.READ";

        /// <summary>Search in Zoho Desk (<c>Desk.search.READ</c>).</summary>
        [Description("Search in Zoho Desk")]
        public const string DeskSearchRead = "Desk.search.READ";

        /// <summary>Read and change settings of Zoho Desk (<c>Desk.settings.ALL</c>).</summary>
        [Description("Read and change settings of Zoho Desk")]
        public const string DeskSettingsAll = "Desk.settings.ALL";

        /// <summary>Read and change tasks of Zoho Desk (<c>Desk.tasks.ALL</c>).</summary>
        [Description("Read and change tasks of Zoho Desk")]
        public const string DeskTasksAll = "Desk.tasks.ALL";

        /// <summary>Read and change tickets of Zoho Desk (<c>Desk.tickets.ALL</c>).</summary>
        [Description("Read and change tickets of Zoho Desk")]
        public const string DeskTicketsAll = "Desk.tickets.ALL";

        /// <summary>Read and change assets of ServiceDesk Plus (<c>SDPOnDemand.assets.ALL</c>).</summary>
        [Description("Read and change assets of ServiceDesk Plus")]
        public const string SDPOnDemandAssetsAll = "SDPOnDemand.assets.ALL";

        /// <summary>Read and change changes of ServiceDesk Plus (<c>SDPOnDemand.changes.ALL</c>).</summary>
        [Description("Read and change changes of ServiceDesk Plus")]
        public const string SDPOnDemandChangesAll = "SDPOnDemand.changes.ALL";

        /// <summary>Read and change the CMDB of ServiceDesk Plus (<c>SDPOnDemand.cmdb.ALL</c>).</summary>
        [Description("Read and change the CMDB of ServiceDesk Plus")]
        public const string SDPOnDemandCmdbAll = "SDPOnDemand.cmdb.ALL";

        /// <summary>Read and change contracts of ServiceDesk Plus (<c>SDPOnDemand.contracts.ALL</c>).</summary>
        [Description("Read and change contracts of ServiceDesk Plus")]
        public const string SDPOnDemandContractsAll = "SDPOnDemand.contracts.ALL";

        /// <summary>Read and change custom modules of ServiceDesk Plus (<c>SDPOnDemand.custommodule.ALL</c>).</summary>
        [Description("Read and change custom modules of ServiceDesk Plus")]
        public const string SDPOnDemandCustommoduleAll = "SDPOnDemand.custommodule.ALL";

        /// <summary>Read and change general data of ServiceDesk Plus (<c>SDPOnDemand.general.ALL</c>).</summary>
        [Description("Read and change general data of ServiceDesk Plus")]
        public const string SDPOnDemandGeneralAll = "SDPOnDemand.general.ALL";

        /// <summary>Read and change problems of ServiceDesk Plus (<c>SDPOnDemand.problems.ALL</c>).</summary>
        [Description("Read and change problems of ServiceDesk Plus")]
        public const string SDPOnDemandProblemsAll = "SDPOnDemand.problems.ALL";

        /// <summary>Read and change projects of ServiceDesk Plus (<c>SDPOnDemand.projects.ALL</c>).</summary>
        [Description("Read and change projects of ServiceDesk Plus")]
        public const string SDPOnDemandProjectsAll = "SDPOnDemand.projects.ALL";

        /// <summary>Read and change purchases of ServiceDesk Plus (<c>SDPOnDemand.purchases.ALL</c>).</summary>
        [Description("Read and change purchases of ServiceDesk Plus")]
        public const string SDPOnDemandPurchasesAll = "SDPOnDemand.purchases.ALL";

        /// <summary>Read and change releases of ServiceDesk Plus (<c>SDPOnDemand.releases.ALL</c>).</summary>
        [Description("Read and change releases of ServiceDesk Plus")]
        public const string SDPOnDemandReleasesAll = "SDPOnDemand.releases.ALL";

        /// <summary>Read and change requests of ServiceDesk Plus (<c>SDPOnDemand.requests.ALL</c>).</summary>
        [Description("Read and change requests of ServiceDesk Plus")]
        public const string SDPOnDemandRequestsAll = "SDPOnDemand.requests.ALL";

        /// <summary>Read and change setup data of ServiceDesk Plus (<c>SDPOnDemand.setup.ALL</c>).</summary>
        [Description("Read and change setup data of ServiceDesk Plus")]
        public const string SDPOnDemandSetupAll = "SDPOnDemand.setup.ALL";

        /// <summary>Read and change solutions of ServiceDesk Plus (<c>SDPOnDemand.solutions.ALL</c>).</summary>
        [Description("Read and change solutions of ServiceDesk Plus")]
        public const string SDPOnDemandSolutionsAll = "SDPOnDemand.solutions.ALL";

        /// <summary>Read and change users of ServiceDesk Plus (<c>SDPOnDemand.users.ALL</c>).</summary>
        [Description("Read and change users of ServiceDesk Plus")]
        public const string SDPOnDemandUsersAll = "SDPOnDemand.users.ALL";

        /// <summary>Read accounts of Zoho Mail (<c>VirtualOffice.accounts.READ</c>).</summary>
        [Description("Read accounts of Zoho Mail")]
        public const string VirtualOfficeAccountsRead = "VirtualOffice.accounts.READ";

        /// <summary>Read and change filters of Zoho Mail (<c>VirtualOffice.filters.ALL</c>).</summary>
        [Description("Read and change filters of Zoho Mail")]
        public const string VirtualOfficeFiltersAll = "VirtualOffice.filters.ALL";

        /// <summary>Read and change folders of Zoho Mail (<c>VirtualOffice.folders.ALL</c>).</summary>
        [Description("Read and change folders of Zoho Mail")]
        public const string VirtualOfficeFoldersAll = "VirtualOffice.folders.ALL";

        /// <summary>Read and change messages of Zoho Mail (<c>VirtualOffice.messages.ALL</c>).</summary>
        [Description("Read and change messages of Zoho Mail")]
        public const string VirtualOfficeMessagesAll = "VirtualOffice.messages.ALL";

        /// <summary>Read and change outgoing webhooks of Zoho Mail (<c>VirtualOffice.ogwebhooks.ALL</c>).</summary>
        [Description("Read and change outgoing webhooks of Zoho Mail")]
        public const string VirtualOfficeOutgoingWebhooksAll = "VirtualOffice.ogwebhooks.ALL";

        /// <summary>Read and change tags of Zoho Mail (<c>VirtualOffice.tags.ALL</c>).</summary>
        [Description("Read and change tags of Zoho Mail")]
        public const string VirtualOfficeTagsAll = "VirtualOffice.tags.ALL";

        /// <summary>Read metrics of ZeptoMail (<c>Zeptomail.metrics.read</c>).</summary>
        [Description("Read metrics of ZeptoMail")]
        public const string ZeptomailMetricsRead = "Zeptomail.metrics.read";

        /// <summary>Read and change records of Bigin (<c>ZohoBigin.modules.ALL</c>).</summary>
        [Description("Read and change records of Bigin")]
        public const string ZohoBiginModulesAll = "ZohoBigin.modules.ALL";
    }
}
