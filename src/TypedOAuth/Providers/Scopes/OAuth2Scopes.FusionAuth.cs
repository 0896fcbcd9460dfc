// Written from fusionauth.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of FusionAuth.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of FusionAuth (<see href="https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints">documentation</see>).</summary>
    public static class FusionAuth
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
