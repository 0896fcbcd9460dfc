// Written from slack.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Slack.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Slack (<see href="https://docs.slack.dev/authentication/installing-with-oauth">documentation</see>).</summary>
    public static class Slack
    {
        /// <summary>Read messages of public channels (<c>channels:history</c>).</summary>
        [Description("Read messages of public channels")]
        public const string ChannelsHistory = "channels:history";

        /// <summary>Read public channels (<c>channels:read</c>).</summary>
        [Description("Read public channels")]
        public const string ChannelsRead = "channels:read";

        /// <summary>Read custom emoji (<c>emoji:read</c>).</summary>
        [Description("Read custom emoji")]
        public const string EmojiRead = "emoji:read";

        /// <summary>Read files (<c>files:read</c>).</summary>
        [Description("Read files")]
        public const string FilesRead = "files:read";

        /// <summary>Read messages of private channels (<c>groups:history</c>).</summary>
        [Description("Read messages of private channels")]
        public const string GroupsHistory = "groups:history";

        /// <summary>Read private channels the app is in (<c>groups:read</c>).</summary>
        [Description("Read private channels the app is in")]
        public const string GroupsRead = "groups:read";

        /// <summary>Create and change private channels (<c>groups:write</c>).</summary>
        [Description("Create and change private channels")]
        public const string GroupsWrite = "groups:write";

        /// <summary>Read basic data of direct messages (<c>im:read</c>).</summary>
        [Description("Read basic data of direct messages")]
        public const string ImRead = "im:read";

        /// <summary>Open direct messages (<c>im:write</c>).</summary>
        [Description("Open direct messages")]
        public const string ImWrite = "im:write";

        /// <summary>Read reactions (<c>reactions:read</c>).</summary>
        [Description("Read reactions")]
        public const string ReactionsRead = "reactions:read";

        /// <summary>Add and remove reactions (<c>reactions:write</c>).</summary>
        [Description("Add and remove reactions")]
        public const string ReactionsWrite = "reactions:write";

        /// <summary>Read people of the workspace (<c>users:read</c>).</summary>
        [Description("Read people of the workspace")]
        public const string UsersRead = "users:read";

        /// <summary>Create and change public channels (<c>channels:manage</c>).</summary>
        [Description("Create and change public channels")]
        public const string ChannelsManage = "channels:manage";

        /// <summary>Post messages (<c>chat:write</c>).</summary>
        [Description("Post messages")]
        public const string ChatWrite = "chat:write";

        /// <summary>Read direct messages (<c>im:history</c>).</summary>
        [Description("Read direct messages")]
        public const string ImHistory = "im:history";

        /// <summary>Read group messages (<c>mpim:history</c>).</summary>
        [Description("Read group messages")]
        public const string MpimHistory = "mpim:history";

        /// <summary>Read basic data of group messages (<c>mpim:read</c>).</summary>
        [Description("Read basic data of group messages")]
        public const string MpimRead = "mpim:read";

        /// <summary>Open group messages (<c>mpim:write</c>).</summary>
        [Description("Open group messages")]
        public const string MpimWrite = "mpim:write";

        /// <summary>Read pinned items (<c>pins:read</c>).</summary>
        [Description("Read pinned items")]
        public const string PinsRead = "pins:read";

        /// <summary>Read user groups (<c>usergroups:read</c>).</summary>
        [Description("Read user groups")]
        public const string UsergroupsRead = "usergroups:read";

        /// <summary>Change user groups (<c>usergroups:write</c>).</summary>
        [Description("Change user groups")]
        public const string UsergroupsWrite = "usergroups:write";

        /// <summary>Read profiles (<c>users.profile:read</c>).</summary>
        [Description("Read profiles")]
        public const string UsersProfileRead = "users.profile:read";

        /// <summary>Read email addresses of people (<c>users:read.email</c>).</summary>
        [Description("Read email addresses of people")]
        public const string UsersReadEmail = "users:read.email";

        /// <summary>Administer a workspace (<c>user:admin</c>).</summary>
        [Description("Administer a workspace")]
        public const string UserAdmin = "user:admin";

        /// <summary>Read do-not-disturb times (<c>dnd:read</c>).</summary>
        [Description("Read do-not-disturb times")]
        public const string DndRead = "dnd:read";

        /// <summary>Upload and delete files (<c>files:write</c>).</summary>
        [Description("Upload and delete files")]
        public const string FilesWrite = "files:write";

        /// <summary>Read reminders (<c>reminders:read</c>).</summary>
        [Description("Read reminders")]
        public const string RemindersRead = "reminders:read";

        /// <summary>Change reminders (<c>reminders:write</c>).</summary>
        [Description("Change reminders")]
        public const string RemindersWrite = "reminders:write";

        /// <summary>Search as the user (<c>user:search:read</c>).</summary>
        [Description("Search as the user")]
        public const string UserSearchRead = "user:search:read";

        /// <summary>Name and domain of the workspace (<c>team:read</c>).</summary>
        [Description("Name and domain of the workspace")]
        public const string TeamRead = "team:read";

        /// <summary>Change your profile and status (<c>user:users.profile:write</c>).</summary>
        [Description("Change your profile and status")]
        public const string UserUsersProfileWrite = "user:users.profile:write";

        /// <summary>Join public channels (<c>channels:join</c>).</summary>
        [Description("Join public channels")]
        public const string ChannelsJoin = "channels:join";

        /// <summary>Post with another name and icon (<c>chat:write.customize</c>).</summary>
        [Description("Post with another name and icon")]
        public const string ChatWriteCustomize = "chat:write.customize";

        /// <summary>Post in public channels without joining (<c>chat:write.public</c>).</summary>
        [Description("Post in public channels without joining")]
        public const string ChatWritePublic = "chat:write.public";

        /// <summary>Add slash commands (<c>commands</c>).</summary>
        [Description("Add slash commands")]
        public const string Commands = "commands";

        /// <summary>Create a webhook, which the token response contains (<c>incoming-webhook</c>).</summary>
        [Description("Create a webhook, which the token response contains")]
        public const string IncomingWebhook = "incoming-webhook";

        /// <summary>Change pinned items (<c>pins:write</c>).</summary>
        [Description("Change pinned items")]
        public const string PinsWrite = "pins:write";

        /// <summary>Read messages that mention the app (<c>app_mentions:read</c>).</summary>
        [Description("Read messages that mention the app")]
        public const string AppMentionsRead = "app_mentions:read";

        /// <summary>Read bookmarks of channels (<c>bookmarks:read</c>).</summary>
        [Description("Read bookmarks of channels")]
        public const string BookmarksRead = "bookmarks:read";

        /// <summary>Change bookmarks of channels (<c>bookmarks:write</c>).</summary>
        [Description("Change bookmarks of channels")]
        public const string BookmarksWrite = "bookmarks:write";

        /// <summary>Show previews of links (<c>links:write</c>).</summary>
        [Description("Show previews of links")]
        public const string LinksWrite = "links:write";

        /// <summary>Change do-not-disturb settings (<c>user:dnd:write</c>).</summary>
        [Description("Change do-not-disturb settings")]
        public const string UserDndWrite = "user:dnd:write";

        /// <summary>Change the presence of the app (<c>users:write</c>).</summary>
        [Description("Change the presence of the app")]
        public const string UsersWrite = "users:write";

        /// <summary>Read apps and app requests (<c>user:admin.apps:read</c>).</summary>
        [Description("Read apps and app requests")]
        public const string UserAdminAppsRead = "user:admin.apps:read";

        /// <summary>Manage apps (<c>user:admin.apps:write</c>).</summary>
        [Description("Manage apps")]
        public const string UserAdminAppsWrite = "user:admin.apps:write";

        /// <summary>Read members and data of channels (admins) (<c>user:admin.conversations:read</c>).</summary>
        [Description("Read members and data of channels (admins)")]
        public const string UserAdminConversationsRead = "user:admin.conversations:read";

        /// <summary>Manage channels (admins) (<c>user:admin.conversations:write</c>).</summary>
        [Description("Manage channels (admins)")]
        public const string UserAdminConversationsWrite = "user:admin.conversations:write";

        /// <summary>Read invitations (admins) (<c>user:admin.invites:read</c>).</summary>
        [Description("Read invitations (admins)")]
        public const string UserAdminInvitesRead = "user:admin.invites:read";

        /// <summary>Manage invitations (admins) (<c>user:admin.invites:write</c>).</summary>
        [Description("Manage invitations (admins)")]
        public const string UserAdminInvitesWrite = "user:admin.invites:write";

        /// <summary>Read workspaces (admins) (<c>user:admin.teams:read</c>).</summary>
        [Description("Read workspaces (admins)")]
        public const string UserAdminTeamsRead = "user:admin.teams:read";

        /// <summary>Manage workspaces (admins) (<c>user:admin.teams:write</c>).</summary>
        [Description("Manage workspaces (admins)")]
        public const string UserAdminTeamsWrite = "user:admin.teams:write";

        /// <summary>Read user groups (admins) (<c>user:admin.usergroups:read</c>).</summary>
        [Description("Read user groups (admins)")]
        public const string UserAdminUsergroupsRead = "user:admin.usergroups:read";

        /// <summary>Manage user groups (admins) (<c>user:admin.usergroups:write</c>).</summary>
        [Description("Manage user groups (admins)")]
        public const string UserAdminUsergroupsWrite = "user:admin.usergroups:write";

        /// <summary>Read users (admins) (<c>user:admin.users:read</c>).</summary>
        [Description("Read users (admins)")]
        public const string UserAdminUsersRead = "user:admin.users:read";

        /// <summary>Manage users (admins) (<c>user:admin.users:write</c>).</summary>
        [Description("Manage users (admins)")]
        public const string UserAdminUsersWrite = "user:admin.users:write";

        /// <summary>Read calls (<c>calls:read</c>).</summary>
        [Description("Read calls")]
        public const string CallsRead = "calls:read";
    }
}
