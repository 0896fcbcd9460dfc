// Written from lark-feishu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Feishu.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Feishu (<see href="https://open.larksuite.com/document/common-capabilities/sso/web-application-sso/web-app-overview?lang=en-US">documentation</see>).</summary>
    public static class LarkFeishu
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}
