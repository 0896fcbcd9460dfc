// Written from vk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of VK.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of VK.</summary>
    public static class VK
    {
        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Messages (<c>messages</c>).</summary>
        [Description("Messages")]
        public const string Messages = "messages";

        /// <summary>A token without expiry (<c>offline</c>).</summary>
        [Description("A token without expiry")]
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

        /// <summary>User allowed to send notifications to him: send (<c>notify</c>).</summary>
        [Description("User allowed to send notifications to him: send")]
        public const string Notify = "notify";

        /// <summary>Proposals: read (<c>offers</c>).</summary>
        [Description("Proposals: read")]
        public const string Offers = "offers";

        /// <summary>Questions: read (<c>questions</c>).</summary>
        [Description("Questions: read")]
        public const string Questions = "questions";

        /// <summary>Goods (<c>market</c>).</summary>
        [Description("Goods")]
        public const string Market = "market";
    }
}
