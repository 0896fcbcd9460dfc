// Written from line.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of LINE.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of LINE (<see href="https://developers.line.biz/en/docs/line-login/integrate-line-login/">documentation</see>).</summary>
    public static class Line
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";
    }
}
