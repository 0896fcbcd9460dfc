// Written from kook.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of KOOK.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of KOOK (<see href="https://developer.kookapp.cn/doc/oauth2">documentation</see>).</summary>
    public static class Kook
    {
        /// <summary>Read your profile (<c>get_user_info</c>).</summary>
        [Description("Read your profile")]
        public const string GetUserInfo = "get_user_info";
    }
}
