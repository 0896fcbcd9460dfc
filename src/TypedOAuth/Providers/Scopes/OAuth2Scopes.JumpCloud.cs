// Written from jumpcloud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of JumpCloud.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of JumpCloud (<see href="https://jumpcloud.com/support/sso-with-oidc">documentation</see>).</summary>
    public static class JumpCloud
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}
