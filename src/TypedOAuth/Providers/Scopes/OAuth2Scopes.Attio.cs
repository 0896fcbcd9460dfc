// Written from attio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Attio.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Attio (<see href="https://docs.attio.com/rest-api/how-to/authentication#oauth-2-0">documentation</see>).</summary>
    public static class Attio
    {
        /// <summary>Comments and threads: read and change (<c>comment:read-write</c>).</summary>
        [Description("Comments and threads: read and change")]
        public const string CommentReadWrite = "comment:read-write";

        /// <summary>Configurations: read and change (<c>list_configuration:read-write</c>).</summary>
        [Description("Configurations: read and change")]
        public const string ListConfigurationReadWrite = "list_configuration:read-write";

        /// <summary>Entries: read and change (<c>list_entry:read-write</c>).</summary>
        [Description("Entries: read and change")]
        public const string ListEntryReadWrite = "list_entry:read-write";

        /// <summary>Notes: read and change (<c>note:read-write</c>).</summary>
        [Description("Notes: read and change")]
        public const string NoteReadWrite = "note:read-write";

        /// <summary>Object schemas: read and change (<c>object_configuration:read-write</c>).</summary>
        [Description("Object schemas: read and change")]
        public const string ObjectConfigurationReadWrite = "object_configuration:read-write";

        /// <summary>CRM records: read and change (<c>record_permission:read-write</c>).</summary>
        [Description("CRM records: read and change")]
        public const string RecordPermissionReadWrite = "record_permission:read-write";

        /// <summary>Tasks: read and change (<c>task:read-write</c>).</summary>
        [Description("Tasks: read and change")]
        public const string TaskReadWrite = "task:read-write";

        /// <summary>Workspace members: read (<c>user_management:read</c>).</summary>
        [Description("Workspace members: read")]
        public const string UserManagementRead = "user_management:read";

        /// <summary>Webhooks: change (<c>webhook:read-write</c>).</summary>
        [Description("Webhooks: change")]
        public const string WebhookReadWrite = "webhook:read-write";
    }
}
