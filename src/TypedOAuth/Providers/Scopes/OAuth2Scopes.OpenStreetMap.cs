// Written from openstreetmap.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of OpenStreetMap.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of OpenStreetMap (<see href="https://wiki.openstreetmap.org/wiki/OAuth">documentation</see>).</summary>
    public static class OpenStreetMap
    {
        /// <summary>Read your preferences (<c>read_prefs</c>).</summary>
        [Description("Read your preferences")]
        public const string ReadPrefs = "read_prefs";
    }
}
