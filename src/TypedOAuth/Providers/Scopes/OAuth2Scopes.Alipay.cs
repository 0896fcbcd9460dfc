// Written from alipay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Alipay.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Alipay.</summary>
    public static class Alipay
    {
        /// <summary>The scope (<c>auth_user</c>).</summary>
        public const string AuthUser = "auth_user";
    }
}
