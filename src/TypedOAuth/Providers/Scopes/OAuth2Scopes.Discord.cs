// Written from discord.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Discord.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Discord (<see href="https://discord.com/developers/docs/topics/oauth2">documentation</see>).</summary>
    public static class Discord
    {
        /// <summary>Read your user without the email address (<c>identify</c>).</summary>
        [Description("Read your user without the email address")]
        public const string Identify = "identify";

        /// <summary>Read your email address (<c>email</c>).</summary>
        [Description("Read your email address")]
        public const string Email = "email";

        /// <summary>Add the app&apos;s bot to a server (<c>bot</c>).</summary>
        [Description("Add the app's bot to a server")]
        public const string Bot = "bot";

        /// <summary>Read the servers you are in (<c>guilds</c>).</summary>
        [Description("Read the servers you are in")]
        public const string Guilds = "guilds";

        /// <summary>Read current and recent activities (<c>activities.read</c>).</summary>
        [Description("Read current and recent activities")]
        public const string ActivitiesRead = "activities.read";

        /// <summary>Read your linked accounts (<c>connections</c>).</summary>
        [Description("Read your linked accounts")]
        public const string Connections = "connections";

        /// <summary>Add you to a server (needs the bot) (<c>guilds.join</c>).</summary>
        [Description("Add you to a server (needs the bot)")]
        public const string GuildsJoin = "guilds.join";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Create a webhook, which the token response contains (<c>webhook.incoming</c>).</summary>
        [Description("Create a webhook, which the token response contains")]
        public const string WebhookIncoming = "webhook.incoming";

        /// <summary>Change your activity (<c>activities.write</c>).</summary>
        [Description("Change your activity")]
        public const string ActivitiesWrite = "activities.write";

        /// <summary>Read the app&apos;s builds (<c>applications.builds.read</c>).</summary>
        [Description("Read the app's builds")]
        public const string ApplicationsBuildsRead = "applications.builds.read";

        /// <summary>Upload builds of the app (<c>applications.builds.upload</c>).</summary>
        [Description("Upload builds of the app")]
        public const string ApplicationsBuildsUpload = "applications.builds.upload";

        /// <summary>Add the app&apos;s commands to a server (<c>applications.commands</c>).</summary>
        [Description("Add the app's commands to a server")]
        public const string ApplicationsCommands = "applications.commands";

        /// <summary>Change permissions of commands (<c>applications.commands.permissions.update</c>).</summary>
        [Description("Change permissions of commands")]
        public const string ApplicationsCommandsPermissionsUpdate = "applications.commands.permissions.update";

        /// <summary>Change the app&apos;s commands (<c>applications.commands.update</c>).</summary>
        [Description("Change the app's commands")]
        public const string ApplicationsCommandsUpdate = "applications.commands.update";

        /// <summary>Read the app&apos;s entitlements (<c>applications.entitlements</c>).</summary>
        [Description("Read the app's entitlements")]
        public const string ApplicationsEntitlements = "applications.entitlements";

        /// <summary>Change store data of the app (<c>applications.store.update</c>).</summary>
        [Description("Change store data of the app")]
        public const string ApplicationsStoreUpdate = "applications.store.update";

        /// <summary>Read direct messages (partners) (<c>dm_channels.read</c>).</summary>
        [Description("Read direct messages (partners)")]
        public const string DmChannelsRead = "dm_channels.read";

        /// <summary>Add you to a group message (<c>gdm.join</c>).</summary>
        [Description("Add you to a group message")]
        public const string GdmJoin = "gdm.join";

        /// <summary>Read your member data in servers (<c>guilds.members.read</c>).</summary>
        [Description("Read your member data in servers")]
        public const string GuildsMembersRead = "guilds.members.read";

        /// <summary>Read messages (local RPC) (<c>messages.read</c>).</summary>
        [Description("Read messages (local RPC)")]
        public const string MessagesRead = "messages.read";

        /// <summary>Read your friends (partners) (<c>relationships.read</c>).</summary>
        [Description("Read your friends (partners)")]
        public const string RelationshipsRead = "relationships.read";

        /// <summary>Change data for linked roles (<c>role_connections.write</c>).</summary>
        [Description("Change data for linked roles")]
        public const string RoleConnectionsWrite = "role_connections.write";

        /// <summary>Use the local RPC server (partners) (<c>rpc</c>).</summary>
        [Description("Use the local RPC server (partners)")]
        public const string Rpc = "rpc";

        /// <summary>Read notifications (local RPC) (<c>rpc.notifications.read</c>).</summary>
        [Description("Read notifications (local RPC)")]
        public const string RpcNotificationsRead = "rpc.notifications.read";

        /// <summary>Read voice settings (local RPC) (<c>rpc.voice.read</c>).</summary>
        [Description("Read voice settings (local RPC)")]
        public const string RpcVoiceRead = "rpc.voice.read";

        /// <summary>Join voice channels for you (partners) (<c>voice</c>).</summary>
        [Description("Join voice channels for you (partners)")]
        public const string Voice = "voice";

        /// <summary>Send invitations to activities (<c>activities.invites.write</c>).</summary>
        [Description("Send invitations to activities")]
        public const string ActivitiesInvitesWrite = "activities.invites.write";

        /// <summary>Change your activity (local RPC) (<c>rpc.activities.write</c>).</summary>
        [Description("Change your activity (local RPC)")]
        public const string RpcActivitiesWrite = "rpc.activities.write";

        /// <summary>Read screen sharing status (local RPC) (<c>rpc.screenshare.read</c>).</summary>
        [Description("Read screen sharing status (local RPC)")]
        public const string RpcScreenshareRead = "rpc.screenshare.read";

        /// <summary>Change screen sharing settings (local RPC) (<c>rpc.screenshare.write</c>).</summary>
        [Description("Change screen sharing settings (local RPC)")]
        public const string RpcScreenshareWrite = "rpc.screenshare.write";

        /// <summary>Read video status (local RPC) (<c>rpc.video.read</c>).</summary>
        [Description("Read video status (local RPC)")]
        public const string RpcVideoRead = "rpc.video.read";

        /// <summary>Change video settings (local RPC) (<c>rpc.video.write</c>).</summary>
        [Description("Change video settings (local RPC)")]
        public const string RpcVideoWrite = "rpc.video.write";

        /// <summary>Change voice settings (local RPC) (<c>rpc.voice.write</c>).</summary>
        [Description("Change voice settings (local RPC)")]
        public const string RpcVoiceWrite = "rpc.voice.write";
    }
}
