// Written from keycloak.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Keycloak.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Keycloak (<see href="https://www.keycloak.org/securing-apps/oidc-layers">documentation</see>).</summary>
    public static class Keycloak
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Roles (<c>roles</c>).</summary>
        [Description("Roles")]
        public const string Roles = "roles";

        /// <summary>Stay connected (returns an offline token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns an offline token)")]
        public const string OfflineAccess = "offline_access";
    }
}
