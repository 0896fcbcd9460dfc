// Written from dexcom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Dexcom.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dexcom (<see href="https://developer.dexcom.com/docs/dexcom/authentication/">documentation</see>).</summary>
    public static class Dexcom
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
