// Written from vk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of VK.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of VK (<see href="https://id.vk.com/about/business/go/docs/en/vkid/latest/vk-id/connection/api-integration/api-description">documentation</see>).</summary>
    public static class VK
    {
        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Messages (<c>messages</c>).</summary>
        [Description("Messages")]
        public const string Messages = "messages";

        /// <summary>Stay connected (the token does not expire) (<c>offline</c>).</summary>
        [Description("Stay connected (the token does not expire)")]
        public const string Offline = "offline";

        /// <summary>Advertising (<c>ads</c>).</summary>
        [Description("Advertising")]
        public const string Ads = "ads";

        /// <summary>Music (<c>audio</c>).</summary>
        [Description("Music")]
        public const string Audio = "audio";

        /// <summary>Documents (<c>docs</c>).</summary>
        [Description("Documents")]
        public const string Docs = "docs";

        /// <summary>Friends (<c>friends</c>).</summary>
        [Description("Friends")]
        public const string Friends = "friends";

        /// <summary>Communities (<c>groups</c>).</summary>
        [Description("Communities")]
        public const string Groups = "groups";

        /// <summary>Notes (<c>notes</c>).</summary>
        [Description("Notes")]
        public const string Notes = "notes";

        /// <summary>Notifications (<c>notifications</c>).</summary>
        [Description("Notifications")]
        public const string Notifications = "notifications";

        /// <summary>Wiki pages (<c>pages</c>).</summary>
        [Description("Wiki pages")]
        public const string Pages = "pages";

        /// <summary>Phone number (<c>phone</c>).</summary>
        [Description("Phone number")]
        public const string Phone = "phone";

        /// <summary>Photos (<c>photos</c>).</summary>
        [Description("Photos")]
        public const string Photos = "photos";

        /// <summary>Statistics (<c>stats</c>).</summary>
        [Description("Statistics")]
        public const string Stats = "stats";

        /// <summary>Status (<c>status</c>).</summary>
        [Description("Status")]
        public const string Status = "status";

        /// <summary>Videos (<c>video</c>).</summary>
        [Description("Videos")]
        public const string Video = "video";

        /// <summary>Wall posts (<c>wall</c>).</summary>
        [Description("Wall posts")]
        public const string Wall = "wall";

        /// <summary>Send notifications to you (<c>notify</c>).</summary>
        [Description("Send notifications to you")]
        public const string Notify = "notify";

        /// <summary>Read offers (old) (<c>offers</c>).</summary>
        [Description("Read offers (old)")]
        public const string Offers = "offers";

        /// <summary>Read questions (old) (<c>questions</c>).</summary>
        [Description("Read questions (old)")]
        public const string Questions = "questions";

        /// <summary>Goods (<c>market</c>).</summary>
        [Description("Goods")]
        public const string Market = "market";
    }
}
