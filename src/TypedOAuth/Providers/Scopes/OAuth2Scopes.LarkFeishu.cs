// Written from lark-feishu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Feishu.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Feishu (<see href="https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code">documentation</see>).</summary>
    public static class LarkFeishu
    {
        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";
    }
}
