// Written from attio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Attio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Attio (<see href="https://docs.attio.com/rest-api/how-to/authentication#oauth-2-0">documentation</see>).</summary>
    public static class Attio
    {
        /// <summary>Read and change comments and threads (<c>comment:read-write</c>).</summary>
        [Description("Read and change comments and threads")]
        public const string CommentReadWrite = "comment:read-write";

        /// <summary>Read and change the configuration of lists (<c>list_configuration:read-write</c>).</summary>
        [Description("Read and change the configuration of lists")]
        public const string ListConfigurationReadWrite = "list_configuration:read-write";

        /// <summary>Read and change entries of lists (<c>list_entry:read-write</c>).</summary>
        [Description("Read and change entries of lists")]
        public const string ListEntryReadWrite = "list_entry:read-write";

        /// <summary>Read and change notes (<c>note:read-write</c>).</summary>
        [Description("Read and change notes")]
        public const string NoteReadWrite = "note:read-write";

        /// <summary>Read and change the configuration of objects (<c>object_configuration:read-write</c>).</summary>
        [Description("Read and change the configuration of objects")]
        public const string ObjectConfigurationReadWrite = "object_configuration:read-write";

        /// <summary>Read and change records (<c>record_permission:read-write</c>).</summary>
        [Description("Read and change records")]
        public const string RecordPermissionReadWrite = "record_permission:read-write";

        /// <summary>Read and change tasks (<c>task:read-write</c>).</summary>
        [Description("Read and change tasks")]
        public const string TaskReadWrite = "task:read-write";

        /// <summary>Read workspace members (<c>user_management:read</c>).</summary>
        [Description("Read workspace members")]
        public const string UserManagementRead = "user_management:read";

        /// <summary>Read and change webhooks (<c>webhook:read-write</c>).</summary>
        [Description("Read and change webhooks")]
        public const string WebhookReadWrite = "webhook:read-write";
    }
}
