// Written from asana.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Asana.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Asana (<see href="https://developers.asana.com/docs/oauth">documentation</see>).</summary>
    public static class Asana
    {
        /// <summary>Everything (apps without fine scopes) (<c>default</c>).</summary>
        [Description("Everything (apps without fine scopes)")]
        public const string Default = "default";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Attachments: delete (<c>attachments:delete</c>).</summary>
        [Description("Attachments: delete")]
        public const string AttachmentsDelete = "attachments:delete";

        /// <summary>Attachments: read (<c>attachments:read</c>).</summary>
        [Description("Attachments: read")]
        public const string AttachmentsRead = "attachments:read";

        /// <summary>Attachments: read and change (<c>attachments:write</c>).</summary>
        [Description("Attachments: read and change")]
        public const string AttachmentsWrite = "attachments:write";

        /// <summary>Custom fields: read (<c>custom_fields:read</c>).</summary>
        [Description("Custom fields: read")]
        public const string CustomFieldsRead = "custom_fields:read";

        /// <summary>Custom fields: read and change (<c>custom_fields:write</c>).</summary>
        [Description("Custom fields: read and change")]
        public const string CustomFieldsWrite = "custom_fields:write";

        /// <summary>Goals: read (<c>goals:read</c>).</summary>
        [Description("Goals: read")]
        public const string GoalsRead = "goals:read";

        /// <summary>Jobs: read (<c>jobs:read</c>).</summary>
        [Description("Jobs: read")]
        public const string JobsRead = "jobs:read";

        /// <summary>OOO entries: delete (<c>ooo_entries:delete</c>).</summary>
        [Description("OOO entries: delete")]
        public const string OooEntriesDelete = "ooo_entries:delete";

        /// <summary>OOO entries: read (<c>ooo_entries:read</c>).</summary>
        [Description("OOO entries: read")]
        public const string OooEntriesRead = "ooo_entries:read";

        /// <summary>OOO entries: read and change (<c>ooo_entries:write</c>).</summary>
        [Description("OOO entries: read and change")]
        public const string OooEntriesWrite = "ooo_entries:write";

        /// <summary>Portfolios: read (<c>portfolios:read</c>).</summary>
        [Description("Portfolios: read")]
        public const string PortfoliosRead = "portfolios:read";

        /// <summary>Portfolios: read and change (<c>portfolios:write</c>).</summary>
        [Description("Portfolios: read and change")]
        public const string PortfoliosWrite = "portfolios:write";

        /// <summary>Project portfolio settings: read (<c>project_portfolio_settings:read</c>).</summary>
        [Description("Project portfolio settings: read")]
        public const string ProjectPortfolioSettingsRead = "project_portfolio_settings:read";

        /// <summary>Project portfolio settings: read and change (<c>project_portfolio_settings:write</c>).</summary>
        [Description("Project portfolio settings: read and change")]
        public const string ProjectPortfolioSettingsWrite = "project_portfolio_settings:write";

        /// <summary>Project templates: read (<c>project_templates:read</c>).</summary>
        [Description("Project templates: read")]
        public const string ProjectTemplatesRead = "project_templates:read";

        /// <summary>Projects: delete (<c>projects:delete</c>).</summary>
        [Description("Projects: delete")]
        public const string ProjectsDelete = "projects:delete";

        /// <summary>Projects: read (<c>projects:read</c>).</summary>
        [Description("Projects: read")]
        public const string ProjectsRead = "projects:read";

        /// <summary>Projects: read and change (<c>projects:write</c>).</summary>
        [Description("Projects: read and change")]
        public const string ProjectsWrite = "projects:write";

        /// <summary>Roles: delete (<c>roles:delete</c>).</summary>
        [Description("Roles: delete")]
        public const string RolesDelete = "roles:delete";

        /// <summary>Roles: read (<c>roles:read</c>).</summary>
        [Description("Roles: read")]
        public const string RolesRead = "roles:read";

        /// <summary>Roles: read and change (<c>roles:write</c>).</summary>
        [Description("Roles: read and change")]
        public const string RolesWrite = "roles:write";

        /// <summary>Stories: read (<c>stories:read</c>).</summary>
        [Description("Stories: read")]
        public const string StoriesRead = "stories:read";

        /// <summary>Stories: read and change (<c>stories:write</c>).</summary>
        [Description("Stories: read and change")]
        public const string StoriesWrite = "stories:write";

        /// <summary>Tags: read (<c>tags:read</c>).</summary>
        [Description("Tags: read")]
        public const string TagsRead = "tags:read";

        /// <summary>Tags: read and change (<c>tags:write</c>).</summary>
        [Description("Tags: read and change")]
        public const string TagsWrite = "tags:write";

        /// <summary>Task custom types: read (<c>task_custom_types:read</c>).</summary>
        [Description("Task custom types: read")]
        public const string TaskCustomTypesRead = "task_custom_types:read";

        /// <summary>Task templates: read (<c>task_templates:read</c>).</summary>
        [Description("Task templates: read")]
        public const string TaskTemplatesRead = "task_templates:read";

        /// <summary>Tasks: delete (<c>tasks:delete</c>).</summary>
        [Description("Tasks: delete")]
        public const string TasksDelete = "tasks:delete";

        /// <summary>Tasks: read (<c>tasks:read</c>).</summary>
        [Description("Tasks: read")]
        public const string TasksRead = "tasks:read";

        /// <summary>Tasks: read and change (<c>tasks:write</c>).</summary>
        [Description("Tasks: read and change")]
        public const string TasksWrite = "tasks:write";

        /// <summary>Team memberships: read (<c>team_memberships:read</c>).</summary>
        [Description("Team memberships: read")]
        public const string TeamMembershipsRead = "team_memberships:read";

        /// <summary>Teams: read (<c>teams:read</c>).</summary>
        [Description("Teams: read")]
        public const string TeamsRead = "teams:read";

        /// <summary>Time tracking categories: delete (<c>time_tracking_categories:delete</c>).</summary>
        [Description("Time tracking categories: delete")]
        public const string TimeTrackingCategoriesDelete = "time_tracking_categories:delete";

        /// <summary>Time tracking categories: read (<c>time_tracking_categories:read</c>).</summary>
        [Description("Time tracking categories: read")]
        public const string TimeTrackingCategoriesRead = "time_tracking_categories:read";

        /// <summary>Time tracking categories: read and change (<c>time_tracking_categories:write</c>).</summary>
        [Description("Time tracking categories: read and change")]
        public const string TimeTrackingCategoriesWrite = "time_tracking_categories:write";

        /// <summary>Time tracking entries: read (<c>time_tracking_entries:read</c>).</summary>
        [Description("Time tracking entries: read")]
        public const string TimeTrackingEntriesRead = "time_tracking_entries:read";

        /// <summary>Timesheet approval statuses: read (<c>timesheet_approval_statuses:read</c>).</summary>
        [Description("Timesheet approval statuses: read")]
        public const string TimesheetApprovalStatusesRead = "timesheet_approval_statuses:read";

        /// <summary>Timesheet approval statuses: read and change (<c>timesheet_approval_statuses:write</c>).</summary>
        [Description("Timesheet approval statuses: read and change")]
        public const string TimesheetApprovalStatusesWrite = "timesheet_approval_statuses:write";

        /// <summary>Users: read (<c>users:read</c>).</summary>
        [Description("Users: read")]
        public const string UsersRead = "users:read";

        /// <summary>Webhooks: delete (<c>webhooks:delete</c>).</summary>
        [Description("Webhooks: delete")]
        public const string WebhooksDelete = "webhooks:delete";

        /// <summary>Webhooks: read (<c>webhooks:read</c>).</summary>
        [Description("Webhooks: read")]
        public const string WebhooksRead = "webhooks:read";

        /// <summary>Webhooks: read and change (<c>webhooks:write</c>).</summary>
        [Description("Webhooks: read and change")]
        public const string WebhooksWrite = "webhooks:write";

        /// <summary>Workspaces: read (<c>workspaces:read</c>).</summary>
        [Description("Workspaces: read")]
        public const string WorkspacesRead = "workspaces:read";
    }
}
