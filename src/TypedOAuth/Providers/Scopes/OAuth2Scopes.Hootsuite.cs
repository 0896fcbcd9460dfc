// Written from hootsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Hootsuite.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Hootsuite.</summary>
    public static class Hootsuite
    {
        /// <summary>The scope (<c>offline</c>).</summary>
        public const string Offline = "offline";
    }
}
