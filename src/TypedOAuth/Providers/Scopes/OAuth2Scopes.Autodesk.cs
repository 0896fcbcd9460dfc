// Written from autodesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Autodesk.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Autodesk (<see href="https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/">documentation</see>).</summary>
    public static class Autodesk
    {
        /// <summary>Read your profile (<c>user-profile:read</c>).</summary>
        [Description("Read your profile")]
        public const string UserProfileRead = "user-profile:read";

        /// <summary>Read your data (<c>data:read</c>).</summary>
        [Description("Read your data")]
        public const string DataRead = "data:read";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Read your user data (<c>user:read</c>).</summary>
        [Description("Read your user data")]
        public const string UserRead = "user:read";
    }
}
