// Written from atlassian.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Atlassian.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Atlassian (<see href="https://developer.atlassian.com/cloud/confluence/oauth-2-3lo-apps">documentation</see>).</summary>
    public static class Atlassian
    {
        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Own profile (<c>read:me</c>).</summary>
        [Description("Own profile")]
        public const string ReadMe = "read:me";

        /// <summary>Jira users (<c>read:jira-user</c>).</summary>
        [Description("Jira users")]
        public const string ReadJiraUser = "read:jira-user";

        /// <summary>Jira issues, comments and worklogs, change (<c>write:jira-work</c>).</summary>
        [Description("Jira issues, comments and worklogs, change")]
        public const string WriteJiraWork = "write:jira-work";

        /// <summary>Jira projects and issues (<c>read:jira-work</c>).</summary>
        [Description("Jira projects and issues")]
        public const string ReadJiraWork = "read:jira-work";

        /// <summary>Attachments, delete (<c>delete:attachment:confluence</c>).</summary>
        [Description("Attachments, delete")]
        public const string DeleteAttachmentConfluence = "delete:attachment:confluence";

        /// <summary>Comments, delete (<c>delete:comment:confluence</c>).</summary>
        [Description("Comments, delete")]
        public const string DeleteCommentConfluence = "delete:comment:confluence";

        /// <summary>Pages, delete (<c>delete:page:confluence</c>).</summary>
        [Description("Pages, delete")]
        public const string DeletePageConfluence = "delete:page:confluence";

        /// <summary>Jira webhooks (<c>manage:jira-webhook</c>).</summary>
        [Description("Jira webhooks")]
        public const string ManageJiraWebhook = "manage:jira-webhook";

        /// <summary>Attachments (<c>read:attachment:confluence</c>).</summary>
        [Description("Attachments")]
        public const string ReadAttachmentConfluence = "read:attachment:confluence";

        /// <summary>Comments (<c>read:comment:confluence</c>).</summary>
        [Description("Comments")]
        public const string ReadCommentConfluence = "read:comment:confluence";

        /// <summary>Labels (<c>read:label:confluence</c>).</summary>
        [Description("Labels")]
        public const string ReadLabelConfluence = "read:label:confluence";

        /// <summary>Pages (<c>read:page:confluence</c>).</summary>
        [Description("Pages")]
        public const string ReadPageConfluence = "read:page:confluence";

        /// <summary>Spaces (<c>read:space:confluence</c>).</summary>
        [Description("Spaces")]
        public const string ReadSpaceConfluence = "read:space:confluence";

        /// <summary>Attachments, change (<c>write:attachment:confluence</c>).</summary>
        [Description("Attachments, change")]
        public const string WriteAttachmentConfluence = "write:attachment:confluence";

        /// <summary>Comments, change (<c>write:comment:confluence</c>).</summary>
        [Description("Comments, change")]
        public const string WriteCommentConfluence = "write:comment:confluence";

        /// <summary>Labels, change (<c>write:label:confluence</c>).</summary>
        [Description("Labels, change")]
        public const string WriteLabelConfluence = "write:label:confluence";

        /// <summary>Pages, change (<c>write:page:confluence</c>).</summary>
        [Description("Pages, change")]
        public const string WritePageConfluence = "write:page:confluence";

        /// <summary>Jira administration (<c>manage:jira-configuration</c>).</summary>
        [Description("Jira administration")]
        public const string ManageJiraConfiguration = "manage:jira-configuration";

        /// <summary>Builds, deployments and feature flags (<c>manage:jira-data-provider</c>).</summary>
        [Description("Builds, deployments and feature flags")]
        public const string ManageJiraDataProvider = "manage:jira-data-provider";

        /// <summary>Jira project settings (<c>manage:jira-project</c>).</summary>
        [Description("Jira project settings")]
        public const string ManageJiraProject = "manage:jira-project";

        /// <summary>Confluence pages with bodies (<c>read:confluence-content.all</c>).</summary>
        [Description("Confluence pages with bodies")]
        public const string ReadConfluenceContentAll = "read:confluence-content.all";

        /// <summary>Confluence spaces (<c>read:confluence-space.summary</c>).</summary>
        [Description("Confluence spaces")]
        public const string ReadConfluenceSpaceSummary = "read:confluence-space.summary";

        /// <summary>Confluence users (<c>read:confluence-user</c>).</summary>
        [Description("Confluence users")]
        public const string ReadConfluenceUser = "read:confluence-user";

        /// <summary>Users (<c>read:user:confluence</c>).</summary>
        [Description("Users")]
        public const string ReadUserConfluence = "read:user:confluence";

        /// <summary>Search in Confluence (<c>search:confluence</c>).</summary>
        [Description("Search in Confluence")]
        public const string SearchConfluence = "search:confluence";

        /// <summary>Confluence pages, change (<c>write:confluence-content</c>).</summary>
        [Description("Confluence pages, change")]
        public const string WriteConfluenceContent = "write:confluence-content";

        /// <summary>Confluence attachments (<c>write:confluence-file</c>).</summary>
        [Description("Confluence attachments")]
        public const string WriteConfluenceFile = "write:confluence-file";

        /// <summary>Confluence spaces, change (<c>write:confluence-space</c>).</summary>
        [Description("Confluence spaces, change")]
        public const string WriteConfluenceSpace = "write:confluence-space";

        /// <summary>Page hierarchy: read (<c>read:hierarchical-content:confluence</c>).</summary>
        [Description("Page hierarchy: read")]
        public const string ReadHierarchicalContentConfluence = "read:hierarchical-content:confluence";

        /// <summary>Attachments from Jira issues: delete (<c>delete:attachment:jira</c>).</summary>
        [Description("Attachments from Jira issues: delete")]
        public const string DeleteAttachmentJira = "delete:attachment:jira";

        /// <summary>Confluence blog posts: delete (<c>delete:blogpost:confluence</c>).</summary>
        [Description("Confluence blog posts: delete")]
        public const string DeleteBlogpostConfluence = "delete:blogpost:confluence";

        /// <summary>Comments from Jira issues: delete (<c>delete:comment:jira</c>).</summary>
        [Description("Comments from Jira issues: delete")]
        public const string DeleteCommentJira = "delete:comment:jira";

        /// <summary>Links between Jira issues: delete (<c>delete:issue-link:jira</c>).</summary>
        [Description("Links between Jira issues: delete")]
        public const string DeleteIssueLinkJira = "delete:issue-link:jira";

        /// <summary>Worklog entries from Jira issues: delete (<c>delete:issue-worklog:jira</c>).</summary>
        [Description("Worklog entries from Jira issues: delete")]
        public const string DeleteIssueWorklogJira = "delete:issue-worklog:jira";

        /// <summary>Jira issues: delete (<c>delete:issue:jira</c>).</summary>
        [Description("Jira issues: delete")]
        public const string DeleteIssueJira = "delete:issue:jira";

        /// <summary>Confluence spaces: delete (<c>delete:space:confluence</c>).</summary>
        [Description("Confluence spaces: delete")]
        public const string DeleteSpaceConfluence = "delete:space:confluence";

        /// <summary>Confluence blog posts: read (<c>read:blogpost:confluence</c>).</summary>
        [Description("Confluence blog posts: read")]
        public const string ReadBlogpostConfluence = "read:blogpost:confluence";

        /// <summary>Content metadata: read (<c>read:content.metadata:confluence</c>).</summary>
        [Description("Content metadata: read")]
        public const string ReadContentMetadataConfluence = "read:content.metadata:confluence";

        /// <summary>Properties on Confluence content: read (<c>read:content.property:confluence</c>).</summary>
        [Description("Properties on Confluence content: read")]
        public const string ReadContentPropertyConfluence = "read:content.property:confluence";

        /// <summary>Jira issue votes: read (<c>read:issue.vote:jira</c>).</summary>
        [Description("Jira issue votes: read")]
        public const string ReadIssueVoteJira = "read:issue.vote:jira";

        /// <summary>Confluence space permissions: read (<c>read:space.permission:confluence</c>).</summary>
        [Description("Confluence space permissions: read")]
        public const string ReadSpacePermissionConfluence = "read:space.permission:confluence";

        /// <summary>Confluence space properties: read (<c>read:space.property:confluence</c>).</summary>
        [Description("Confluence space properties: read")]
        public const string ReadSpacePropertyConfluence = "read:space.property:confluence";

        /// <summary>Confluence inline tasks: read (<c>read:task:confluence</c>).</summary>
        [Description("Confluence inline tasks: read")]
        public const string ReadTaskConfluence = "read:task:confluence";

        /// <summary>Jira user: read (<c>read:user:jira</c>).</summary>
        [Description("Jira user: read")]
        public const string ReadUserJira = "read:user:jira";

        /// <summary>Confluence blog posts: change (<c>write:blogpost:confluence</c>).</summary>
        [Description("Confluence blog posts: change")]
        public const string WriteBlogpostConfluence = "write:blogpost:confluence";

        /// <summary>Content properties: change (<c>write:content.property:confluence</c>).</summary>
        [Description("Content properties: change")]
        public const string WriteContentPropertyConfluence = "write:content.property:confluence";

        /// <summary>Space properties: change (<c>write:space.property:confluence</c>).</summary>
        [Description("Space properties: change")]
        public const string WriteSpacePropertyConfluence = "write:space.property:confluence";

        /// <summary>Confluence spaces: change (<c>write:space:confluence</c>).</summary>
        [Description("Confluence spaces: change")]
        public const string WriteSpaceConfluence = "write:space:confluence";

        /// <summary>Confluence inline tasks: change (<c>write:task:confluence</c>).</summary>
        [Description("Confluence inline tasks: change")]
        public const string WriteTaskConfluence = "write:task:confluence";

        /// <summary>Confluence pages without bodies (<c>read:confluence-content.summary</c>).</summary>
        [Description("Confluence pages without bodies")]
        public const string ReadConfluenceContentSummary = "read:confluence-content.summary";

        /// <summary>The scope (<c>read:content-details:confluence</c>).</summary>
        public const string ReadContentDetailsConfluence = "read:content-details:confluence";
    }
}
