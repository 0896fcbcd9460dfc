// Written from roblox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Roblox.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Roblox.</summary>
    public static class Roblox
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Profile (<c>profile</c>).</summary>
        [Description("Profile")]
        public const string Profile = "profile";
    }
}
