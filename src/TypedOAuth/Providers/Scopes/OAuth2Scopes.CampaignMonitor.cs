// Written from campaign-monitor.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Campaign Monitor.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Campaign Monitor (<see href="https://www.campaignmonitor.com/api/v3-3/getting-started/">documentation</see>).</summary>
    public static class CampaignMonitor
    {
        /// <summary>Read reports of sent campaigns (<c>ViewReports</c>).</summary>
        [Description("Read reports of sent campaigns")]
        public const string ViewReports = "ViewReports";

        /// <summary>Manage administrators and billing (<c>AdministerAccount</c>).</summary>
        [Description("Manage administrators and billing")]
        public const string AdministerAccount = "AdministerAccount";

        /// <summary>Manage people of the account (<c>AdministerPersons</c>).</summary>
        [Description("Manage people of the account")]
        public const string AdministerPersons = "AdministerPersons";

        /// <summary>Create draft campaigns (<c>CreateCampaigns</c>).</summary>
        [Description("Create draft campaigns")]
        public const string CreateCampaigns = "CreateCampaigns";

        /// <summary>Add and import subscribers (<c>ImportSubscribers</c>).</summary>
        [Description("Add and import subscribers")]
        public const string ImportSubscribers = "ImportSubscribers";

        /// <summary>Manage subscribers and lists (<c>ManageLists</c>).</summary>
        [Description("Manage subscribers and lists")]
        public const string ManageLists = "ManageLists";

        /// <summary>Manage email templates (<c>ManageTemplates</c>).</summary>
        [Description("Manage email templates")]
        public const string ManageTemplates = "ManageTemplates";

        /// <summary>Send campaigns (<c>SendCampaigns</c>).</summary>
        [Description("Send campaigns")]
        public const string SendCampaigns = "SendCampaigns";

        /// <summary>Read reports of individual subscribers (<c>ViewSubscribersInReports</c>).</summary>
        [Description("Read reports of individual subscribers")]
        public const string ViewSubscribersInReports = "ViewSubscribersInReports";
    }
}
