// Written from kroger.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Kroger.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Kroger (<see href="https://developer.kroger.com/documentation/public/security/customer">documentation</see>).</summary>
    public static class Kroger
    {
        /// <summary>Read your profile ID (<c>profile.compact</c>).</summary>
        [Description("Read your profile ID")]
        public const string ProfileCompact = "profile.compact";
    }
}
