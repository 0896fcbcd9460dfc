// Written from tumblr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Tumblr.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Tumblr (<see href="https://www.tumblr.com/docs/en/api/v2#oauth2-authorization">documentation</see>).</summary>
    public static class Tumblr
    {
        /// <summary>Read your account (<c>basic</c>).</summary>
        [Description("Read your account")]
        public const string Basic = "basic";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Change your blogs (<c>write</c>).</summary>
        [Description("Change your blogs")]
        public const string Write = "write";

        /// <summary>Read data (<c>read</c>).</summary>
        [Description("Read data")]
        public const string Read = "read";
    }
}
