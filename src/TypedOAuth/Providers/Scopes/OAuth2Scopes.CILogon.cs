// Written from cilogon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of CILogon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of CILogon (<see href="https://www.cilogon.org/oidc">documentation</see>).</summary>
    public static class CILogon
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Data of your identity provider (<c>org.cilogon.userinfo</c>).</summary>
        [Description("Data of your identity provider")]
        public const string CILogonUserInfo = "org.cilogon.userinfo";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}
