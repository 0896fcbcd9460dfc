// Written from roblox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Roblox.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Roblox (<see href="https://create.roblox.com/docs/cloud/auth/oauth2-overview">documentation</see>).</summary>
    public static class Roblox
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
