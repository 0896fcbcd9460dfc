// Written from discord.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Discord.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Discord (<see href="https://discord.com/developers/docs/topics/oauth2#shared-resources-oauth2-urls">documentation</see>).</summary>
    public static class Discord
    {
        /// <summary>Own user without e-mail (<c>identify</c>).</summary>
        [Description("Own user without e-mail")]
        public const string Identify = "identify";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Put the app&apos;s bot on a server (<c>bot</c>).</summary>
        [Description("Put the app's bot on a server")]
        public const string Bot = "bot";

        /// <summary>Servers the user is in (<c>guilds</c>).</summary>
        [Description("Servers the user is in")]
        public const string Guilds = "guilds";

        /// <summary>Now playing and recently played (<c>activities.read</c>).</summary>
        [Description("Now playing and recently played")]
        public const string ActivitiesRead = "activities.read";

        /// <summary>Linked accounts (<c>connections</c>).</summary>
        [Description("Linked accounts")]
        public const string Connections = "connections";

        /// <summary>Add the user to a server (needs the bot) (<c>guilds.join</c>).</summary>
        [Description("Add the user to a server (needs the bot)")]
        public const string GuildsJoin = "guilds.join";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>A webhook comes back with the token (<c>webhook.incoming</c>).</summary>
        [Description("A webhook comes back with the token")]
        public const string WebhookIncoming = "webhook.incoming";

        /// <summary>Change the user&apos;s activity (<c>activities.write</c>).</summary>
        [Description("Change the user's activity")]
        public const string ActivitiesWrite = "activities.write";

        /// <summary>The app&apos;s builds (<c>applications.builds.read</c>).</summary>
        [Description("The app's builds")]
        public const string ApplicationsBuildsRead = "applications.builds.read";

        /// <summary>Upload builds (<c>applications.builds.upload</c>).</summary>
        [Description("Upload builds")]
        public const string ApplicationsBuildsUpload = "applications.builds.upload";

        /// <summary>Put the app&apos;s commands on a server (<c>applications.commands</c>).</summary>
        [Description("Put the app's commands on a server")]
        public const string ApplicationsCommands = "applications.commands";

        /// <summary>Change who may use commands (<c>applications.commands.permissions.update</c>).</summary>
        [Description("Change who may use commands")]
        public const string ApplicationsCommandsPermissionsUpdate = "applications.commands.permissions.update";

        /// <summary>Change the app&apos;s commands (<c>applications.commands.update</c>).</summary>
        [Description("Change the app's commands")]
        public const string ApplicationsCommandsUpdate = "applications.commands.update";

        /// <summary>The app&apos;s entitlements (<c>applications.entitlements</c>).</summary>
        [Description("The app's entitlements")]
        public const string ApplicationsEntitlements = "applications.entitlements";

        /// <summary>Store data of the app (<c>applications.store.update</c>).</summary>
        [Description("Store data of the app")]
        public const string ApplicationsStoreUpdate = "applications.store.update";

        /// <summary>Direct messages (partners) (<c>dm_channels.read</c>).</summary>
        [Description("Direct messages (partners)")]
        public const string DmChannelsRead = "dm_channels.read";

        /// <summary>Add the user to a group message (<c>gdm.join</c>).</summary>
        [Description("Add the user to a group message")]
        public const string GdmJoin = "gdm.join";

        /// <summary>The user&apos;s member data in a server (<c>guilds.members.read</c>).</summary>
        [Description("The user's member data in a server")]
        public const string GuildsMembersRead = "guilds.members.read";

        /// <summary>Messages (local RPC) (<c>messages.read</c>).</summary>
        [Description("Messages (local RPC)")]
        public const string MessagesRead = "messages.read";

        /// <summary>Friends (partners) (<c>relationships.read</c>).</summary>
        [Description("Friends (partners)")]
        public const string RelationshipsRead = "relationships.read";

        /// <summary>Data for linked roles (<c>role_connections.write</c>).</summary>
        [Description("Data for linked roles")]
        public const string RoleConnectionsWrite = "role_connections.write";

        /// <summary>Local RPC server (partners) (<c>rpc</c>).</summary>
        [Description("Local RPC server (partners)")]
        public const string Rpc = "rpc";

        /// <summary>Notifications through RPC (<c>rpc.notifications.read</c>).</summary>
        [Description("Notifications through RPC")]
        public const string RpcNotificationsRead = "rpc.notifications.read";

        /// <summary>Voice settings through RPC (<c>rpc.voice.read</c>).</summary>
        [Description("Voice settings through RPC")]
        public const string RpcVoiceRead = "rpc.voice.read";

        /// <summary>Join voice for the user (partners) (<c>voice</c>).</summary>
        [Description("Join voice for the user (partners)")]
        public const string Voice = "voice";

        /// <summary>Activity invites: send (<c>activities.invites.write</c>).</summary>
        [Description("Activity invites: send")]
        public const string ActivitiesInvitesWrite = "activities.invites.write";

        /// <summary>Local rpc server access, allows to update activity: read and change (<c>rpc.activities.write</c>).</summary>
        [Description("Local rpc server access, allows to update activity: read and change")]
        public const string RpcActivitiesWrite = "rpc.activities.write";

        /// <summary>Local rpc server access, allows to read screenshare status-: read (<c>rpc.screenshare.read</c>).</summary>
        [Description("Local rpc server access, allows to read screenshare status-: read")]
        public const string RpcScreenshareRead = "rpc.screenshare.read";

        /// <summary>Local rpc server access, allows to update screenshare settings-: read and change (<c>rpc.screenshare.write</c>).</summary>
        [Description("Local rpc server access, allows to update screenshare settings-: read and change")]
        public const string RpcScreenshareWrite = "rpc.screenshare.write";

        /// <summary>Local rpc server access, allows to read video status: read (<c>rpc.video.read</c>).</summary>
        [Description("Local rpc server access, allows to read video status: read")]
        public const string RpcVideoRead = "rpc.video.read";

        /// <summary>Local rpc server access, allows to update video settings: read and change (<c>rpc.video.write</c>).</summary>
        [Description("Local rpc server access, allows to update video settings: read and change")]
        public const string RpcVideoWrite = "rpc.video.write";

        /// <summary>Local rpc server access, allows to update voice settings: read and change (<c>rpc.voice.write</c>).</summary>
        [Description("Local rpc server access, allows to update voice settings: read and change")]
        public const string RpcVoiceWrite = "rpc.voice.write";
    }
}
