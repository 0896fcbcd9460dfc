// Written from keap.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Keap.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Keap (<see href="https://developer.keap.com/getting-started-oauth-keys/">documentation</see>).</summary>
    public static class Keap
    {
        /// <summary>Full access to the API (<c>full</c>).</summary>
        [Description("Full access to the API")]
        public const string Full = "full";
    }
}
