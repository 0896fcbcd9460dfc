// Written from unsplash.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Unsplash.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Unsplash (<see href="https://unsplash.com/documentation/user-authentication-workflow">documentation</see>).</summary>
    public static class Unsplash
    {
        /// <summary>Read public data (<c>public</c>).</summary>
        [Description("Read public data")]
        public const string Public = "public";

        /// <summary>Read your profile (<c>read_user</c>).</summary>
        [Description("Read your profile")]
        public const string ReadUser = "read_user";
    }
}
