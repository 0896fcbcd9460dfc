// Written from zoho.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Zoho.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Zoho (<see href="https://www.zoho.com/accounts/protocol/oauth.html">documentation</see>).</summary>
    public static class Zoho
    {
        /// <summary>The scope (<c>AaaServer.profile.READ</c>).</summary>
        public const string AaaServerProfileRead = "AaaServer.profile.READ";

        /// <summary>Basic account and organization data: read (<c>Desk.basic.READ</c>).</summary>
        [Description("Basic account and organization data: read")]
        public const string DeskBasicRead = "Desk.basic.READ";

        /// <summary>Contacts: read (<c>Desk.contacts.READ</c>).</summary>
        [Description("Contacts: read")]
        public const string DeskContactsRead = "Desk.contacts.READ";

        /// <summary>Agents: read (<c>Desk.agents.READ</c>).</summary>
        [Description("Agents: read")]
        public const string DeskAgentsRead = "Desk.agents.READ";

        /// <summary>Tickets, threads, comments, and attachments: read (<c>Desk.tickets.READ</c>).</summary>
        [Description("Tickets, threads, comments, and attachments: read")]
        public const string DeskTicketsRead = "Desk.tickets.READ";

        /// <summary>Tickets and add comments: change (<c>Desk.tickets.UPDATE</c>).</summary>
        [Description("Tickets and add comments: change")]
        public const string DeskTicketsUpdate = "Desk.tickets.UPDATE";

        /// <summary>Webhooks: change (<c>Desk.webhooks.CREATE</c>).</summary>
        [Description("Webhooks: change")]
        public const string DeskWebhooksCreate = "Desk.webhooks.CREATE";

        /// <summary>Webhooks: delete (<c>Desk.webhooks.DELETE</c>).</summary>
        [Description("Webhooks: delete")]
        public const string DeskWebhooksDelete = "Desk.webhooks.DELETE";

        /// <summary>The scope (<c>ZohoCRM.modules.ALL</c>).</summary>
        public const string ZohoCRMModulesAll = "ZohoCRM.modules.ALL";

        /// <summary>The scope (<c>Desk.articles.READ</c>).</summary>
        public const string DeskArticlesRead = "Desk.articles.READ";

        /// <summary>The scope (<c>ZohoCRM.users.all</c>).</summary>
        public const string ZohoCRMUsersAll = "ZohoCRM.users.all";

        /// <summary>The scope (<c>Desk.articles.CREATE</c>).</summary>
        public const string DeskArticlesCreate = "Desk.articles.CREATE";

        /// <summary>The scope (<c>Desk.articles.DELETE</c>).</summary>
        public const string DeskArticlesDelete = "Desk.articles.DELETE";

        /// <summary>The scope (<c>Desk.articles.UPDATE</c>).</summary>
        public const string DeskArticlesUpdate = "Desk.articles.UPDATE";

        /// <summary>The scope (<c>Desk.basic.CREATE</c>).</summary>
        public const string DeskBasicCreate = "Desk.basic.CREATE";

        /// <summary>The scope (<c>Desk.contacts.CREATE</c>).</summary>
        public const string DeskContactsCreate = "Desk.contacts.CREATE";

        /// <summary>The scope (<c>Desk.contacts.UPDATE</c>).</summary>
        public const string DeskContactsUpdate = "Desk.contacts.UPDATE";

        /// <summary>The scope (<c>Desk.contacts.WRITE</c>).</summary>
        public const string DeskContactsWrite = "Desk.contacts.WRITE";

        /// <summary>The scope (<c>Desk.events.ALL</c>).</summary>
        public const string DeskEventsAll = "Desk.events.ALL";

        /// <summary>The scope (<c>Desk.organization.READ</c>).</summary>
        public const string DeskOrganizationRead = "Desk.organization.READ";

        /// <summary>The scope (<c>Desk.search.READ</c>).</summary>
        public const string DeskSearchRead = "Desk.search.READ";

        /// <summary>The scope (<c>Desk.settings.ALL</c>).</summary>
        public const string DeskSettingsAll = "Desk.settings.ALL";

        /// <summary>The scope (<c>Desk.tasks.ALL</c>).</summary>
        public const string DeskTasksAll = "Desk.tasks.ALL";

        /// <summary>The scope (<c>Desk.tickets.ALL</c>).</summary>
        public const string DeskTicketsAll = "Desk.tickets.ALL";

        /// <summary>The scope (<c>SDPOnDemand.assets.ALL</c>).</summary>
        public const string SDPOnDemandAssetsAll = "SDPOnDemand.assets.ALL";

        /// <summary>The scope (<c>SDPOnDemand.changes.ALL</c>).</summary>
        public const string SDPOnDemandChangesAll = "SDPOnDemand.changes.ALL";

        /// <summary>The scope (<c>SDPOnDemand.cmdb.ALL</c>).</summary>
        public const string SDPOnDemandCmdbAll = "SDPOnDemand.cmdb.ALL";

        /// <summary>The scope (<c>SDPOnDemand.contracts.ALL</c>).</summary>
        public const string SDPOnDemandContractsAll = "SDPOnDemand.contracts.ALL";

        /// <summary>The scope (<c>SDPOnDemand.custommodule.ALL</c>).</summary>
        public const string SDPOnDemandCustommoduleAll = "SDPOnDemand.custommodule.ALL";

        /// <summary>The scope (<c>SDPOnDemand.general.ALL</c>).</summary>
        public const string SDPOnDemandGeneralAll = "SDPOnDemand.general.ALL";

        /// <summary>The scope (<c>SDPOnDemand.problems.ALL</c>).</summary>
        public const string SDPOnDemandProblemsAll = "SDPOnDemand.problems.ALL";

        /// <summary>The scope (<c>SDPOnDemand.projects.ALL</c>).</summary>
        public const string SDPOnDemandProjectsAll = "SDPOnDemand.projects.ALL";

        /// <summary>The scope (<c>SDPOnDemand.purchases.ALL</c>).</summary>
        public const string SDPOnDemandPurchasesAll = "SDPOnDemand.purchases.ALL";

        /// <summary>The scope (<c>SDPOnDemand.releases.ALL</c>).</summary>
        public const string SDPOnDemandReleasesAll = "SDPOnDemand.releases.ALL";

        /// <summary>The scope (<c>SDPOnDemand.requests.ALL</c>).</summary>
        public const string SDPOnDemandRequestsAll = "SDPOnDemand.requests.ALL";

        /// <summary>The scope (<c>SDPOnDemand.setup.ALL</c>).</summary>
        public const string SDPOnDemandSetupAll = "SDPOnDemand.setup.ALL";

        /// <summary>The scope (<c>SDPOnDemand.solutions.ALL</c>).</summary>
        public const string SDPOnDemandSolutionsAll = "SDPOnDemand.solutions.ALL";

        /// <summary>The scope (<c>SDPOnDemand.users.ALL</c>).</summary>
        public const string SDPOnDemandUsersAll = "SDPOnDemand.users.ALL";

        /// <summary>The scope (<c>VirtualOffice.accounts.READ</c>).</summary>
        public const string VirtualOfficeAccountsRead = "VirtualOffice.accounts.READ";

        /// <summary>The scope (<c>VirtualOffice.filters.ALL</c>).</summary>
        public const string VirtualOfficeFiltersAll = "VirtualOffice.filters.ALL";

        /// <summary>The scope (<c>VirtualOffice.folders.ALL</c>).</summary>
        public const string VirtualOfficeFoldersAll = "VirtualOffice.folders.ALL";

        /// <summary>The scope (<c>VirtualOffice.messages.ALL</c>).</summary>
        public const string VirtualOfficeMessagesAll = "VirtualOffice.messages.ALL";

        /// <summary>The scope (<c>VirtualOffice.ogwebhooks.ALL</c>).</summary>
        public const string VirtualOfficeOgwebhooksAll = "VirtualOffice.ogwebhooks.ALL";

        /// <summary>The scope (<c>VirtualOffice.tags.ALL</c>).</summary>
        public const string VirtualOfficeTagsAll = "VirtualOffice.tags.ALL";

        /// <summary>The scope (<c>Zeptomail.metrics.read</c>).</summary>
        public const string ZeptomailMetricsRead = "Zeptomail.metrics.read";

        /// <summary>The scope (<c>ZohoBigin.modules.ALL</c>).</summary>
        public const string ZohoBiginModulesAll = "ZohoBigin.modules.ALL";
    }
}
