// Written from jumpcloud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of JumpCloud.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of JumpCloud (<see href="https://jumpcloud.com/support/sso-with-oidc">documentation</see>).</summary>
    public static class JumpCloud
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
