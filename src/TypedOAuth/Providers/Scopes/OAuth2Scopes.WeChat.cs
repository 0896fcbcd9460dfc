// Written from wechat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of WeChat.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of WeChat (<see href="https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html">documentation</see>).</summary>
    public static class WeChat
    {
        /// <summary>Sign in (<c>snsapi_login</c>).</summary>
        [Description("Sign in")]
        public const string SnsapiLogin = "snsapi_login";

        /// <summary>Read your profile (<c>snsapi_userinfo</c>).</summary>
        [Description("Read your profile")]
        public const string SnsapiUserInfo = "snsapi_userinfo";

        /// <summary>Read your profile (mini programs) (<c>scope.userInfo</c>).</summary>
        [Description("Read your profile (mini programs)")]
        public const string ScopeUserInfo = "scope.userInfo";
    }
}
