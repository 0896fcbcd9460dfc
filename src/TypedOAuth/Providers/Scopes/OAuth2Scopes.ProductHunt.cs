// Written from producthunt.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of ProductHunt.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ProductHunt.</summary>
    public static class ProductHunt
    {
        /// <summary>The scope (<c>public</c>).</summary>
        public const string Public = "public";

        /// <summary>The scope (<c>private</c>).</summary>
        public const string Private = "private";
    }
}
