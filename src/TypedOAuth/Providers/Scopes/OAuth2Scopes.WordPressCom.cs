// Written from wordpress-com.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of WordPress.com.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of WordPress.com (<see href="https://developer.wordpress.com/docs/oauth2/">documentation</see>).</summary>
    public static class WordPressCom
    {
        /// <summary>Identity only (<c>auth</c>).</summary>
        [Description("Identity only")]
        public const string Auth = "auth";

        /// <summary>All sites of the user (<c>global</c>).</summary>
        [Description("All sites of the user")]
        public const string Global = "global";

        /// <summary>Media (<c>media</c>).</summary>
        [Description("Media")]
        public const string Media = "media";

        /// <summary>Posts (<c>posts</c>).</summary>
        [Description("Posts")]
        public const string Posts = "posts";

        /// <summary>Site data (<c>sites</c>).</summary>
        [Description("Site data")]
        public const string Sites = "sites";
    }
}
