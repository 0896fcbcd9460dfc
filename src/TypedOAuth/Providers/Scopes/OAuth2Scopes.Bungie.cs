// Written from bungie.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Bungie.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Bungie.</summary>
    public static class Bungie
    {
        /// <summary>The scope (<c>ReadBasicUserProfile</c>).</summary>
        public const string ReadBasicUserProfile = "ReadBasicUserProfile";

        /// <summary>The scope (<c>ReadGroups</c>).</summary>
        public const string ReadGroups = "ReadGroups";
    }
}
