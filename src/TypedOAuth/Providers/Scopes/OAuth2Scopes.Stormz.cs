// Written from stormz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Stormz.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Stormz.</summary>
    public static class Stormz
    {
        /// <summary>The scope (<c>read</c>).</summary>
        public const string Read = "read";

        /// <summary>The scope (<c>write</c>).</summary>
        public const string Write = "write";
    }
}
