// Written from box.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Box.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Box (<see href="https://developer.box.com/guides/authentication/oauth2/">documentation</see>).</summary>
    public static class Box
    {
        /// <summary>All files and folders, read only (<c>root_readonly</c>).</summary>
        [Description("All files and folders, read only")]
        public const string RootReadonly = "root_readonly";

        /// <summary>All files and folders, read and change (<c>root_readwrite</c>).</summary>
        [Description("All files and folders, read and change")]
        public const string RootReadwrite = "root_readwrite";

        /// <summary>App users (<c>manage_app_users</c>).</summary>
        [Description("App users")]
        public const string ManageAppUsers = "manage_app_users";

        /// <summary>Managed users (<c>manage_managed_users</c>).</summary>
        [Description("Managed users")]
        public const string ManageManagedUsers = "manage_managed_users";

        /// <summary>Webhooks (<c>manage_webhook</c>).</summary>
        [Description("Webhooks")]
        public const string ManageWebhook = "manage_webhook";

        /// <summary>Retention policies (<c>manage_data_retention</c>).</summary>
        [Description("Retention policies")]
        public const string ManageDataRetention = "manage_data_retention";

        /// <summary>Enterprise settings and events (<c>manage_enterprise_properties</c>).</summary>
        [Description("Enterprise settings and events")]
        public const string ManageEnterpriseProperties = "manage_enterprise_properties";

        /// <summary>Groups (<c>manage_groups</c>).</summary>
        [Description("Groups")]
        public const string ManageGroups = "manage_groups";

        /// <summary>Legal holds (<c>manage_legal_hold</c>).</summary>
        [Description("Legal holds")]
        public const string ManageLegalHold = "manage_legal_hold";

        /// <summary>Signature requests (<c>sign_requests.readwrite</c>).</summary>
        [Description("Signature requests")]
        public const string SignRequestsReadwrite = "sign_requests.readwrite";
    }
}
