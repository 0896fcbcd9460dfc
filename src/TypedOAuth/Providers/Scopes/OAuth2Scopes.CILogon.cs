// Written from cilogon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of CILogon.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of CILogon.</summary>
    public static class CILogon
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>org.cilogon.userinfo</c>).</summary>
        public const string OrgCilogonUserinfo = "org.cilogon.userinfo";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
