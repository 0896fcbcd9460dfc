// Written from tumblr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Tumblr.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Tumblr (<see href="https://www.tumblr.com/docs/en/api/v2#oauth2-authorization">documentation</see>).</summary>
    public static class Tumblr
    {
        /// <summary>The scope (<c>basic</c>).</summary>
        public const string Basic = "basic";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>write</c>).</summary>
        public const string Write = "write";

        /// <summary>The scope (<c>read</c>).</summary>
        public const string Read = "read";
    }
}
