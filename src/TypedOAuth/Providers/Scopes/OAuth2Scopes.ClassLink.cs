// Written from classlink.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of ClassLink.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ClassLink (<see href="https://help.classlink.com/s/topic/0TO1E0000009PVYWA2/api">documentation</see>).</summary>
    public static class ClassLink
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
