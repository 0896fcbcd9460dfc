// Written from linkedin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of LinkedIn.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of LinkedIn (<see href="https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow">documentation</see>).</summary>
    public static class LinkedIn
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Name and picture (before OpenID Connect) (<c>r_liteprofile</c>).</summary>
        [Description("Name and picture (before OpenID Connect)")]
        public const string RLiteProfile = "r_liteprofile";

        /// <summary>Email address (before OpenID Connect) (<c>r_emailaddress</c>).</summary>
        [Description("Email address (before OpenID Connect)")]
        public const string REmailAddress = "r_emailaddress";

        /// <summary>Post, comment and like for you (<c>w_member_social</c>).</summary>
        [Description("Post, comment and like for you")]
        public const string WMemberSocial = "w_member_social";

        /// <summary>Read your basic profile (<c>r_basicprofile</c>).</summary>
        [Description("Read your basic profile")]
        public const string RBasicProfile = "r_basicprofile";

        /// <summary>Post for an organization (<c>w_organization_social</c>).</summary>
        [Description("Post for an organization")]
        public const string WOrganizationSocial = "w_organization_social";

        /// <summary>Manage pages and read reports of an organization (<c>rw_organization_admin</c>).</summary>
        [Description("Manage pages and read reports of an organization")]
        public const string RwOrganizationAdmin = "rw_organization_admin";

        /// <summary>Read ad accounts (<c>r_ads</c>).</summary>
        [Description("Read ad accounts")]
        public const string RAds = "r_ads";

        /// <summary>Read ad reports (<c>r_ads_reporting</c>).</summary>
        [Description("Read ad reports")]
        public const string RAdsReporting = "r_ads_reporting";

        /// <summary>Read posts of an organization (<c>r_organization_social</c>).</summary>
        [Description("Read posts of an organization")]
        public const string ROrganizationSocial = "r_organization_social";

        /// <summary>Read and change ad accounts (<c>rw_ads</c>).</summary>
        [Description("Read and change ad accounts")]
        public const string RwAds = "rw_ads";

        /// <summary>Read the number of your connections (<c>r_1st_connections_size</c>).</summary>
        [Description("Read the number of your connections")]
        public const string R1stConnectionsSize = "r_1st_connections_size";

        /// <summary>Read lead forms and leads (<c>r_ads_leadgen_automation</c>).</summary>
        [Description("Read lead forms and leads")]
        public const string RAdsLeadGenAutomation = "r_ads_leadgen_automation";

        /// <summary>Read your posts, comments and likes (<c>r_member_social</c>).</summary>
        [Description("Read your posts, comments and likes")]
        public const string RMemberSocial = "r_member_social";

        /// <summary>Read organizations by ID (<c>r_organization_lookup</c>).</summary>
        [Description("Read organizations by ID")]
        public const string ROrganizationLookup = "r_organization_lookup";

        /// <summary>Read your primary email address and phone number (<c>r_primarycontact</c>).</summary>
        [Description("Read your primary email address and phone number")]
        public const string RPrimaryContact = "r_primarycontact";

        /// <summary>Read Sales Navigator analytics (<c>r_sales_nav_analytics</c>).</summary>
        [Description("Read Sales Navigator analytics")]
        public const string RSalesNavAnalytics = "r_sales_nav_analytics";

        /// <summary>Manage matched audiences (<c>rw_dmp_segments</c>).</summary>
        [Description("Manage matched audiences")]
        public const string RwDmpSegments = "rw_dmp_segments";
    }
}
