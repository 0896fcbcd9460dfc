// Written from producthunt.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Product Hunt.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Product Hunt (<see href="https://api.producthunt.com/v2/docs">documentation</see>).</summary>
    public static class ProductHunt
    {
        /// <summary>Read public data (<c>public</c>).</summary>
        [Description("Read public data")]
        public const string Public = "public";

        /// <summary>Read your profile (<c>private</c>).</summary>
        [Description("Read your profile")]
        public const string Private = "private";
    }
}
