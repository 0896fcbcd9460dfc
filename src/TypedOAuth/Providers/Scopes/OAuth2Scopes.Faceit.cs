// Written from faceit.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of FACEIT.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of FACEIT (<see href="https://developers.faceit.com/docs/auth/oauth2">documentation</see>).</summary>
    public static class Faceit
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
