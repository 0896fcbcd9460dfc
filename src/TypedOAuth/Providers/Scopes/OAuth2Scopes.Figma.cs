// Written from figma.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Figma.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Figma (<see href="https://www.figma.com/developers/api#authentication">documentation</see>).</summary>
    public static class Figma
    {
        /// <summary>Own profile (<c>current_user:read</c>).</summary>
        [Description("Own profile")]
        public const string CurrentUserRead = "current_user:read";

        /// <summary>Files, projects, users and versions (old) (<c>files:read</c>).</summary>
        [Description("Files, projects, users and versions (old)")]
        public const string FilesRead = "files:read";

        /// <summary>Comments (<c>file_comments:read</c>).</summary>
        [Description("Comments")]
        public const string FileCommentsRead = "file_comments:read";

        /// <summary>Comments, post and delete (<c>file_comments:write</c>).</summary>
        [Description("Comments, post and delete")]
        public const string FileCommentsWrite = "file_comments:write";

        /// <summary>Contents of files (<c>file_content:read</c>).</summary>
        [Description("Contents of files")]
        public const string FileContentRead = "file_content:read";

        /// <summary>Metadata of files (<c>file_metadata:read</c>).</summary>
        [Description("Metadata of files")]
        public const string FileMetadataRead = "file_metadata:read";

        /// <summary>Variables (Enterprise) (<c>file_variables:read</c>).</summary>
        [Description("Variables (Enterprise)")]
        public const string FileVariablesRead = "file_variables:read";

        /// <summary>Webhooks (<c>webhooks:read</c>).</summary>
        [Description("Webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Webhooks, change (<c>webhooks:write</c>).</summary>
        [Description("Webhooks, change")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Dev resources (<c>file_dev_resources:read</c>).</summary>
        [Description("Dev resources")]
        public const string FileDevResourcesRead = "file_dev_resources:read";

        /// <summary>Dev resources, change (<c>file_dev_resources:write</c>).</summary>
        [Description("Dev resources, change")]
        public const string FileDevResourcesWrite = "file_dev_resources:write";

        /// <summary>Files (old) (<c>file_read</c>).</summary>
        [Description("Files (old)")]
        public const string FileRead = "file_read";

        /// <summary>Variables, change (Enterprise) (<c>file_variables:write</c>).</summary>
        [Description("Variables, change (Enterprise)")]
        public const string FileVariablesWrite = "file_variables:write";

        /// <summary>Version history (<c>file_versions:read</c>).</summary>
        [Description("Version history")]
        public const string FileVersionsRead = "file_versions:read";

        /// <summary>Use of libraries (<c>library_analytics:read</c>).</summary>
        [Description("Use of libraries")]
        public const string LibraryAnalyticsRead = "library_analytics:read";

        /// <summary>Published components and styles (<c>library_assets:read</c>).</summary>
        [Description("Published components and styles")]
        public const string LibraryAssetsRead = "library_assets:read";

        /// <summary>Published content of files (<c>library_content:read</c>).</summary>
        [Description("Published content of files")]
        public const string LibraryContentRead = "library_content:read";

        /// <summary>Activity log (Enterprise) (<c>org:activity_log_read</c>).</summary>
        [Description("Activity log (Enterprise)")]
        public const string OrgActivityLogRead = "org:activity_log_read";

        /// <summary>Projects and their files (<c>projects:read</c>).</summary>
        [Description("Projects and their files")]
        public const string ProjectsRead = "projects:read";

        /// <summary>Published content of teams (<c>team_library_content:read</c>).</summary>
        [Description("Published content of teams")]
        public const string TeamLibraryContentRead = "team_library_content:read";
    }
}
