// Written from twitch.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Twitch.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Twitch (<see href="https://dev.twitch.tv/docs/authentication">documentation</see>).</summary>
    public static class Twitch
    {
        /// <summary>E-mail address (<c>user:read:email</c>).</summary>
        [Description("E-mail address")]
        public const string UserReadEmail = "user:read:email";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>User is subscribed to channel: read (<c>channel_check_subscription</c>).</summary>
        [Description("User is subscribed to channel: read")]
        public const string ChannelCheckSubscription = "channel_check_subscription";

        /// <summary>Trigger commercials on channel: read (<c>channel_commercial</c>).</summary>
        [Description("Trigger commercials on channel: read")]
        public const string ChannelCommercial = "channel_commercial";

        /// <summary>Channel metadata: read and change (<c>channel_editor</c>).</summary>
        [Description("Channel metadata: read and change")]
        public const string ChannelEditor = "channel_editor";

        /// <summary>Non-public channel information: read (<c>channel_read</c>).</summary>
        [Description("Non-public channel information: read")]
        public const string ChannelRead = "channel_read";

        /// <summary>Reset channel&apos;s stream key: use (<c>channel_stream</c>).</summary>
        [Description("Reset channel's stream key: use")]
        public const string ChannelStream = "channel_stream";

        /// <summary>All subscribers to channel: read (<c>channel_subscriptions</c>).</summary>
        [Description("All subscribers to channel: read")]
        public const string ChannelSubscriptions = "channel_subscriptions";

        /// <summary>Log into chat and send messages: send (<c>chat_login</c>).</summary>
        [Description("Log into chat and send messages: send")]
        public const string ChatLogin = "chat_login";

        /// <summary>Ignore or unignore: use (<c>user_blocks_edit</c>).</summary>
        [Description("Ignore or unignore: use")]
        public const string UserBlocksEdit = "user_blocks_edit";

        /// <summary>List of ignored users: read (<c>user_blocks_read</c>).</summary>
        [Description("List of ignored users: read")]
        public const string UserBlocksRead = "user_blocks_read";

        /// <summary>Followed channels: read and change (<c>user_follows_edit</c>).</summary>
        [Description("Followed channels: read and change")]
        public const string UserFollowsEdit = "user_follows_edit";

        /// <summary>Subscriptions of user: read (<c>user_subscriptions</c>).</summary>
        [Description("Subscriptions of user: read")]
        public const string UserSubscriptions = "user_subscriptions";

        /// <summary>Followed channels (<c>user:read:follows</c>).</summary>
        [Description("Followed channels")]
        public const string UserReadFollows = "user:read:follows";

        /// <summary>Chat messages, read (<c>user:read:chat</c>).</summary>
        [Description("Chat messages, read")]
        public const string UserReadChat = "user:read:chat";

        /// <summary>Chat messages, send (<c>user:write:chat</c>).</summary>
        [Description("Chat messages, send")]
        public const string UserWriteChat = "user:write:chat";

        /// <summary>Chat over IRC, read (<c>chat:read</c>).</summary>
        [Description("Chat over IRC, read")]
        public const string ChatRead = "chat:read";

        /// <summary>Chat over IRC, send (<c>chat:edit</c>).</summary>
        [Description("Chat over IRC, send")]
        public const string ChatEdit = "chat:edit";

        /// <summary>Subscribers of a channel (<c>channel:read:subscriptions</c>).</summary>
        [Description("Subscribers of a channel")]
        public const string ChannelReadSubscriptions = "channel:read:subscriptions";

        /// <summary>Title, category and markers of a broadcast (<c>channel:manage:broadcast</c>).</summary>
        [Description("Title, category and markers of a broadcast")]
        public const string ChannelManageBroadcast = "channel:manage:broadcast";

        /// <summary>Bits (<c>bits:read</c>).</summary>
        [Description("Bits")]
        public const string BitsRead = "bits:read";

        /// <summary>Moderators, bans and blocked terms (<c>moderation:read</c>).</summary>
        [Description("Moderators, bans and blocked terms")]
        public const string ModerationRead = "moderation:read";

        /// <summary>Make clips (<c>clips:edit</c>).</summary>
        [Description("Make clips")]
        public const string ClipsEdit = "clips:edit";
    }
}
