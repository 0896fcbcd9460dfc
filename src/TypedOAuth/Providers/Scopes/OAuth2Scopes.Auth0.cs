// Written from auth0.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Auth0.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Auth0 (<see href="https://auth0.com/docs/get-started/authentication-and-authorization-flow/call-your-api-using-the-authorization-code-flow">documentation</see>).</summary>
    public static class Auth0
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";
    }
}
