// Written from pingone.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of PingOne.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of PingOne (<see href="https://docs.pingidentity.com/r/en-us/pingoneforenterprise/p14e_connect_oidc">documentation</see>).</summary>
    public static class PingOne
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";
    }
}
