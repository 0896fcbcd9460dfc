// Written from bungie.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Bungie.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Bungie (<see href="https://github.com/Bungie-net/api/wiki/OAuth-Documentation">documentation</see>).</summary>
    public static class Bungie
    {
        /// <summary>Read your basic profile (<c>ReadBasicUserProfile</c>).</summary>
        [Description("Read your basic profile")]
        public const string ReadBasicUserProfile = "ReadBasicUserProfile";

        /// <summary>Read your groups (<c>ReadGroups</c>).</summary>
        [Description("Read your groups")]
        public const string ReadGroups = "ReadGroups";
    }
}
