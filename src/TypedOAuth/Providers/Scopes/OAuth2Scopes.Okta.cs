// Written from okta.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Okta.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Okta (<see href="https://developer.okta.com/docs/reference/api/oidc">documentation</see>).</summary>
    public static class Okta
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";
    }
}
