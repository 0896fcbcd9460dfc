// Written from asana.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Asana.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Asana (<see href="https://developers.asana.com/docs/oauth">documentation</see>).</summary>
    public static class Asana
    {
        /// <summary>Everything that you can reach (apps without fine scopes) (<c>default</c>).</summary>
        [Description("Everything that you can reach (apps without fine scopes)")]
        public const string Default = "default";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Delete attachments (<c>attachments:delete</c>).</summary>
        [Description("Delete attachments")]
        public const string AttachmentsDelete = "attachments:delete";

        /// <summary>Read attachments (<c>attachments:read</c>).</summary>
        [Description("Read attachments")]
        public const string AttachmentsRead = "attachments:read";

        /// <summary>Read and change attachments (<c>attachments:write</c>).</summary>
        [Description("Read and change attachments")]
        public const string AttachmentsWrite = "attachments:write";

        /// <summary>Read custom fields (<c>custom_fields:read</c>).</summary>
        [Description("Read custom fields")]
        public const string CustomFieldsRead = "custom_fields:read";

        /// <summary>Read and change custom fields (<c>custom_fields:write</c>).</summary>
        [Description("Read and change custom fields")]
        public const string CustomFieldsWrite = "custom_fields:write";

        /// <summary>Read goals (<c>goals:read</c>).</summary>
        [Description("Read goals")]
        public const string GoalsRead = "goals:read";

        /// <summary>Read jobs (<c>jobs:read</c>).</summary>
        [Description("Read jobs")]
        public const string JobsRead = "jobs:read";

        /// <summary>Delete out-of-office entries (<c>ooo_entries:delete</c>).</summary>
        [Description("Delete out-of-office entries")]
        public const string OooEntriesDelete = "ooo_entries:delete";

        /// <summary>Read out-of-office entries (<c>ooo_entries:read</c>).</summary>
        [Description("Read out-of-office entries")]
        public const string OooEntriesRead = "ooo_entries:read";

        /// <summary>Read and change out-of-office entries (<c>ooo_entries:write</c>).</summary>
        [Description("Read and change out-of-office entries")]
        public const string OooEntriesWrite = "ooo_entries:write";

        /// <summary>Read portfolios (<c>portfolios:read</c>).</summary>
        [Description("Read portfolios")]
        public const string PortfoliosRead = "portfolios:read";

        /// <summary>Read and change portfolios (<c>portfolios:write</c>).</summary>
        [Description("Read and change portfolios")]
        public const string PortfoliosWrite = "portfolios:write";

        /// <summary>Read project portfolio settings (<c>project_portfolio_settings:read</c>).</summary>
        [Description("Read project portfolio settings")]
        public const string ProjectPortfolioSettingsRead = "project_portfolio_settings:read";

        /// <summary>Read and change project portfolio settings (<c>project_portfolio_settings:write</c>).</summary>
        [Description("Read and change project portfolio settings")]
        public const string ProjectPortfolioSettingsWrite = "project_portfolio_settings:write";

        /// <summary>Read project templates (<c>project_templates:read</c>).</summary>
        [Description("Read project templates")]
        public const string ProjectTemplatesRead = "project_templates:read";

        /// <summary>Delete projects (<c>projects:delete</c>).</summary>
        [Description("Delete projects")]
        public const string ProjectsDelete = "projects:delete";

        /// <summary>Read projects (<c>projects:read</c>).</summary>
        [Description("Read projects")]
        public const string ProjectsRead = "projects:read";

        /// <summary>Read and change projects (<c>projects:write</c>).</summary>
        [Description("Read and change projects")]
        public const string ProjectsWrite = "projects:write";

        /// <summary>Delete roles (<c>roles:delete</c>).</summary>
        [Description("Delete roles")]
        public const string RolesDelete = "roles:delete";

        /// <summary>Read roles (<c>roles:read</c>).</summary>
        [Description("Read roles")]
        public const string RolesRead = "roles:read";

        /// <summary>Read and change roles (<c>roles:write</c>).</summary>
        [Description("Read and change roles")]
        public const string RolesWrite = "roles:write";

        /// <summary>Read stories (<c>stories:read</c>).</summary>
        [Description("Read stories")]
        public const string StoriesRead = "stories:read";

        /// <summary>Read and change stories (<c>stories:write</c>).</summary>
        [Description("Read and change stories")]
        public const string StoriesWrite = "stories:write";

        /// <summary>Read tags (<c>tags:read</c>).</summary>
        [Description("Read tags")]
        public const string TagsRead = "tags:read";

        /// <summary>Read and change tags (<c>tags:write</c>).</summary>
        [Description("Read and change tags")]
        public const string TagsWrite = "tags:write";

        /// <summary>Read task custom types (<c>task_custom_types:read</c>).</summary>
        [Description("Read task custom types")]
        public const string TaskCustomTypesRead = "task_custom_types:read";

        /// <summary>Read task templates (<c>task_templates:read</c>).</summary>
        [Description("Read task templates")]
        public const string TaskTemplatesRead = "task_templates:read";

        /// <summary>Delete tasks (<c>tasks:delete</c>).</summary>
        [Description("Delete tasks")]
        public const string TasksDelete = "tasks:delete";

        /// <summary>Read tasks (<c>tasks:read</c>).</summary>
        [Description("Read tasks")]
        public const string TasksRead = "tasks:read";

        /// <summary>Read and change tasks (<c>tasks:write</c>).</summary>
        [Description("Read and change tasks")]
        public const string TasksWrite = "tasks:write";

        /// <summary>Read team memberships (<c>team_memberships:read</c>).</summary>
        [Description("Read team memberships")]
        public const string TeamMembershipsRead = "team_memberships:read";

        /// <summary>Read teams (<c>teams:read</c>).</summary>
        [Description("Read teams")]
        public const string TeamsRead = "teams:read";

        /// <summary>Delete time tracking categories (<c>time_tracking_categories:delete</c>).</summary>
        [Description("Delete time tracking categories")]
        public const string TimeTrackingCategoriesDelete = "time_tracking_categories:delete";

        /// <summary>Read time tracking categories (<c>time_tracking_categories:read</c>).</summary>
        [Description("Read time tracking categories")]
        public const string TimeTrackingCategoriesRead = "time_tracking_categories:read";

        /// <summary>Read and change time tracking categories (<c>time_tracking_categories:write</c>).</summary>
        [Description("Read and change time tracking categories")]
        public const string TimeTrackingCategoriesWrite = "time_tracking_categories:write";

        /// <summary>Read time tracking entries (<c>time_tracking_entries:read</c>).</summary>
        [Description("Read time tracking entries")]
        public const string TimeTrackingEntriesRead = "time_tracking_entries:read";

        /// <summary>Read timesheet approval statuses (<c>timesheet_approval_statuses:read</c>).</summary>
        [Description("Read timesheet approval statuses")]
        public const string TimesheetApprovalStatusesRead = "timesheet_approval_statuses:read";

        /// <summary>Read and change timesheet approval statuses (<c>timesheet_approval_statuses:write</c>).</summary>
        [Description("Read and change timesheet approval statuses")]
        public const string TimesheetApprovalStatusesWrite = "timesheet_approval_statuses:write";

        /// <summary>Read users (<c>users:read</c>).</summary>
        [Description("Read users")]
        public const string UsersRead = "users:read";

        /// <summary>Delete webhooks (<c>webhooks:delete</c>).</summary>
        [Description("Delete webhooks")]
        public const string WebhooksDelete = "webhooks:delete";

        /// <summary>Read webhooks (<c>webhooks:read</c>).</summary>
        [Description("Read webhooks")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Read and change webhooks (<c>webhooks:write</c>).</summary>
        [Description("Read and change webhooks")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Read workspaces (<c>workspaces:read</c>).</summary>
        [Description("Read workspaces")]
        public const string WorkspacesRead = "workspaces:read";
    }
}
