// Written from figma.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Figma.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Figma (<see href="https://developers.figma.com/docs/rest-api/authentication/">documentation</see>).</summary>
    public static class Figma
    {
        /// <summary>Read your profile (<c>current_user:read</c>).</summary>
        [Description("Read your profile")]
        public const string CurrentUserRead = "current_user:read";

        /// <summary>Read comments (<c>file_comments:read</c>).</summary>
        [Description("Read comments")]
        public const string FileCommentsRead = "file_comments:read";

        /// <summary>Post and delete comments (<c>file_comments:write</c>).</summary>
        [Description("Post and delete comments")]
        public const string FileCommentsWrite = "file_comments:write";

        /// <summary>Read contents of files (<c>file_content:read</c>).</summary>
        [Description("Read contents of files")]
        public const string FileContentRead = "file_content:read";

        /// <summary>Read metadata of files (<c>file_metadata:read</c>).</summary>
        [Description("Read metadata of files")]
        public const string FileMetadataRead = "file_metadata:read";

        /// <summary>Read variables (Enterprise) (<c>file_variables:read</c>).</summary>
        [Description("Read variables (Enterprise)")]
        public const string FileVariablesRead = "file_variables:read";

        /// <summary>Read webhooks (<c>webhooks:read</c>).</summary>
        [Description("Read webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Change webhooks (<c>webhooks:write</c>).</summary>
        [Description("Change webhooks")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Read dev resources (<c>file_dev_resources:read</c>).</summary>
        [Description("Read dev resources")]
        public const string FileDevResourcesRead = "file_dev_resources:read";

        /// <summary>Change dev resources (<c>file_dev_resources:write</c>).</summary>
        [Description("Change dev resources")]
        public const string FileDevResourcesWrite = "file_dev_resources:write";

        /// <summary>Change variables (Enterprise) (<c>file_variables:write</c>).</summary>
        [Description("Change variables (Enterprise)")]
        public const string FileVariablesWrite = "file_variables:write";

        /// <summary>Read version history (<c>file_versions:read</c>).</summary>
        [Description("Read version history")]
        public const string FileVersionsRead = "file_versions:read";

        /// <summary>Read analytics of libraries (<c>library_analytics:read</c>).</summary>
        [Description("Read analytics of libraries")]
        public const string LibraryAnalyticsRead = "library_analytics:read";

        /// <summary>Read published components and styles (<c>library_assets:read</c>).</summary>
        [Description("Read published components and styles")]
        public const string LibraryAssetsRead = "library_assets:read";

        /// <summary>Read published content of files (<c>library_content:read</c>).</summary>
        [Description("Read published content of files")]
        public const string LibraryContentRead = "library_content:read";

        /// <summary>Read the activity log (Enterprise) (<c>org:activity_log_read</c>).</summary>
        [Description("Read the activity log (Enterprise)")]
        public const string OrgActivityLogRead = "org:activity_log_read";

        /// <summary>Read projects and their files (<c>projects:read</c>).</summary>
        [Description("Read projects and their files")]
        public const string ProjectsRead = "projects:read";

        /// <summary>Read published content of teams (<c>team_library_content:read</c>).</summary>
        [Description("Read published content of teams")]
        public const string TeamLibraryContentRead = "team_library_content:read";
    }
}
