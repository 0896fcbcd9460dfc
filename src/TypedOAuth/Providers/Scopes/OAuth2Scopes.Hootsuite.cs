// Written from hootsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Hootsuite.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Hootsuite (<see href="https://developer.hootsuite.com/docs/api-authentication">documentation</see>).</summary>
    public static class Hootsuite
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string Offline = "offline";
    }
}
