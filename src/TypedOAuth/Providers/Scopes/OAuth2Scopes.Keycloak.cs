// Written from keycloak.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Keycloak.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Keycloak (<see href="https://www.keycloak.org/docs/latest/securing_apps/#_oidc">documentation</see>).</summary>
    public static class Keycloak
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";

        /// <summary>Roles (<c>roles</c>).</summary>
        [Description("Roles")]
        public const string Roles = "roles";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}
