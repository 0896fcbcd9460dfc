// Written from simplelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of SimpleLogin.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SimpleLogin.</summary>
    public static class SimpleLogin
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";
    }
}
