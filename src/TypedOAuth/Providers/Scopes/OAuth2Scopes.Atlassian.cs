// Written from atlassian.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Atlassian.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Atlassian (<see href="https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/">documentation</see>).</summary>
    public static class Atlassian
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Read your profile (<c>read:me</c>).</summary>
        [Description("Read your profile")]
        public const string ReadMe = "read:me";

        /// <summary>Read Jira users (<c>read:jira-user</c>).</summary>
        [Description("Read Jira users")]
        public const string ReadJiraUser = "read:jira-user";

        /// <summary>Change Jira issues, comments and worklogs (<c>write:jira-work</c>).</summary>
        [Description("Change Jira issues, comments and worklogs")]
        public const string WriteJiraWork = "write:jira-work";

        /// <summary>Read Jira projects and issues (<c>read:jira-work</c>).</summary>
        [Description("Read Jira projects and issues")]
        public const string ReadJiraWork = "read:jira-work";

        /// <summary>Delete Confluence attachments (<c>delete:attachment:confluence</c>).</summary>
        [Description("Delete Confluence attachments")]
        public const string DeleteAttachmentConfluence = "delete:attachment:confluence";

        /// <summary>Delete Confluence comments (<c>delete:comment:confluence</c>).</summary>
        [Description("Delete Confluence comments")]
        public const string DeleteCommentConfluence = "delete:comment:confluence";

        /// <summary>Delete Confluence pages (<c>delete:page:confluence</c>).</summary>
        [Description("Delete Confluence pages")]
        public const string DeletePageConfluence = "delete:page:confluence";

        /// <summary>Manage Jira webhooks (<c>manage:jira-webhook</c>).</summary>
        [Description("Manage Jira webhooks")]
        public const string ManageJiraWebhook = "manage:jira-webhook";

        /// <summary>Read Confluence attachments (<c>read:attachment:confluence</c>).</summary>
        [Description("Read Confluence attachments")]
        public const string ReadAttachmentConfluence = "read:attachment:confluence";

        /// <summary>Read Confluence comments (<c>read:comment:confluence</c>).</summary>
        [Description("Read Confluence comments")]
        public const string ReadCommentConfluence = "read:comment:confluence";

        /// <summary>Read Confluence labels (<c>read:label:confluence</c>).</summary>
        [Description("Read Confluence labels")]
        public const string ReadLabelConfluence = "read:label:confluence";

        /// <summary>Read Confluence pages (<c>read:page:confluence</c>).</summary>
        [Description("Read Confluence pages")]
        public const string ReadPageConfluence = "read:page:confluence";

        /// <summary>Read Confluence spaces (<c>read:space:confluence</c>).</summary>
        [Description("Read Confluence spaces")]
        public const string ReadSpaceConfluence = "read:space:confluence";

        /// <summary>Change Confluence attachments (<c>write:attachment:confluence</c>).</summary>
        [Description("Change Confluence attachments")]
        public const string WriteAttachmentConfluence = "write:attachment:confluence";

        /// <summary>Change Confluence comments (<c>write:comment:confluence</c>).</summary>
        [Description("Change Confluence comments")]
        public const string WriteCommentConfluence = "write:comment:confluence";

        /// <summary>Change Confluence labels (<c>write:label:confluence</c>).</summary>
        [Description("Change Confluence labels")]
        public const string WriteLabelConfluence = "write:label:confluence";

        /// <summary>Change Confluence pages (<c>write:page:confluence</c>).</summary>
        [Description("Change Confluence pages")]
        public const string WritePageConfluence = "write:page:confluence";

        /// <summary>Administer Jira (<c>manage:jira-configuration</c>).</summary>
        [Description("Administer Jira")]
        public const string ManageJiraConfiguration = "manage:jira-configuration";

        /// <summary>Send builds, deployments and feature flags (<c>manage:jira-data-provider</c>).</summary>
        [Description("Send builds, deployments and feature flags")]
        public const string ManageJiraDataProvider = "manage:jira-data-provider";

        /// <summary>Change Jira project settings (<c>manage:jira-project</c>).</summary>
        [Description("Change Jira project settings")]
        public const string ManageJiraProject = "manage:jira-project";

        /// <summary>Read Confluence pages with their bodies (<c>read:confluence-content.all</c>).</summary>
        [Description("Read Confluence pages with their bodies")]
        public const string ReadConfluenceContentAll = "read:confluence-content.all";

        /// <summary>Read Confluence spaces (<c>read:confluence-space.summary</c>).</summary>
        [Description("Read Confluence spaces")]
        public const string ReadConfluenceSpaceSummary = "read:confluence-space.summary";

        /// <summary>Read Confluence users (<c>read:confluence-user</c>).</summary>
        [Description("Read Confluence users")]
        public const string ReadConfluenceUser = "read:confluence-user";

        /// <summary>Read Confluence users (<c>read:user:confluence</c>).</summary>
        [Description("Read Confluence users")]
        public const string ReadUserConfluence = "read:user:confluence";

        /// <summary>Search Confluence (<c>search:confluence</c>).</summary>
        [Description("Search Confluence")]
        public const string SearchConfluence = "search:confluence";

        /// <summary>Change Confluence pages (<c>write:confluence-content</c>).</summary>
        [Description("Change Confluence pages")]
        public const string WriteConfluenceContent = "write:confluence-content";

        /// <summary>Upload Confluence attachments (<c>write:confluence-file</c>).</summary>
        [Description("Upload Confluence attachments")]
        public const string WriteConfluenceFile = "write:confluence-file";

        /// <summary>Change Confluence spaces (<c>write:confluence-space</c>).</summary>
        [Description("Change Confluence spaces")]
        public const string WriteConfluenceSpace = "write:confluence-space";

        /// <summary>Read the hierarchy of Confluence pages (<c>read:hierarchical-content:confluence</c>).</summary>
        [Description("Read the hierarchy of Confluence pages")]
        public const string ReadHierarchicalContentConfluence = "read:hierarchical-content:confluence";

        /// <summary>Delete attachments of Jira issues (<c>delete:attachment:jira</c>).</summary>
        [Description("Delete attachments of Jira issues")]
        public const string DeleteAttachmentJira = "delete:attachment:jira";

        /// <summary>Delete Confluence blog posts (<c>delete:blogpost:confluence</c>).</summary>
        [Description("Delete Confluence blog posts")]
        public const string DeleteBlogpostConfluence = "delete:blogpost:confluence";

        /// <summary>Delete comments of Jira issues (<c>delete:comment:jira</c>).</summary>
        [Description("Delete comments of Jira issues")]
        public const string DeleteCommentJira = "delete:comment:jira";

        /// <summary>Delete links between Jira issues (<c>delete:issue-link:jira</c>).</summary>
        [Description("Delete links between Jira issues")]
        public const string DeleteIssueLinkJira = "delete:issue-link:jira";

        /// <summary>Delete worklogs of Jira issues (<c>delete:issue-worklog:jira</c>).</summary>
        [Description("Delete worklogs of Jira issues")]
        public const string DeleteIssueWorklogJira = "delete:issue-worklog:jira";

        /// <summary>Delete Jira issues (<c>delete:issue:jira</c>).</summary>
        [Description("Delete Jira issues")]
        public const string DeleteIssueJira = "delete:issue:jira";

        /// <summary>Delete Confluence spaces (<c>delete:space:confluence</c>).</summary>
        [Description("Delete Confluence spaces")]
        public const string DeleteSpaceConfluence = "delete:space:confluence";

        /// <summary>Read Confluence blog posts (<c>read:blogpost:confluence</c>).</summary>
        [Description("Read Confluence blog posts")]
        public const string ReadBlogpostConfluence = "read:blogpost:confluence";

        /// <summary>Read content metadata (<c>read:content.metadata:confluence</c>).</summary>
        [Description("Read content metadata")]
        public const string ReadContentMetadataConfluence = "read:content.metadata:confluence";

        /// <summary>Read properties of Confluence content (<c>read:content.property:confluence</c>).</summary>
        [Description("Read properties of Confluence content")]
        public const string ReadContentPropertyConfluence = "read:content.property:confluence";

        /// <summary>Read Jira issue votes (<c>read:issue.vote:jira</c>).</summary>
        [Description("Read Jira issue votes")]
        public const string ReadIssueVoteJira = "read:issue.vote:jira";

        /// <summary>Read Confluence space permissions (<c>read:space.permission:confluence</c>).</summary>
        [Description("Read Confluence space permissions")]
        public const string ReadSpacePermissionConfluence = "read:space.permission:confluence";

        /// <summary>Read Confluence space properties (<c>read:space.property:confluence</c>).</summary>
        [Description("Read Confluence space properties")]
        public const string ReadSpacePropertyConfluence = "read:space.property:confluence";

        /// <summary>Read Confluence inline tasks (<c>read:task:confluence</c>).</summary>
        [Description("Read Confluence inline tasks")]
        public const string ReadTaskConfluence = "read:task:confluence";

        /// <summary>Read Jira users (<c>read:user:jira</c>).</summary>
        [Description("Read Jira users")]
        public const string ReadUserJira = "read:user:jira";

        /// <summary>Change Confluence blog posts (<c>write:blogpost:confluence</c>).</summary>
        [Description("Change Confluence blog posts")]
        public const string WriteBlogpostConfluence = "write:blogpost:confluence";

        /// <summary>Change properties of Confluence content (<c>write:content.property:confluence</c>).</summary>
        [Description("Change properties of Confluence content")]
        public const string WriteContentPropertyConfluence = "write:content.property:confluence";

        /// <summary>Change space properties (<c>write:space.property:confluence</c>).</summary>
        [Description("Change space properties")]
        public const string WriteSpacePropertyConfluence = "write:space.property:confluence";

        /// <summary>Change Confluence spaces (<c>write:space:confluence</c>).</summary>
        [Description("Change Confluence spaces")]
        public const string WriteSpaceConfluence = "write:space:confluence";

        /// <summary>Change Confluence inline tasks (<c>write:task:confluence</c>).</summary>
        [Description("Change Confluence inline tasks")]
        public const string WriteTaskConfluence = "write:task:confluence";

        /// <summary>Read Confluence pages without their bodies (<c>read:confluence-content.summary</c>).</summary>
        [Description("Read Confluence pages without their bodies")]
        public const string ReadConfluenceContentSummary = "read:confluence-content.summary";

        /// <summary>Read details of Confluence content (<c>read:content-details:confluence</c>).</summary>
        [Description("Read details of Confluence content")]
        public const string ReadContentDetailsConfluence = "read:content-details:confluence";
    }
}
