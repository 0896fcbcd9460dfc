// Written from box.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Box.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Box (<see href="https://developer.box.com/guides/authentication/oauth2/">documentation</see>).</summary>
    public static class Box
    {
        /// <summary>Read all files and folders (<c>root_readonly</c>).</summary>
        [Description("Read all files and folders")]
        public const string RootReadOnly = "root_readonly";

        /// <summary>Read and change all files and folders (<c>root_readwrite</c>).</summary>
        [Description("Read and change all files and folders")]
        public const string RootReadWrite = "root_readwrite";

        /// <summary>Manage app users (<c>manage_app_users</c>).</summary>
        [Description("Manage app users")]
        public const string ManageAppUsers = "manage_app_users";

        /// <summary>Manage managed users (<c>manage_managed_users</c>).</summary>
        [Description("Manage managed users")]
        public const string ManageManagedUsers = "manage_managed_users";

        /// <summary>Manage webhooks (<c>manage_webhook</c>).</summary>
        [Description("Manage webhooks")]
        public const string ManageWebhook = "manage_webhook";

        /// <summary>Manage retention policies (<c>manage_data_retention</c>).</summary>
        [Description("Manage retention policies")]
        public const string ManageDataRetention = "manage_data_retention";

        /// <summary>Manage enterprise settings and events (<c>manage_enterprise_properties</c>).</summary>
        [Description("Manage enterprise settings and events")]
        public const string ManageEnterpriseProperties = "manage_enterprise_properties";

        /// <summary>Manage groups (<c>manage_groups</c>).</summary>
        [Description("Manage groups")]
        public const string ManageGroups = "manage_groups";

        /// <summary>Manage legal holds (<c>manage_legal_hold</c>).</summary>
        [Description("Manage legal holds")]
        public const string ManageLegalHold = "manage_legal_hold";

        /// <summary>Read and change signature requests (<c>sign_requests.readwrite</c>).</summary>
        [Description("Read and change signature requests")]
        public const string SignRequestsReadWrite = "sign_requests.readwrite";
    }
}
