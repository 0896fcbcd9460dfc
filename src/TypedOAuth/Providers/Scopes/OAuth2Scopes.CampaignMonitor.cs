// Written from campaign-monitor.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Campaign Monitor.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Campaign Monitor.</summary>
    public static class CampaignMonitor
    {
        /// <summary>Basic reports of sent campaigns: read (<c>ViewReports</c>).</summary>
        [Description("Basic reports of sent campaigns: read")]
        public const string ViewReports = "ViewReports";

        /// <summary>Add/edit account administrators and access billing information: read and change (<c>AdministerAccount</c>).</summary>
        [Description("Add/edit account administrators and access billing information: read and change")]
        public const string AdministerAccount = "AdministerAccount";

        /// <summary>Add/edit account administrators and access billing information: read and change (<c>AdministerPersons</c>).</summary>
        [Description("Add/edit account administrators and access billing information: read and change")]
        public const string AdministerPersons = "AdministerPersons";

        /// <summary>Draft email campaigns: change (<c>CreateCampaigns</c>).</summary>
        [Description("Draft email campaigns: change")]
        public const string CreateCampaigns = "CreateCampaigns";

        /// <summary>Add/import subscribers into account: change (<c>ImportSubscribers</c>).</summary>
        [Description("Add/import subscribers into account: change")]
        public const string ImportSubscribers = "ImportSubscribers";

        /// <summary>All subscriber and list data: read (<c>ManageLists</c>).</summary>
        [Description("All subscriber and list data: read")]
        public const string ManageLists = "ManageLists";

        /// <summary>Email templates: change (<c>ManageTemplates</c>).</summary>
        [Description("Email templates: change")]
        public const string ManageTemplates = "ManageTemplates";

        /// <summary>Campaigns to subscribers: send (<c>SendCampaigns</c>).</summary>
        [Description("Campaigns to subscribers: send")]
        public const string SendCampaigns = "SendCampaigns";

        /// <summary>Campaign reports down to individual subscriber level: read (<c>ViewSubscribersInReports</c>).</summary>
        [Description("Campaign reports down to individual subscriber level: read")]
        public const string ViewSubscribersInReports = "ViewSubscribersInReports";
    }
}
