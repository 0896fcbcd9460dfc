// Written from unsplash.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Unsplash.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Unsplash.</summary>
    public static class Unsplash
    {
        /// <summary>The scope (<c>public</c>).</summary>
        public const string Public = "public";

        /// <summary>Own profile (<c>read_user</c>).</summary>
        [Description("Own profile")]
        public const string ReadUser = "read_user";
    }
}
