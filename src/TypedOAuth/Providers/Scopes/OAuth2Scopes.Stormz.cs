// Written from stormz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Stormz.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Stormz.</summary>
    public static class Stormz
    {
        /// <summary>Read data (<c>read</c>).</summary>
        [Description("Read data")]
        public const string Read = "read";

        /// <summary>Change data (<c>write</c>).</summary>
        [Description("Change data")]
        public const string Write = "write";
    }
}
