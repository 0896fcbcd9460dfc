// Written from twitch.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Twitch.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Twitch (<see href="https://dev.twitch.tv/docs/authentication">documentation</see>).</summary>
    public static class Twitch
    {
        /// <summary>Read your email address (<c>user:read:email</c>).</summary>
        [Description("Read your email address")]
        public const string UserReadEmail = "user:read:email";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Read the channels that you follow (<c>user:read:follows</c>).</summary>
        [Description("Read the channels that you follow")]
        public const string UserReadFollows = "user:read:follows";

        /// <summary>Read chat messages (<c>user:read:chat</c>).</summary>
        [Description("Read chat messages")]
        public const string UserReadChat = "user:read:chat";

        /// <summary>Send chat messages (<c>user:write:chat</c>).</summary>
        [Description("Send chat messages")]
        public const string UserWriteChat = "user:write:chat";

        /// <summary>Read chat messages over IRC (<c>chat:read</c>).</summary>
        [Description("Read chat messages over IRC")]
        public const string ChatRead = "chat:read";

        /// <summary>Send chat messages over IRC (<c>chat:edit</c>).</summary>
        [Description("Send chat messages over IRC")]
        public const string ChatEdit = "chat:edit";

        /// <summary>Read subscribers of your channel (<c>channel:read:subscriptions</c>).</summary>
        [Description("Read subscribers of your channel")]
        public const string ChannelReadSubscriptions = "channel:read:subscriptions";

        /// <summary>Change title, category and markers of a broadcast (<c>channel:manage:broadcast</c>).</summary>
        [Description("Change title, category and markers of a broadcast")]
        public const string ChannelManageBroadcast = "channel:manage:broadcast";

        /// <summary>Read Bits events (<c>bits:read</c>).</summary>
        [Description("Read Bits events")]
        public const string BitsRead = "bits:read";

        /// <summary>Read moderators, bans and blocked terms (<c>moderation:read</c>).</summary>
        [Description("Read moderators, bans and blocked terms")]
        public const string ModerationRead = "moderation:read";

        /// <summary>Create clips (<c>clips:edit</c>).</summary>
        [Description("Create clips")]
        public const string ClipsEdit = "clips:edit";
    }
}
