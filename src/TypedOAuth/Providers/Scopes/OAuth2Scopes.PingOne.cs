// Written from pingone.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of PingOne.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PingOne (<see href="https://apidocs.pingidentity.com/pingone/platform/v1/api/">documentation</see>).</summary>
    public static class PingOne
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}
