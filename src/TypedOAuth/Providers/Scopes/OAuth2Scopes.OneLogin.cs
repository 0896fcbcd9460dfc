// Written from onelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of OneLogin.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of OneLogin.</summary>
    public static class OneLogin
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";
    }
}
