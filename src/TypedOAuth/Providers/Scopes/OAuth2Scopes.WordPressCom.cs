// Written from wordpress-com.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of WordPress.com.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of WordPress.com (<see href="https://developer.wordpress.com/docs/oauth2/">documentation</see>).</summary>
    public static class WordPressCom
    {
        /// <summary>Read your identity only (<c>auth</c>).</summary>
        [Description("Read your identity only")]
        public const string Auth = "auth";

        /// <summary>Full access to all your sites (<c>global</c>).</summary>
        [Description("Full access to all your sites")]
        public const string Global = "global";

        /// <summary>Read and change media (<c>media</c>).</summary>
        [Description("Read and change media")]
        public const string Media = "media";

        /// <summary>Read and change posts (<c>posts</c>).</summary>
        [Description("Read and change posts")]
        public const string Posts = "posts";

        /// <summary>Read and change site data (<c>sites</c>).</summary>
        [Description("Read and change site data")]
        public const string Sites = "sites";
    }
}
