// Written from azure-ad-b2c.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Azure AD B2C.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Azure AD B2C.</summary>
    public static class AzureAdB2C
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";
    }
}
