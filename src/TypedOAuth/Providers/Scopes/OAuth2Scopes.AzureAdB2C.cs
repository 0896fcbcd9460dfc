// Written from azure-ad-b2c.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Azure AD B2C.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Azure AD B2C (<see href="https://learn.microsoft.com/azure/active-directory-b2c/authorization-code-flow">documentation</see>).</summary>
    public static class AzureAdB2C
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
    }
}
