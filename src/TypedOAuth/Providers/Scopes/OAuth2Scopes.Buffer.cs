// Written from buffer.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Buffer.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Buffer (<see href="https://developers.buffer.com/guides/authentication.html#oauth">documentation</see>).</summary>
    public static class Buffer
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
