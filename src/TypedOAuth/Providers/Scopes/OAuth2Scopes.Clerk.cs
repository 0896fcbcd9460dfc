// Written from clerk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Clerk.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Clerk.</summary>
    public static class Clerk
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}
