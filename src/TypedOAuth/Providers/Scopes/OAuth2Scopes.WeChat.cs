// Written from wechat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of WeChat.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of WeChat.</summary>
    public static class WeChat
    {
        /// <summary>The scope (<c>snsapi_login</c>).</summary>
        public const string SnsapiLogin = "snsapi_login";

        /// <summary>The scope (<c>snsapi_userinfo</c>).</summary>
        public const string SnsapiUserinfo = "snsapi_userinfo";

        /// <summary>The scope (<c>scope.userInfo</c>).</summary>
        public const string ScopeUserInfo = "scope.userInfo";
    }
}
