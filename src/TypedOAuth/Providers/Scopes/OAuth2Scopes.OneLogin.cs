// Written from onelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of OneLogin.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of OneLogin (<see href="https://developers.onelogin.com/openid-connect/api/authorization-code">documentation</see>).</summary>
    public static class OneLogin
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
