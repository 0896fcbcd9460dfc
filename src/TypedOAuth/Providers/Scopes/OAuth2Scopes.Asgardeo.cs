// Written from asgardeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Asgardeo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Asgardeo (<see href="https://wso2.com/asgardeo/docs/guides/authentication/oidc/">documentation</see>).</summary>
    public static class Asgardeo
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
