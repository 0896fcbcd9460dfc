// Written from qq.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of QQ.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of QQ (<see href="https://wiki.connect.qq.com/">documentation</see>).</summary>
    public static class QQ
    {
        /// <summary>Read your profile (<c>get_user_info</c>).</summary>
        [Description("Read your profile")]
        public const string GetUserInfo = "get_user_info";

        /// <summary>Read your union ID (<c>get_unionId</c>).</summary>
        [Description("Read your union ID")]
        public const string GetUnionId = "get_unionId";
    }
}
