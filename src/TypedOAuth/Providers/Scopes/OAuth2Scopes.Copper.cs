// Written from copper.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Copper.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Copper (<see href="https://developer.copper.com/introduction/oauth/quickstart.html">documentation</see>).</summary>
    public static class Copper
    {
        /// <summary>Full access to the API (<c>developer/v1/all</c>).</summary>
        [Description("Full access to the API")]
        public const string DeveloperV1All = "developer/v1/all";
    }
}
