// Written from vercel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Vercel.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Vercel (<see href="https://vercel.com/docs/sign-in-with-vercel">documentation</see>).</summary>
    public static class Vercel
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";
    }
}
