// Written from linkedin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of LinkedIn.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of LinkedIn (<see href="https://docs.microsoft.com/en-us/linkedin/shared/authentication/authentication">documentation</see>).</summary>
    public static class LinkedIn
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Name and picture (before OpenID Connect) (<c>r_liteprofile</c>).</summary>
        [Description("Name and picture (before OpenID Connect)")]
        public const string RLiteprofile = "r_liteprofile";

        /// <summary>E-mail address (before OpenID Connect) (<c>r_emailaddress</c>).</summary>
        [Description("E-mail address (before OpenID Connect)")]
        public const string REmailaddress = "r_emailaddress";

        /// <summary>Post for the member (<c>w_member_social</c>).</summary>
        [Description("Post for the member")]
        public const string WMemberSocial = "w_member_social";

        /// <summary>Basic profile (<c>r_basicprofile</c>).</summary>
        [Description("Basic profile")]
        public const string RBasicprofile = "r_basicprofile";

        /// <summary>Post for an organisation (<c>w_organization_social</c>).</summary>
        [Description("Post for an organisation")]
        public const string WOrganizationSocial = "w_organization_social";

        /// <summary>Pages and reports of an organisation (<c>rw_organization_admin</c>).</summary>
        [Description("Pages and reports of an organisation")]
        public const string RwOrganizationAdmin = "rw_organization_admin";

        /// <summary>Ad accounts, read only (<c>r_ads</c>).</summary>
        [Description("Ad accounts, read only")]
        public const string RAds = "r_ads";

        /// <summary>Ad reports (<c>r_ads_reporting</c>).</summary>
        [Description("Ad reports")]
        public const string RAdsReporting = "r_ads_reporting";

        /// <summary>Posts of an organisation, read only (<c>r_organization_social</c>).</summary>
        [Description("Posts of an organisation, read only")]
        public const string ROrganizationSocial = "r_organization_social";

        /// <summary>Ad accounts, read and change (<c>rw_ads</c>).</summary>
        [Description("Ad accounts, read and change")]
        public const string RwAds = "rw_ads";

        /// <summary>Number of 1st-degree connections within authenticated member&apos;s network: read (<c>r_1st_connections_size</c>).</summary>
        [Description("Number of 1st-degree connections within authenticated member's network: read")]
        public const string R1stConnectionsSize = "r_1st_connections_size";

        /// <summary>Advertising campaigns manage: read and change (<c>r_ad_campaigns</c>).</summary>
        [Description("Advertising campaigns manage: read and change")]
        public const string RAdCampaigns = "r_ad_campaigns";

        /// <summary>R Lead Gen Forms and retrieve leads: read (<c>r_ads_leadgen_automation</c>).</summary>
        [Description("R Lead Gen Forms and retrieve leads: read")]
        public const string RAdsLeadgenAutomation = "r_ads_leadgen_automation";

        /// <summary>Address, phone number, and bound accounts: change (<c>r_contactinfo</c>).</summary>
        [Description("Address, phone number, and bound accounts: change")]
        public const string RContactinfo = "r_contactinfo";

        /// <summary>Posts by network from LinkedIn feed: read and change (<c>r_feed</c>).</summary>
        [Description("Posts by network from LinkedIn feed: read and change")]
        public const string RFeed = "r_feed";

        /// <summary>Profile: use (<c>r_fullprofile</c>).</summary>
        [Description("Profile: use")]
        public const string RFullprofile = "r_fullprofile";

        /// <summary>Posts, comments, likes, and other engagement data: read and change (<c>r_member_social</c>).</summary>
        [Description("Posts, comments, likes, and other engagement data: read and change")]
        public const string RMemberSocial = "r_member_social";

        /// <summary>1st and 2nd degree connections: use (<c>r_network</c>).</summary>
        [Description("1st and 2nd degree connections: use")]
        public const string RNetwork = "r_network";

        /// <summary>Organizations by ids: read (<c>r_organization_lookup</c>).</summary>
        [Description("Organizations by ids: read")]
        public const string ROrganizationLookup = "r_organization_lookup";

        /// <summary>Primary authenticated member handles: read (<c>r_primarycontact</c>).</summary>
        [Description("Primary authenticated member handles: read")]
        public const string RPrimarycontact = "r_primarycontact";

        /// <summary>Analytics Services APIs: use (<c>r_sales_nav_analytics</c>).</summary>
        [Description("Analytics Services APIs: use")]
        public const string RSalesNavAnalytics = "r_sales_nav_analytics";

        /// <summary>Discover targeting facets and targeting entities: use (<c>r_targeting</c>).</summary>
        [Description("Discover targeting facets and targeting entities: use")]
        public const string RTargeting = "r_targeting";

        /// <summary>Advertising campaigns: change (<c>rw_ad_campaigns</c>).</summary>
        [Description("Advertising campaigns: change")]
        public const string RwAdCampaigns = "rw_ad_campaigns";

        /// <summary>V1 calls, Manage organization&apos;s page and post updates: change (<c>rw_company_admin</c>).</summary>
        [Description("V1 calls, Manage organization's page and post updates: change")]
        public const string RwCompanyAdmin = "rw_company_admin";

        /// <summary>Matched audiences: change (<c>rw_dmp_segments</c>).</summary>
        [Description("Matched audiences: change")]
        public const string RwDmpSegments = "rw_dmp_segments";

        /// <summary>Group discussions: read and change (<c>rw_groups</c>).</summary>
        [Description("Group discussions: read and change")]
        public const string RwGroups = "rw_groups";

        /// <summary>Updates to LinkedIn: read and change (<c>rw_nus</c>).</summary>
        [Description("Updates to LinkedIn: read and change")]
        public const string RwNus = "rw_nus";

        /// <summary>V2 calls, Manage organization&apos;s page and post updates: change (<c>rw_organization</c>).</summary>
        [Description("V2 calls, Manage organization's page and post updates: change")]
        public const string RwOrganization = "rw_organization";

        /// <summary>Messages and invitations to connect: send (<c>w_messages</c>).</summary>
        [Description("Messages and invitations to connect: send")]
        public const string WMessages = "w_messages";

        /// <summary>Updates to LinkedIn: change (<c>w_share</c>).</summary>
        [Description("Updates to LinkedIn: change")]
        public const string WShare = "w_share";
    }
}
