// Written from qq.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of QQ.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of QQ (<see href="https://wiki.connect.qq.com/%e5%bc%80%e5%8f%91%e6%94%bb%e7%95%a5_server-side">documentation</see>).</summary>
    public static class QQ
    {
        /// <summary>The scope (<c>get_user_info</c>).</summary>
        public const string GetUserInfo = "get_user_info";

        /// <summary>The scope (<c>get_unionId</c>).</summary>
        public const string GetUnionId = "get_unionId";
    }
}
