// Written from webflow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Webflow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Webflow (<see href="https://docs.developers.webflow.com/data/reference/authorization">documentation</see>).</summary>
    public static class Webflow
    {
        /// <summary>Read your user data (<c>authorized_user:read</c>).</summary>
        [Description("Read your user data")]
        public const string AuthorizedUserRead = "authorized_user:read";

        /// <summary>Read form submissions (<c>forms:read</c>).</summary>
        [Description("Read form submissions")]
        public const string FormsRead = "forms:read";

        /// <summary>Read sites (<c>sites:read</c>).</summary>
        [Description("Read sites")]
        public const string SitesRead = "sites:read";

        /// <summary>Read CMS content (<c>cms:read</c>).</summary>
        [Description("Read CMS content")]
        public const string CmsRead = "cms:read";

        /// <summary>Change CMS content (<c>cms:write</c>).</summary>
        [Description("Change CMS content")]
        public const string CmsWrite = "cms:write";

        /// <summary>Change sites and webhooks (<c>sites:write</c>).</summary>
        [Description("Change sites and webhooks")]
        public const string SitesWrite = "sites:write";

        /// <summary>Read e-commerce data (<c>ecommerce:read</c>).</summary>
        [Description("Read e-commerce data")]
        public const string EcommerceRead = "ecommerce:read";

        /// <summary>Change e-commerce data (<c>ecommerce:write</c>).</summary>
        [Description("Change e-commerce data")]
        public const string EcommerceWrite = "ecommerce:write";

        /// <summary>Read users of sites (<c>users:read</c>).</summary>
        [Description("Read users of sites")]
        public const string UsersRead = "users:read";

        /// <summary>Manage webhooks (<c>webhooks:write</c>).</summary>
        [Description("Manage webhooks")]
        public const string WebhooksWrite = "webhooks:write";
    }
}
