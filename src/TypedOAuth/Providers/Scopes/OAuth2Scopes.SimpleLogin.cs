// Written from simplelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of SimpleLogin.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SimpleLogin (<see href="https://simplelogin.io/docs/siwsl/intro/">documentation</see>).</summary>
    public static class SimpleLogin
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
