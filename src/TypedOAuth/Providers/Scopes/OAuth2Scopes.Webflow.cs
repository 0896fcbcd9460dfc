// Written from webflow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Webflow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Webflow (<see href="https://docs.developers.webflow.com/data/reference/authorization">documentation</see>).</summary>
    public static class Webflow
    {
        /// <summary>The scope (<c>authorized_user:read</c>).</summary>
        public const string AuthorizedUserRead = "authorized_user:read";

        /// <summary>Form submissions: read (<c>forms:read</c>).</summary>
        [Description("Form submissions: read")]
        public const string FormsRead = "forms:read";

        /// <summary>Webflow sites: read (<c>sites:read</c>).</summary>
        [Description("Webflow sites: read")]
        public const string SitesRead = "sites:read";

        /// <summary>CMS content: read (<c>cms:read</c>).</summary>
        [Description("CMS content: read")]
        public const string CmsRead = "cms:read";

        /// <summary>CMS content: change (<c>cms:write</c>).</summary>
        [Description("CMS content: change")]
        public const string CmsWrite = "cms:write";

        /// <summary>Webhooks and site settings: change (<c>sites:write</c>).</summary>
        [Description("Webhooks and site settings: change")]
        public const string SitesWrite = "sites:write";

        /// <summary>The scope (<c>ecommerce:read</c>).</summary>
        public const string EcommerceRead = "ecommerce:read";

        /// <summary>The scope (<c>ecommerce:write</c>).</summary>
        public const string EcommerceWrite = "ecommerce:write";

        /// <summary>The scope (<c>users:read</c>).</summary>
        public const string UsersRead = "users:read";

        /// <summary>The scope (<c>webhooks:write</c>).</summary>
        public const string WebhooksWrite = "webhooks:write";
    }
}
