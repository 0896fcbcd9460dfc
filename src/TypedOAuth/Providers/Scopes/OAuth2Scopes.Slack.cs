// Written from slack.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Slack.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Slack (<see href="https://api.slack.com/authentication/oauth-v2">documentation</see>).</summary>
    public static class Slack
    {
        /// <summary>Own name and id (old sign-in) (<c>identity.basic</c>).</summary>
        [Description("Own name and id (old sign-in)")]
        public const string IdentityBasic = "identity.basic";

        /// <summary>Messages of public channels (<c>channels:history</c>).</summary>
        [Description("Messages of public channels")]
        public const string ChannelsHistory = "channels:history";

        /// <summary>Public channels (<c>channels:read</c>).</summary>
        [Description("Public channels")]
        public const string ChannelsRead = "channels:read";

        /// <summary>Custom emoji (<c>emoji:read</c>).</summary>
        [Description("Custom emoji")]
        public const string EmojiRead = "emoji:read";

        /// <summary>Files (<c>files:read</c>).</summary>
        [Description("Files")]
        public const string FilesRead = "files:read";

        /// <summary>Messages of private channels (<c>groups:history</c>).</summary>
        [Description("Messages of private channels")]
        public const string GroupsHistory = "groups:history";

        /// <summary>Private channels the app is in (<c>groups:read</c>).</summary>
        [Description("Private channels the app is in")]
        public const string GroupsRead = "groups:read";

        /// <summary>Make and change private channels (<c>groups:write</c>).</summary>
        [Description("Make and change private channels")]
        public const string GroupsWrite = "groups:write";

        /// <summary>Direct messages, basic data (<c>im:read</c>).</summary>
        [Description("Direct messages, basic data")]
        public const string ImRead = "im:read";

        /// <summary>Open direct messages (<c>im:write</c>).</summary>
        [Description("Open direct messages")]
        public const string ImWrite = "im:write";

        /// <summary>Reactions (<c>reactions:read</c>).</summary>
        [Description("Reactions")]
        public const string ReactionsRead = "reactions:read";

        /// <summary>Reactions, add and remove (<c>reactions:write</c>).</summary>
        [Description("Reactions, add and remove")]
        public const string ReactionsWrite = "reactions:write";

        /// <summary>People of the workspace (<c>users:read</c>).</summary>
        [Description("People of the workspace")]
        public const string UsersRead = "users:read";

        /// <summary>Make and change public channels (<c>channels:manage</c>).</summary>
        [Description("Make and change public channels")]
        public const string ChannelsManage = "channels:manage";

        /// <summary>Post messages as the app (<c>chat:write</c>).</summary>
        [Description("Post messages as the app")]
        public const string ChatWrite = "chat:write";

        /// <summary>Own identity (old apps) (<c>identify</c>).</summary>
        [Description("Own identity (old apps)")]
        public const string Identify = "identify";

        /// <summary>Own e-mail address (old sign-in) (<c>identity.email</c>).</summary>
        [Description("Own e-mail address (old sign-in)")]
        public const string IdentityEmail = "identity.email";

        /// <summary>Contents of direct messages (<c>im:history</c>).</summary>
        [Description("Contents of direct messages")]
        public const string ImHistory = "im:history";

        /// <summary>Contents of group messages (<c>mpim:history</c>).</summary>
        [Description("Contents of group messages")]
        public const string MpimHistory = "mpim:history";

        /// <summary>Group messages, basic data (<c>mpim:read</c>).</summary>
        [Description("Group messages, basic data")]
        public const string MpimRead = "mpim:read";

        /// <summary>Open group messages (<c>mpim:write</c>).</summary>
        [Description("Open group messages")]
        public const string MpimWrite = "mpim:write";

        /// <summary>Pinned items (<c>pins:read</c>).</summary>
        [Description("Pinned items")]
        public const string PinsRead = "pins:read";

        /// <summary>User groups (<c>usergroups:read</c>).</summary>
        [Description("User groups")]
        public const string UsergroupsRead = "usergroups:read";

        /// <summary>User groups, change (<c>usergroups:write</c>).</summary>
        [Description("User groups, change")]
        public const string UsergroupsWrite = "usergroups:write";

        /// <summary>Profiles (<c>users.profile:read</c>).</summary>
        [Description("Profiles")]
        public const string UsersProfileRead = "users.profile:read";

        /// <summary>E-mail addresses of people (<c>users:read.email</c>).</summary>
        [Description("E-mail addresses of people")]
        public const string UsersReadEmail = "users:read.email";

        /// <summary>Administer a workspace (<c>admin</c>).</summary>
        [Description("Administer a workspace")]
        public const string Admin = "admin";

        /// <summary>Do-not-disturb times (<c>dnd:read</c>).</summary>
        [Description("Do-not-disturb times")]
        public const string DndRead = "dnd:read";

        /// <summary>Files, upload and delete (<c>files:write</c>).</summary>
        [Description("Files, upload and delete")]
        public const string FilesWrite = "files:write";

        /// <summary>Own picture (old sign-in) (<c>identity.avatar</c>).</summary>
        [Description("Own picture (old sign-in)")]
        public const string IdentityAvatar = "identity.avatar";

        /// <summary>Reminders (<c>reminders:read</c>).</summary>
        [Description("Reminders")]
        public const string RemindersRead = "reminders:read";

        /// <summary>Reminders, change (<c>reminders:write</c>).</summary>
        [Description("Reminders, change")]
        public const string RemindersWrite = "reminders:write";

        /// <summary>Search (user token) (<c>search:read</c>).</summary>
        [Description("Search (user token)")]
        public const string SearchRead = "search:read";

        /// <summary>Name and domain of the workspace (<c>team:read</c>).</summary>
        [Description("Name and domain of the workspace")]
        public const string TeamRead = "team:read";

        /// <summary>Own profile and status, change (<c>users.profile:write</c>).</summary>
        [Description("Own profile and status, change")]
        public const string UsersProfileWrite = "users.profile:write";

        /// <summary>Classic bot user (old apps) (<c>bot</c>).</summary>
        [Description("Classic bot user (old apps)")]
        public const string Bot = "bot";

        /// <summary>Join public channels (<c>channels:join</c>).</summary>
        [Description("Join public channels")]
        public const string ChannelsJoin = "channels:join";

        /// <summary>Post under another name and icon (<c>chat:write.customize</c>).</summary>
        [Description("Post under another name and icon")]
        public const string ChatWriteCustomize = "chat:write.customize";

        /// <summary>Post in public channels without joining (<c>chat:write.public</c>).</summary>
        [Description("Post in public channels without joining")]
        public const string ChatWritePublic = "chat:write.public";

        /// <summary>Slash commands (<c>commands</c>).</summary>
        [Description("Slash commands")]
        public const string Commands = "commands";

        /// <summary>A webhook comes back with the token (<c>incoming-webhook</c>).</summary>
        [Description("A webhook comes back with the token")]
        public const string IncomingWebhook = "incoming-webhook";

        /// <summary>Pinned items, change (<c>pins:write</c>).</summary>
        [Description("Pinned items, change")]
        public const string PinsWrite = "pins:write";

        /// <summary>Messages that mention the app (<c>app_mentions:read</c>).</summary>
        [Description("Messages that mention the app")]
        public const string AppMentionsRead = "app_mentions:read";

        /// <summary>Bookmarks of channels (<c>bookmarks:read</c>).</summary>
        [Description("Bookmarks of channels")]
        public const string BookmarksRead = "bookmarks:read";

        /// <summary>Bookmarks of channels, change (<c>bookmarks:write</c>).</summary>
        [Description("Bookmarks of channels, change")]
        public const string BookmarksWrite = "bookmarks:write";

        /// <summary>Own workspace (old sign-in) (<c>identity.team</c>).</summary>
        [Description("Own workspace (old sign-in)")]
        public const string IdentityTeam = "identity.team";

        /// <summary>Messages as slack app: send (<c>chat:write:bot</c>).</summary>
        [Description("Messages as slack app: send")]
        public const string ChatWriteBot = "chat:write:bot";

        /// <summary>Show previews of URLs in messages: use (<c>links:write</c>).</summary>
        [Description("Show previews of URLs in messages: use")]
        public const string LinksWrite = "links:write";

        /// <summary>User’s public channels and create new ones on user’s: change (<c>channels:write</c>).</summary>
        [Description("User’s public channels and create new ones on user’s: change")]
        public const string ChannelsWrite = "channels:write";

        /// <summary>Messages on user’s behalf: send (<c>chat:write:user</c>).</summary>
        [Description("Messages on user’s behalf: send")]
        public const string ChatWriteUser = "chat:write:user";

        /// <summary>User’s Do Not Disturb settings: change (<c>dnd:write</c>).</summary>
        [Description("User’s Do Not Disturb settings: change")]
        public const string DndWrite = "dnd:write";

        /// <summary>Files as slack app: change (<c>files:write:user</c>).</summary>
        [Description("Files as slack app: change")]
        public const string FilesWriteUser = "files:write:user";

        /// <summary>Messages and files: read (<c>stars:read</c>).</summary>
        [Description("Messages and files: read")]
        public const string StarsRead = "stars:read";

        /// <summary>Presence for slack app: change (<c>users:write</c>).</summary>
        [Description("Presence for slack app: change")]
        public const string UsersWrite = "users:write";

        /// <summary>Apps and app requests in workspace: read (<c>admin.apps:read</c>).</summary>
        [Description("Apps and app requests in workspace: read")]
        public const string AdminAppsRead = "admin.apps:read";

        /// <summary>Apps in workspace: change (<c>admin.apps:write</c>).</summary>
        [Description("Apps in workspace: change")]
        public const string AdminAppsWrite = "admin.apps:write";

        /// <summary>Channel’s member list, topic, purpose and channel name: read (<c>admin.conversations:read</c>).</summary>
        [Description("Channel’s member list, topic, purpose and channel name: read")]
        public const string AdminConversationsRead = "admin.conversations:read";

        /// <summary>The scope (<c>admin.conversations:write</c>).</summary>
        public const string AdminConversationsWrite = "admin.conversations:write";

        /// <summary>The scope (<c>admin.invites:read</c>).</summary>
        public const string AdminInvitesRead = "admin.invites:read";

        /// <summary>The scope (<c>admin.invites:write</c>).</summary>
        public const string AdminInvitesWrite = "admin.invites:write";

        /// <summary>The scope (<c>admin.teams:read</c>).</summary>
        public const string AdminTeamsRead = "admin.teams:read";

        /// <summary>The scope (<c>admin.teams:write</c>).</summary>
        public const string AdminTeamsWrite = "admin.teams:write";

        /// <summary>The scope (<c>admin.usergroups:read</c>).</summary>
        public const string AdminUsergroupsRead = "admin.usergroups:read";

        /// <summary>The scope (<c>admin.usergroups:write</c>).</summary>
        public const string AdminUsergroupsWrite = "admin.usergroups:write";

        /// <summary>The scope (<c>admin.users:read</c>).</summary>
        public const string AdminUsersRead = "admin.users:read";

        /// <summary>The scope (<c>admin.users:write</c>).</summary>
        public const string AdminUsersWrite = "admin.users:write";

        /// <summary>The scope (<c>calls:read</c>).</summary>
        public const string CallsRead = "calls:read";
    }
}
