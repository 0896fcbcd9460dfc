// Written from close.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Close.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Close (<see href="https://developer.close.com/topics/authentication-oauth2/#obtain-access-token">documentation</see>).</summary>
    public static class Close
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
